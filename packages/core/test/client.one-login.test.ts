import { expect } from '@open-wc/testing'
import { GenAuthClient } from '../src/client.js'
import type { ClientConfig } from '../src/model/config.js'
import { EVERYTHING, prepared, setup } from './support/client.js'
import type { Setup } from './support/client.js'
import { NOTHING } from './support/fake-browser.js'
import { CANARIES, TOKEN_PATH, never } from './support/fake-genauth.js'
import { failure } from './support/outcome.js'
import { answerTo, comeBack, leave } from './support/redirect.js'

/** Another client of the page, as that of another button. */
function another({ browser, genauth }: Setup, options: Partial<ClientConfig> = {}): GenAuthClient {
  const { domain, appId } = genauth
  return new GenAuthClient({ domain, appId, ...EVERYTHING, ...options }, browser)
}

const SUPERSEDED = { code: 'cancelled', reason: 'superseded' }

describe('Several clients on one page', () => {
  it('log in one at a time: the next login ends the one before, and closes its window', async () => {
    const set = await prepared(EVERYTHING)
    const other = another(set, { connection: 'my-github', connectionId: 'github-id' })
    await other.prepare()
    const first = failure(set.client.loginWithPopup())
    const second = other.loginWithPopup()
    expect(await first).to.include(SUPERSEDED)
    expect(set.browser.windows.map(({ closed }) => closed)).to.deep.equal([true, false])
    set.genauth.logIn()
    expect(await second).to.include({ accessToken: CANARIES.accessToken })
    expect(set.browser.alive).to.deep.equal(NOTHING)
  })

  it('log in one at a time where the next login leaves the page', async () => {
    const set = await prepared(EVERYTHING)
    const first = failure(set.client.loginWithPopup())
    await another(set).loginWithRedirect()
    expect(await first).to.include(SUPERSEDED)
    expect(set.browser.alive).to.deep.equal(NOTHING)
  })

  it('go on where the next login is not even begun', async () => {
    const set = await prepared(EVERYTHING)
    const login = set.client.loginWithPopup()
    await failure(another(set).loginWithPopup({ language: 7 as never }))
    await failure(another(set).loginWithPopup({ signal: AbortSignal.abort() }))
    set.genauth.logIn()
    expect(await login).to.include({ accessToken: CANARIES.accessToken })
  })

  it('do not disturb those of another page', async () => {
    const [one, other] = [await prepared(EVERYTHING), await prepared(EVERYTHING)]
    const logins = [one.client.loginWithPopup(), other.client.loginWithPopup()]
    one.genauth.logIn()
    other.genauth.logIn()
    for (const result of await Promise.all(logins)) {
      expect(result).to.include({ accessToken: CANARIES.accessToken })
    }
  })

  it('end a window when a login that has come back succeeds', async () => {
    const left = await leave()
    const { browser, client } = comeBack(left, answerTo(left, left.asked))
    const other = another({ ...left, browser })
    const pending = failure(other.loginWithPopup())
    expect((await client.handleRedirectCallback())?.result.claims.sub).to.equal('mi-fan')
    expect(await pending).to.include(SUPERSEDED)
    expect(browser.popup.closed).to.equal(true)
  })

  it('keep a window when a login that has come back fails', async () => {
    const left = await leave()
    const { browser, client } = comeBack(
      left,
      answerTo(left, left.asked, { code: '', error: 'access_denied' }),
    )
    const other = another({ ...left, browser })
    void other.loginWithPopup().catch(() => undefined)
    await failure(client.handleRedirectCallback())
    expect(browser.popup.closed).to.equal(false)
  })

  it('end a login that has come back with the next click', async () => {
    const left = await leave()
    left.genauth.answerTokenRequest = never
    const { browser, client } = comeBack(left, answerTo(left, left.asked))
    const returned = failure(client.handleRedirectCallback())
    await browser.requestTo(TOKEN_PATH)
    void another({ ...left, browser })
      .loginWithPopup()
      .catch(() => undefined)
    expect(await returned).to.include(SUPERSEDED)
  })
})

