import { expect } from '@open-wc/testing'
import { Authing } from '../../src/authing-web.js'
import { GenAuthSession } from '../../src/session.js'
import { loggedInAuthing, setupAuthing } from '../support/authing.js'
import { CANARIES } from '../support/fake-genauth.js'
import { failure, thrown } from '../support/outcome.js'
import { HOUR_MS, frameOpened, refuseInFrame } from '../support/session.js'
import type { SessionSetup } from '../support/session.js'
import { textOf } from '../support/secrets.js'

/** What a frame of GenAuth's needs of a page. */
const framed = (set: { browser: unknown; genauth: unknown }) => set as SessionSetup

describe('new Authing()', () => {
  it('is invalid_config for implicit mode, and for anything but options', () => {
    const { browser, given } = setupAuthing()
    const reasonFor = (options: object) =>
      thrown(() => new Authing(options as typeof given, browser)).reason
    expect(reasonFor({ ...given, useImplicitMode: true })).to.equal('useImplicitMode')
    expect(reasonFor({ ...given, domain: '' })).to.equal('domain')
    expect(reasonFor(undefined as never)).to.equal('options')
  })

  it('sends no request', () => {
    expect(setupAuthing().browser.requests).to.deep.equal([])
  })
})

describe('Authing.loginWithPopup()', () => {
  it('gives the login state, in the words of @authing/web', async () => {
    const { state, browser } = await loggedInAuthing()
    expect(state).to.include({ accessToken: CANARIES.accessToken })
    expect(state.parsedIdToken).to.include({ sub: 'mi-fan', aud: 'my-app' })
    expect(state.idToken.split('.')).to.have.length(3)
    expect(state.expireAt! - browser.Date.now()).to.be.within(HOUR_MS - 60_000, HOUR_MS)
    expect(state.timestamp).to.equal(state.parsedIdToken.iat * 1000)
    expect(state).to.be.frozen
  })

  it('hands out no refresh token', async () => {
    const { state } = await loggedInAuthing({ scope: 'openid offline_access' })
    expect(textOf(state)).not.to.contain(CANARIES.refreshToken)
  })

  it('asks GenAuth as the options say', async () => {
    const { browser, authing } = setupAuthing({ scope: 'openid', popupWidth: 500 })
    void failure(authing.loginWithPopup({ forced: true }))
    await browser.popup.shown
    expect(Object.fromEntries(browser.popup.address!.searchParams)).to.include({
      redirect_uri: 'https://site.example/callback',
      response_mode: 'web_message',
      response_type: 'code',
      scope: 'openid',
      prompt: 'login',
    })
    expect(browser.popup.features).to.contain('width=500').and.contain('height=600')
  })

  it('opens the window before it waits for anything', () => {
    const { browser, authing } = setupAuthing()
    void failure(authing.loginWithPopup())
    expect(browser.windows).to.have.length(1)
  })

  it('takes another callback for one login', async () => {
    const { browser, genauth, authing } = setupAuthing()
    const login = authing.loginWithPopup({ redirectUri: 'https://site.example/login' })
    await browser.popup.shown
    expect(browser.popup.address!.searchParams.get('redirect_uri')).to.equal(
      'https://site.example/login',
    )
    genauth.logIn()
    expect((await login)!.parsedIdToken.sub).to.equal('mi-fan')
  })

  it('is null when the person closes the window', async () => {
    const { browser, authing } = setupAuthing()
    const login = authing.loginWithPopup()
    await browser.popup.shown
    await browser.pass(5000)
    browser.popup.close()
    await browser.pass(5000)
    expect(await login).to.equal(null)
  })

  it('fails with a code where GenAuth refuses', async () => {
    const { browser, genauth, authing } = setupAuthing()
    const login = authing.loginWithPopup()
    await browser.popup.shown
    genauth.logIn(browser.popup, { code: undefined, error: 'access_denied' })
    expect(await failure(login)).to.include({ code: 'access_denied' })
  })
})

