import { expect } from '@open-wc/testing'
import { GenAuthClient } from '../src/client.js'
import type { GenAuthError } from '../src/model/errors.js'
import { EVERYTHING, logIn, prepared, setup } from './support/client.js'
import type { Setup } from './support/client.js'
import { json } from './support/fake-genauth.js'
import { failure } from './support/outcome.js'
import { answerTo, comeBack, leave } from './support/redirect.js'

const DIRECT = { ...EVERYTHING, route: 'direct' } as const
const DIRECT_PATH = '/api/v3/signin-by-extidp'
const HOSTED_PATH = '/oidc/auth'

/** A login whose window the person closes. */
async function closeWindow({ browser, client }: Setup): Promise<GenAuthError> {
  const failed = failure(client.login())
  await browser.popup.shown
  await browser.pass(3000)
  browser.popup.closed = true
  await browser.pass(1000)
  return failed
}

/** Where the next click leads. */
async function nextPath({ browser, client }: Setup): Promise<string> {
  await client.prepare()
  void client.login().catch(() => undefined)
  return (await browser.popup.shown).pathname
}

const SAYS_SO = 'the next login goes by its hosted page'

describe('A direct route that GenAuth does not have', () => {
  it('is not taken again after a window that ended without any answer, and the error says so', async () => {
    const set = await prepared(DIRECT)
    const error = await closeWindow(set)
    expect(error).to.include({ code: 'popup_closed' })
    expect(error.message).to.contain(SAYS_SO)
    expect(set.browser.popup.address?.pathname).to.equal(DIRECT_PATH)
    expect(await nextPath(set)).to.equal(HOSTED_PATH)
  })

  it('is not taken again after a login that has never been answered', async () => {
    const set = await prepared({ ...DIRECT, timeoutMs: 1000 })
    const failed = failure(set.client.login())
    await set.browser.pass(1000)
    expect((await failed).message).to.contain(SAYS_SO)
    expect(await nextPath(set)).to.equal(HOSTED_PATH)
  })

  it('is not taken again when its code cannot be redeemed, because it has dropped the challenge', async () => {
    const set = await prepared(DIRECT)
    set.genauth.answerTokenRequest = () => json({ error: 'invalid_grant' }, 400)
    const error = await failure(logIn(set))
    expect(error).to.include({ code: 'token_endpoint_error', oauthError: 'invalid_grant' })
    expect(error.message).to.contain(SAYS_SO)
    expect(await nextPath(set)).to.equal(HOSTED_PATH)
  })

  it('is not taken again when its code cannot be redeemed after a redirect', async () => {
    const left = await leave(DIRECT)
    left.genauth.answerTokenRequest = () => json({ error: 'invalid_grant' }, 400)
    const returned = comeBack(left, answerTo(left, left.asked), DIRECT)
    const error = await failure(returned.client.handleRedirectCallback())
    expect(error.message).to.contain(SAYS_SO)
    expect(await nextPath({ ...left, ...returned })).to.equal(HOSTED_PATH)
  })

  it('is taken again after a login that has worked, or that GenAuth has refused', async () => {
    const set = await prepared(DIRECT)
    await logIn(set)
    const refused = failure(set.client.login())
    await set.browser.popup.shown
    set.genauth.logIn(set.browser.popup, { code: undefined, error: 'access_denied' })
    expect((await refused).message).not.to.contain(SAYS_SO)
    expect(await nextPath(set)).to.equal(DIRECT_PATH)
  })

  it('says nothing of it where the hosted page was closed', async () => {
    const set = await prepared(EVERYTHING)
    expect((await closeWindow(set)).message).not.to.contain(SAYS_SO)
  })
})

describe('A connection that is not there, or not switched on for the application', () => {
  const MISSING = 'expected one that is switched on for the application (my-github, my-xiaomi, '

  for (const [what, options, got] of [
    ['a Unique ID', { connection: 'my-xiaomy' }, 'my-xiaomy'],
    ['an ID', { connectionId: 'gone' }, 'gone'],
    ['the first of a provider', { provider: 'google' }, 'any of google'],
  ] as const) {
    it(`is told to the developer at the preparation, with those that are there: ${what}`, async () => {
      const { browser } = await prepared(options)
      expect(browser.warnings).to.have.length(1)
      expect(browser.warnings[0]).to.contain(MISSING).and.to.contain(`got "${got}"`)
    })
  }

  it('is the error where the login then fails without any answer', async () => {
    const error = await closeWindow(await prepared({ connection: 'my-xiaomy' }))
    expect(error).to.include({ code: 'invalid_config', reason: 'connection' })
    expect(error.message).to.contain(MISSING)
    expect((error.cause as GenAuthError).code).to.equal('popup_closed')
  })

  it('is not the error where an extension has closed the window before anybody could ask for it', async () => {
    const { browser, client } = await prepared({ connection: 'my-xiaomy' })
    const failed = failure(client.loginWithPopup())
    browser.popup.closed = true
    await browser.pass(1000)
    expect((await failed).code).to.equal('popup_blocked')
  })

  it('keeps nobody from logging in on the hosted page', async () => {
    const set = await prepared({ connection: 'my-xiaomy' })
    expect(await logIn(set)).to.have.property('accessToken')
  })

  it('is told once on a page, whatever the number of clients', async () => {
    const { browser, genauth } = await prepared({ connection: 'my-xiaomy' })
    const { domain, appId } = genauth
    await new GenAuthClient({ domain, appId, connection: 'my-xiaomy' }, browser).prepare()
    expect(browser.warnings).to.have.length(1)
  })

  it('is not told of one that is there, or of an application that is not known', async () => {
    const { browser } = await prepared({ connection: 'my-xiaomi' })
    expect(browser.warnings).to.deep.equal([])
    const unknown = setup({ connection: 'my-xiaomy' })
    unknown.genauth.answerPublicConfig = () => json({}, 500)
    await unknown.client.prepare()
    expect(unknown.browser.warnings).to.deep.equal([])
  })
})

describe('An application that GenAuth serves at another address', () => {
  const served = async (application: object) => {
    const set = setup({ connection: 'my-xiaomi' })
    set.genauth.application = { ...set.genauth.application, ...application }
    await set.client.prepare()
    return set.browser.warnings
  }

  it('is told to the developer, with the address', async () => {
    const [warning, ...others] = await served({ requestHostname: 'login.customer.example' })
    expect(warning)
      .to.contain('expected login.customer.example')
      .and.to.contain('got my-app.genauth.ai')
    expect(others).to.deep.equal([])
  })

  it('is told to be in single sign-on, where it is', async () => {
    const [warning] = await served({ requestHostname: 'panel.genauth.ai', ssoEnabled: true })
    expect(warning).to.contain('Application Panel Address')
  })

  for (const requestHostname of ['my-app.genauth.ai', '', null, 7]) {
    it(`is not told for ${JSON.stringify(requestHostname)}`, async () => {
      expect(await served({ requestHostname })).to.deep.equal([])
    })
  }
})
