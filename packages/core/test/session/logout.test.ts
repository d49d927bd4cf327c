import { expect } from '@open-wc/testing'
import { NOTHING } from '../support/fake-browser.js'
import { CANARIES, REVOCATION_PATH, never } from '../support/fake-genauth.js'
import { failure, isPending } from '../support/outcome.js'
import { NOBODY_SIGNED_IN, setupSession, signedIn } from '../support/session.js'

/** How often the address of the window is looked at. */
const POLL_INTERVAL_MS = 100

/** Where a logout by redirect went. */
async function left(...setup: Parameters<typeof signedIn>) {
  const set = await signedIn(...setup)
  await set.session.logout({ endSession: 'redirect' })
  return { ...set, url: set.browser.left[0]! }
}

describe('GenAuthSession.logout()', () => {
  it('ends the session before it asks GenAuth for anything', async () => {
    const { session, changes } = await signedIn()
    const loggedOut = session.logout()
    expect(session.claims).to.equal(undefined)
    expect(changes).to.deep.equal(['signed_out'])
    await loggedOut
  })

  it('has the refresh token revoked', async () => {
    const { browser, session, genauth } = await signedIn()
    expect(await session.logout()).to.deep.equal({ revoked: true, ended: false })
    expect(genauth.revoked).to.deep.equal([CANARIES.refreshToken])
    const [request] = browser.requestsTo(REVOCATION_PATH)
    expect(Object.fromEntries(await request!.formData())).to.deep.equal({
      client_id: genauth.appId,
      token: CANARIES.refreshToken,
      token_type_hint: 'refresh_token',
    })
    expect(request).to.include({
      method: 'POST',
      redirect: 'error',
      credentials: 'omit',
      keepalive: true,
    })
  })

  it('has the access token revoked where there is no refresh token', async () => {
    const { browser, session, genauth } = await signedIn({ scope: 'openid' })
    await session.logout()
    expect(genauth.revoked).to.deep.equal([CANARIES.accessToken])
    const form = await browser.requestsTo(REVOCATION_PATH)[0]!.formData()
    expect(form.get('token_type_hint')).to.equal('access_token')
  })

  it('asks for nothing when the site wants none, or nobody is signed in', async () => {
    const { session, genauth } = await signedIn()
    expect(await session.logout({ revoke: false })).to.deep.equal({ revoked: false, ended: false })
    expect(await session.logout()).to.deep.equal({ revoked: false, ended: false })
    expect(genauth.revoked).to.deep.equal([])
  })

  for (const [what, answer] of [
    ['refuses', () => Response.json({ error: 'server_error' }, { status: 500 })],
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const) {
    it(`succeeds also when GenAuth ${what}, and says that nothing was revoked`, async () => {
      const { session, genauth } = await signedIn()
      genauth.answerRevocationRequest = answer
      expect(await session.logout()).to.deep.equal({ revoked: false, ended: false })
    })
  }

  it('waits 3 seconds for GenAuth, and goes on', async () => {
    const { browser, session, genauth } = await signedIn()
    genauth.answerRevocationRequest = never
    const loggedOut = session.logout({ endSession: 'redirect' })
    await browser.pass(2999)
    expect(browser.left).to.deep.equal([])
    await browser.pass(1)
    expect((await loggedOut).revoked).to.equal(false)
    expect(browser.left).to.have.lengthOf(1)
    expect(browser.alive).to.include({ requests: 0, timers: 0 })
  })

  for (const [what, options, reason] of [
    ['no object', null, 'options'],
    ['a text', 'popup', 'options'],
    ['an unknown way', { endSession: 'frame' }, 'endSession'],
    [
      'a script as address',
      { postLogoutRedirectUri: 'javascript:alert(1)' },
      'postLogoutRedirectUri',
    ],
    [
      'an address with a password',
      { postLogoutRedirectUri: 'https://user:password@site.example/' },
      'postLogoutRedirectUri',
    ],
    ['half an address', { postLogoutRedirectUri: 'https://' }, 'postLogoutRedirectUri'],
    ['a number as address', { postLogoutRedirectUri: 7 }, 'postLogoutRedirectUri'],
    [
      "another site's address for a window",
      { postLogoutRedirectUri: 'https://other.example/', endSession: 'popup' },
      'postLogoutRedirectUri',
    ],
  ] as const) {
    it(`is invalid_config for ${what}, and changes nothing`, async () => {
      const { session, changes } = await signedIn()
      const error = await failure(session.logout(options as never))
      expect(error).to.include({ code: 'invalid_config', reason })
      expect(session.claims).to.include({ sub: 'mi-fan' })
      expect(changes).to.deep.equal([])
    })
  }
})

describe('A logout by redirect', () => {
  it('goes to the end of the session at GenAuth [B-69, C-26]', async () => {
    const { url, result, genauth } = await left()
    expect(url.origin + url.pathname).to.equal(`${genauth.origin}/oidc/session/end`)
    const { state, ...rest } = Object.fromEntries(url.searchParams)
    expect(rest).to.deep.equal({
      id_token_hint: result.idToken,
      client_id: genauth.appId,
      post_logout_redirect_uri: 'https://site.example/login',
    })
    expect(state).to.match(/^genauth-logout\.[\w-]{43}$/)
  })

  it('goes to the logout of GenAuth that takes no ID token when nobody is signed in', async () => {
    const { browser, session, genauth } = setupSession()
    await session.logout({ endSession: 'redirect' })
    const [url] = browser.left
    expect(url!.origin + url!.pathname).to.equal(`${genauth.origin}/login/profile/logout`)
    expect(Object.fromEntries(url!.searchParams)).to.deep.equal({
      app_id: genauth.appId,
      redirect_uri: 'https://site.example/login',
    })
    browser.location.href = 'https://site.example/login?state=of-the-page'
    expect(session.handleLogoutCallback()).to.deep.equal({ error: undefined })
    expect(browser.location.href).to.equal('https://site.example/login?state=of-the-page')
    expect(session.handleLogoutCallback()).to.equal(undefined)
  })

  it('sends the address to come back to as it was written, and a relative one whole', async () => {
    for (const [written, sent] of [
      ['https://other.example', 'https://other.example'],
      ['/bye', 'https://site.example/bye'],
      ['https:bye', 'https://site.example/bye'],
      ['HTTPS://Other.Example/Bye', 'HTTPS://Other.Example/Bye'],
    ] as const) {
      const { browser, session } = await signedIn()
      await session.logout({ endSession: 'redirect', postLogoutRedirectUri: written })
      expect(browser.left[0]!.searchParams.get('post_logout_redirect_uri')).to.equal(sent)
    }
  })

  it('comes back once, and leaves the address bar as it was', async () => {
    const { browser, session, url } = await left()
    browser.location.href = `https://site.example/login?from=menu&state=${url.searchParams.get('state')}#top`
    expect(session.handleLogoutCallback()).to.deep.equal({ error: undefined })
    expect(browser.location.href).to.equal('https://site.example/login?from=menu#top')
    expect(session.handleLogoutCallback()).to.equal(undefined)
  })

  for (const [what, query, address] of [
    ['another state', (state: string) => `?state=${state}_INVALID`, 'https://site.example/login'],
    ['no state', () => '', 'https://site.example/login'],
    ["another's state", () => '?state=of-another', 'https://site.example/login?state=of-another'],
  ] as const) {
    it(`has ended the session here also when it comes back with ${what}, which is noted`, async () => {
      const { browser, session, url } = await left({ store: 'local' })
      browser.location.href = `https://site.example/login${query(url.searchParams.get('state')!)}`
      expect(session.handleLogoutCallback()?.error).to.include({ code: 'state_mismatch' })
      expect(browser.location.href).to.equal(address)
      expect(session.claims).to.equal(undefined)
    })
  }

  it('is none on a page that was not opened by one', () => {
    const { browser, session } = setupSession()
    browser.location.href = 'https://site.example/login?state=of-another'
    expect(session.handleLogoutCallback()).to.equal(undefined)
    expect(browser.location.href).to.equal('https://site.example/login?state=of-another')
  })

  it('goes on where the storage is blocked', async () => {
    const { browser, session } = await left(
      {},
      ({ sessionArea }) => (sessionArea.fault = 'blocked'),
    )
    expect(browser.left).to.have.lengthOf(1)
    expect(session.handleLogoutCallback()).to.equal(undefined)
  })
})

describe('A logout in a window', () => {
  async function opened() {
    const set = await signedIn()
    const loggedOut = set.session.logout({ endSession: 'popup' })
    return { ...set, loggedOut }
  }

  it('opens it at once, while the click still counts', async () => {
    const { browser, genauth } = await opened()
    expect(browser.popup.address!.href).to.contain(
      `${genauth.origin}/oidc/session/end?id_token_hint=`,
    )
  })

  it('ends when the person is back on the site', async () => {
    const { browser, loggedOut } = await opened()
    browser.popup.location.href = 'https://my-app.genauth.ai/oidc/session/end'
    await browser.pass(POLL_INTERVAL_MS)
    browser.popup.location.href = 'https://site.example/login?state=any'
    await browser.pass(POLL_INTERVAL_MS)
    expect(await loggedOut).to.deep.equal({ revoked: true, ended: true })
    expect(browser.alive).to.deep.equal(NOBODY_SIGNED_IN)
  })

  it('ends when the person closes the window, and says that they did not come back', async () => {
    const { browser, loggedOut } = await opened()
    browser.popup.close()
    await browser.pass(POLL_INTERVAL_MS)
    expect((await loggedOut).ended).to.equal(false)
    expect(browser.alive).to.deep.equal(NOBODY_SIGNED_IN)
  })

  it('goes on while the window shows another page of the site', async () => {
    const { browser, loggedOut } = await opened()
    browser.popup.location.href = 'https://site.example/login-with-password'
    await browser.pass(POLL_INTERVAL_MS)
    expect(await isPending(loggedOut)).to.equal(true)
    browser.popup.close()
    await browser.pass(POLL_INTERVAL_MS)
    expect((await loggedOut).ended).to.equal(false)
  })

  it('ends when the person takes too long, by the monotonic clock', async () => {
    const { browser, loggedOut, config } = await opened()
    browser.moveClock(-86_400_000)
    await browser.pass(config.timeoutMs ?? 600_000)
    expect((await loggedOut).ended).to.equal(false)
    expect(browser.alive).to.deep.equal(NOBODY_SIGNED_IN)
  })

  it('ends when the session object is closed', async () => {
    const { browser, session, loggedOut } = await opened()
    session.close()
    expect((await loggedOut).ended).to.equal(false)
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('has ended the session and revoked its token also when the window is blocked', async () => {
    const { browser, session, genauth } = await signedIn()
    browser.blocker = () => null
    expect((await failure(session.logout({ endSession: 'popup' }))).code).to.equal('popup_blocked')
    expect(session.claims).to.equal(undefined)
    while (genauth.revoked.length === 0) await browser.pass(0)
    expect(genauth.revoked).to.deep.equal([CANARIES.refreshToken])
  })
})
