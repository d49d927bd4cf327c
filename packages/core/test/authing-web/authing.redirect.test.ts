import { expect } from '@open-wc/testing'
import type { AuthingOptions, RedirectLoginOptions } from '../../src/authing-web.js'
import { authingAt, loggedInAuthing, setupAuthing } from '../support/authing.js'
import { failure } from '../support/outcome.js'
import { answerTo } from '../support/redirect.js'

/** A page that was left for GenAuth, and the page that GenAuth sends the person to. */
async function thereAndBack(
  options: Partial<AuthingOptions> = {},
  login: RedirectLoginOptions = {},
) {
  const set = setupAuthing(options)
  await set.authing.loginWithRedirect(login)
  const asked = set.browser.left[0]!
  return { asked, ...authingAt(set, answerTo(set, asked)) }
}

describe('Authing.loginWithRedirect()', () => {
  it('asks GenAuth as the options say', async () => {
    const { asked } = await thereAndBack({}, { forced: true, login_page_context: '{}' })
    expect(Object.fromEntries(asked.searchParams)).to.include({
      redirect_uri: 'https://site.example/callback',
      response_mode: 'fragment',
      prompt: 'login',
      login_page_context: '{}',
    })
  })

  it('asks for a response in the query, and at another callback', async () => {
    const { asked } = await thereAndBack(
      { redirectResponseMode: 'query' },
      { redirectUri: 'https://site.example/login' },
    )
    expect(Object.fromEntries(asked.searchParams)).to.include({
      redirect_uri: 'https://site.example/login',
      response_mode: 'query',
    })
  })

  it('is getLoginStateWithRedirect(), too', async () => {
    const { browser, authing } = setupAuthing()
    await authing.getLoginStateWithRedirect()
    expect(browser.left).to.have.length(1)
  })

  for (const redirectResponseMode of ['fragment', 'query'] as const) {
    it(`comes back in the ${redirectResponseMode} to the page that handles it`, async () => {
      const { authing } = await thereAndBack(
        { redirectResponseMode },
        { customState: { cart: [7] } },
      )
      expect(authing.isRedirectCallback()).to.equal(true)
      const state = await authing.handleRedirectCallback()
      expect(state.parsedIdToken.sub).to.equal('mi-fan')
      expect(state.customState).to.deep.equal({ cart: [7] })
      expect(authing.isRedirectCallback()).to.equal(false)
      expect(await authing.getLoginState()).to.include({ accessToken: state.accessToken })
    })
  }

  it('comes back from a callback of its own', async () => {
    const { authing } = await thereAndBack({}, { redirectUri: 'https://site.example/login' })
    expect((await authing.handleRedirectCallback()).parsedIdToken.sub).to.equal('mi-fan')
  })

  it('goes to where it began with redirectToOriginalUri', async () => {
    const originalUri = 'https://site.example/orders?page=2'
    const { authing, browser } = await thereAndBack(
      { redirectToOriginalUri: true },
      { originalUri },
    )
    await authing.handleRedirectCallback()
    expect(browser.left.map(String)).to.deep.equal([originalUri])
  })

  it('stays at the callback without it', async () => {
    const { authing, browser } = await thereAndBack()
    await authing.handleRedirectCallback()
    expect(browser.left).to.deep.equal([])
  })

  it('is invalid_config for an originalUri of another site', async () => {
    const { authing } = setupAuthing()
    const login = authing.loginWithRedirect({ originalUri: 'https://evil.example/' })
    expect(await failure(login)).to.include({ code: 'invalid_config', reason: 'returnTo' })
  })
})

describe('Authing.handleRedirectCallback()', () => {
  it('is transaction_missing where nothing has come back', async () => {
    const { authing } = setupAuthing()
    expect(authing.isRedirectCallback()).to.equal(false)
    expect(await failure(authing.handleRedirectCallback())).to.include({
      code: 'transaction_missing',
    })
  })
})

describe('new Authing() on the page that a logout returns to', () => {
  it('takes the state of the logout out of the address', async () => {
    const set = await loggedInAuthing()
    await set.authing.logoutWithRedirect()
    const { searchParams } = set.browser.left[0]!
    const landing = new URL('https://site.example/bye?page=2')
    landing.searchParams.set('state', searchParams.get('state')!)
    const { browser } = authingAt(set, landing)
    expect(browser.location.href).to.equal('https://site.example/bye?page=2')
  })
})