describe('Authing.getLoginState()', () => {
  it('gives the login of before, without a request', async () => {
    const { authing, state, browser } = await loggedInAuthing()
    const requests = browser.requests.length
    expect(await authing.getLoginState()).to.deep.equal(state)
    expect(browser.requests).to.have.length(requests)
  })

  it('keeps the login where a GenAuthSession of all tabs finds it', async () => {
    const { given, browser } = await loggedInAuthing()
    const { domain, appId } = given
    const session = new GenAuthSession({ domain, appId, store: 'local' }, browser)
    expect(session.claims).to.include({ sub: 'mi-fan' })
    session.close()
  })

  it('asks GenAuth in a frame where nothing is stored', async () => {
    const set = setupAuthing()
    const state = set.authing.getLoginState()
    await frameOpened(framed(set))
    expect(set.browser.frame.window.address!.searchParams.get('prompt')).to.equal('none')
    set.genauth.logIn(set.browser.frame.window)
    expect((await state)!.parsedIdToken.sub).to.equal('mi-fan')
  })

  it('is null when nobody is signed in at GenAuth', async () => {
    const set = setupAuthing()
    const state = set.authing.getLoginState()
    await frameOpened(framed(set))
    refuseInFrame(framed(set), 'login_required')
    expect(await state).to.equal(null)
  })

  it('asks GenAuth anew with ignoreCache', async () => {
    const set = await loggedInAuthing()
    set.genauth.tokens = { access_token: 'from the frame' }
    const state = set.authing.getLoginState({ ignoreCache: true })
    await frameOpened(framed(set))
    set.genauth.logIn(set.browser.frame.window)
    expect((await state)!.accessToken).to.equal('from the frame')
    expect(set.browser.frames).to.deep.equal([])
  })

  it('is null with introspectAccessToken once GenAuth has ended the session', async () => {
    const set = await loggedInAuthing({ introspectAccessToken: true })
    set.genauth.allowsIntrospection = true
    expect(await set.authing.getLoginState()).to.deep.equal(set.state)
    set.genauth.endAllSessions()
    expect(await set.authing.getLoginState()).to.equal(null)
  })

  it('goes on with introspectAccessToken where GenAuth cannot tell', async () => {
    const set = await loggedInAuthing({ introspectAccessToken: true })
    const state = set.authing.getLoginState()
    await frameOpened(framed(set))
    refuseInFrame(framed(set), 'login_required')
    expect(await state).to.deep.equal(set.state)
  })

  it('fails with a code when the answer in the frame is forged', async () => {
    const set = setupAuthing()
    const state = set.authing.getLoginState()
    await frameOpened(framed(set))
    set.genauth.logIn(set.browser.frame.window, { state: 'genauth-login.forged' })
    expect(await failure(state)).to.include({ code: 'state_mismatch' })
  })
})

describe('Authing.getUserInfo()', () => {
  it('gives the person, in the words of @authing/web', async () => {
    const { authing, genauth } = await loggedInAuthing()
    genauth.user = { picture: 'https://img.example/1', phone_number: '13800138000', locale: 'zh' }
    expect(await authing.getUserInfo()).to.deep.equal({
      userId: 'mi-fan',
      name: 'Mi Fan',
      photo: 'https://img.example/1',
      phone: '13800138000',
    })
  })

  it('refuses an answer about another person', async () => {
    const { authing, genauth } = await loggedInAuthing()
    genauth.user = { sub: 'somebody-else' }
    expect(await failure(authing.getUserInfo())).to.include({
      code: 'userinfo_invalid',
      reason: 'sub',
    })
  })

  it('takes the access token of the login state, and no other, which it does not repeat', async () => {
    const { authing, state } = await loggedInAuthing()
    expect(await authing.getUserInfo({ accessToken: state.accessToken })).to.include({
      userId: 'mi-fan',
    })
    const error = await failure(authing.getUserInfo({ accessToken: 'canary-other' }))
    expect(error).to.include({ code: 'invalid_config', reason: 'accessToken' })
    expect(textOf(error)).not.to.contain('canary')
  })
})

describe('Authing.refreshToken()', () => {
  it('renews with the refresh token', async () => {
    const { authing, genauth } = await loggedInAuthing({ scope: 'openid offline_access' })
    expect(await authing.refreshToken()).to.include({ accessToken: `${CANARIES.accessToken}-1` })
    expect(genauth.renewals).to.equal(1)
  })

  it('is session_expired when nobody is signed in', async () => {
    expect(await failure(setupAuthing().authing.refreshToken())).to.include({
      code: 'session_expired',
    })
  })
})

describe('Authing.logoutWithRedirect()', () => {
  it('has the token revoked, and leaves for GenAuth, which is to come back', async () => {
    const { authing, browser, genauth, state } = await loggedInAuthing()
    await authing.logoutWithRedirect()
    const [url] = browser.left
    expect(url!.origin + url!.pathname).to.equal(`${genauth.origin}/oidc/session/end`)
    expect(Object.fromEntries(url!.searchParams)).to.include({
      id_token_hint: state.idToken,
      post_logout_redirect_uri: 'https://site.example/bye',
    })
    expect(genauth.revoked).to.deep.equal([CANARIES.accessToken])
  })

  it('takes another address for one logout', async () => {
    const { authing, browser } = await loggedInAuthing()
    await authing.logoutWithRedirect({ redirectUri: 'https://site.example/login' })
    expect(browser.left[0]!.searchParams.get('post_logout_redirect_uri')).to.equal(
      'https://site.example/login',
    )
  })

  it('is invalid_config without an address, before anything has happened', async () => {
    const { authing, browser } = await loggedInAuthing({ logoutRedirectUri: undefined })
    expect(await failure(authing.logoutWithRedirect({ redirectUri: null }))).to.include({
      code: 'invalid_config',
      reason: 'logoutRedirectUri',
    })
    expect(browser.left).to.deep.equal([])
    expect(await authing.getLoginState()).not.to.equal(null)
  })

  it('does nothing when nobody is signed in', async () => {
    const { authing, browser } = setupAuthing()
    await authing.logoutWithRedirect()
    expect(browser.left).to.deep.equal([])
  })
})