describe('A login window whose page goes away', () => {
  it('is closed with it, where GenAuth’s page would respond to nobody', async () => {
    const { browser, client } = await prepared(EVERYTHING)
    void client.loginWithPopup().catch(() => undefined)
    browser.hidePage()
    expect(browser.popup.closed).to.equal(true)
  })

  it('stays where a page of the site’s own says what has happened', async () => {
    const { browser, client } = await prepared({ ...EVERYTHING, responseMode: 'query' })
    void client.loginWithPopup().catch(() => undefined)
    browser.hidePage()
    expect(browser.popup.closed).to.equal(false)
  })

  it('ends the login where the page comes back from memory', async () => {
    const { browser, client } = await prepared(EVERYTHING)
    const failed = failure(client.loginWithPopup())
    await browser.pass(3000)
    browser.hidePage()
    await browser.pass(1000)
    expect((await failed).code).to.equal('popup_closed')
    expect(browser.alive).to.deep.equal(NOTHING)
  })
})

describe('A login that has come back to a page with several clients of the same settings', () => {
  it('belongs to the one that asks last, and is redeemed once', async () => {
    const left = await leave()
    const { browser, client } = comeBack(left, answerTo(left, left.asked))
    const sameClient = new GenAuthClient(
      { domain: left.genauth.domain, appId: left.genauth.appId },
      browser,
    )
    const first = client.handleRedirectCallback()
    const second = sameClient.handleRedirectCallback()
    expect(await first).to.equal(undefined)
    expect((await second)?.result.claims.sub).to.equal('mi-fan')
    expect(browser.requestsTo(TOKEN_PATH)).to.have.length(1)
    expect(await client.handleRedirectCallback()).to.equal(undefined)
  })

  it('goes on where an effect runs twice, and ends its first run', async () => {
    const left = await leave()
    const { browser, client } = comeBack(left, answerTo(left, left.asked))
    const effect = new AbortController()
    const first = failure(client.handleRedirectCallback({ signal: effect.signal }))
    effect.abort('unmounted')
    const second = new GenAuthClient(
      { domain: left.genauth.domain, appId: left.genauth.appId },
      browser,
    ).handleRedirectCallback()
    expect(await first).to.include({ code: 'cancelled', reason: 'unmounted' })
    expect((await second)?.result.claims.sub).to.equal('mi-fan')
  })

  it('goes on with one client whose call is made twice, the first with a signal that ends', async () => {
    const left = await leave()
    const { client } = comeBack(left, answerTo(left, left.asked))
    const effect = new AbortController()
    const first = failure(client.handleRedirectCallback({ signal: effect.signal }))
    effect.abort()
    const second = client.handleRedirectCallback()
    expect((await first).code).to.equal('cancelled')
    expect((await second)?.result.claims.sub).to.equal('mi-fan')
  })

  it('belongs to the one that was clicked, whoever asks last', async () => {
    const set = setup({ mode: 'redirect' })
    await set.client.login({ initiator: 'top-button' })
    const { browser, client } = comeBack(set, answerTo(set, set.browser.left[0]!))
    const { domain, appId } = set.genauth
    const bottom = new GenAuthClient({ domain, appId }, browser)
    const clicked = client.handleRedirectCallback({ initiator: 'top-button' })
    const other = bottom.handleRedirectCallback({ initiator: 'bottom-button' })
    expect(await other).to.equal(undefined)
    expect((await clicked)?.returnTo).to.equal('https://site.example/login?from=menu#top')
  })

  it('belongs to who asks, where what was clicked is gone', async () => {
    const set = setup({ mode: 'redirect' })
    await set.client.login({ initiator: 'top-button' })
    const { client } = comeBack(set, answerTo(set, set.browser.left[0]!))
    const returned = await client.handleRedirectCallback({ initiator: 'bottom-button' })
    expect(returned?.result.claims.sub).to.equal('mi-fan')
  })

  it('fails at the one that it belongs to alone', async () => {
    const left = await leave()
    left.genauth.tokens = { access_token: undefined }
    const { browser, client } = comeBack(left, answerTo(left, left.asked))
    const { domain, appId } = left.genauth
    const first = client.handleRedirectCallback()
    const second = failure(new GenAuthClient({ domain, appId }, browser).handleRedirectCallback())
    expect(await first).to.equal(undefined)
    expect((await second).code).to.equal('token_response_invalid')
  })

  it('is given up when nobody asks for it any more', async () => {
    const left = await leave()
    left.genauth.answerTokenRequest = never
    const { browser, client } = comeBack(left, answerTo(left, left.asked))
    const abort = new AbortController()
    const failed = failure(client.handleRedirectCallback({ signal: abort.signal }))
    const request = await browser.requestTo(TOKEN_PATH)
    abort.abort()
    await failed
    expect(request.signal.aborted).to.equal(true)
    expect(browser.alive).to.deep.equal(NOTHING)
  })
})
