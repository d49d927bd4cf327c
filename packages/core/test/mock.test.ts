import { expect } from '@open-wc/testing'
import { GenAuthClient } from '../src/client.js'
import { MockLogins } from '../src/mock.js'
import { MockClient } from '../src/mock/mock-client.js'
import { failure } from './support/outcome.js'

const CONFIG = { domain: 'https://my-app.genauth.ai', appId: 'app' }

describe('MockLogins', () => {
  it('makes clients with all that GenAuthClient has', () => {
    const own = Object.getOwnPropertyNames(MockClient.prototype)
    expect(own).to.include.members(Object.getOwnPropertyNames(GenAuthClient.prototype))
  })

  it('logs the person in at once, with tokens whose claims are theirs', async () => {
    const logins = new MockLogins({ person: { sub: '1', name: '林美' } })
    const result = await logins.createClient(CONFIG).loginWithPopup()
    expect(result).to.include({ accessToken: 'mock-access-token', signatureVerified: false })
    expect(result.claims).to.include({ sub: '1', name: '林美' })
    const [, payload = ''] = result.idToken.split('.')
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
      c.charCodeAt(0),
    )
    expect(JSON.parse(new TextDecoder().decode(bytes))).to.include({ name: '林美' })
  })

  it('gives a code where the settings say that a back end redeems it', async () => {
    const client = new MockLogins().createClient({ ...CONFIG, response: 'code' })
    expect(await client.login()).to.include({ code: 'mock-code' })
  })

  it('ends logins as it was told to, one after the other, and the others well', async () => {
    const logins = new MockLogins()
      .next({ error: 'popup_closed' })
      .next({ error: 'access_denied', message: 'No.', reason: 'tired' })
      .next({ claims: { sub: '2' }, accessToken: 'another' })
    const client = logins.createClient(CONFIG)
    expect(await failure(client.login())).to.include({ code: 'popup_closed', recoverable: 'retry' })
    expect(await failure(client.login())).to.include({
      code: 'access_denied',
      message: 'No.',
      reason: 'tired',
    })
    const result = await client.loginWithPopup()
    expect(result.accessToken).to.equal('another')
    expect(result.claims.sub).to.equal('2')
    expect((await client.loginWithPopup()).claims.sub).to.equal('mock-dana')
  })

  it('lets a login wait until it is finished, as one whose window is open', async () => {
    const logins = new MockLogins().hold()
    const client = logins.createClient(CONFIG)
    const first = client.loginWithPopup()
    expect(client.isInWindow).to.equal(true)
    expect(client.loginWithPopup()).to.equal(first)
    logins.finish()
    expect((await first).claims.name).to.equal('Dana Demo')
    expect(client.isInWindow).to.equal(false)
    expect(logins.requests).to.have.length(1)
  })

  it('ends a login that waits when the page ends it', async () => {
    const client = new MockLogins().hold().createClient(CONFIG)
    const page = new AbortController()
    const login = failure(client.loginWithPopup({ signal: page.signal }))
    page.abort('bored')
    expect(await login).to.include({ code: 'cancelled', reason: 'bored' })
  })

  it('says on the result what the person has accepted', async () => {
    const agreements = ['terms']
    const logins = new MockLogins()
    const client = logins.createClient(CONFIG)
    expect((await client.loginWithPopup({ agreements })).agreements).to.deep.equal(agreements)
    await client.loginWithRedirect({ agreements })
    const returned = await client.handleRedirectCallback()
    expect(returned?.result.agreements).to.deep.equal(agreements)
    const backEnd = logins.createClient({ ...CONFIG, response: 'code' })
    expect((await backEnd.loginWithPopup({ agreements })).agreements).to.deep.equal(agreements)
  })

  it('refuses the options that a real client refuses', async () => {
    const client = new MockLogins().createClient(CONFIG)
    const error = await failure(client.login({ language: 7 } as never))
    expect(error).to.include({ code: 'invalid_config', reason: 'language' })
  })

  it('stays on the page for a redirect, whose result comes back once', async () => {
    const logins = new MockLogins()
    const client = logins.createClient({ ...CONFIG, mode: 'redirect' })
    expect(await client.login({ returnTo: '/cart', appState: [1] })).to.equal(undefined)
    const next = logins.createClient(CONFIG)
    const returned = await next.handleRedirectCallback()
    expect(returned).to.deep.include({ returnTo: '/cart', appState: [1] })
    expect(returned?.result.claims.sub).to.equal('mock-dana')
    expect(await next.handleRedirectCallback()).to.equal(undefined)
  })

  it('knows the connection that the settings name', async () => {
    const github = { id: '2', identifier: 'gh', provider: 'github', displayName: 'GitHub' }
    const xiaomi = { id: '1', identifier: 'mi', provider: 'xiaomi', displayName: '小米' }
    const logins = new MockLogins({ connections: [github, xiaomi] })
    const connectionOf = (settings: object) =>
      logins.createClient({ ...CONFIG, ...settings }).prepare()
    expect(await connectionOf({})).to.equal(xiaomi)
    expect(await connectionOf({ connection: 'gh' })).to.equal(github)
    expect(await connectionOf({ connection: 'none' })).to.equal(undefined)
    expect(await logins.createClient(CONFIG).connections()).to.deep.equal([github, xiaomi])
  })

  it('says what the page has asked for, until it is reset', async () => {
    const logins = new MockLogins().next({ error: 'offline' })
    const client = logins.createClient(CONFIG)
    client.bringBack()
    logins.reset()
    await client.login({ loginHint: 'dana' })
    expect(logins.requests).to.deep.equal([
      { by: 'popup', config: CONFIG, options: { loginHint: 'dana' } },
    ])
  })
})
