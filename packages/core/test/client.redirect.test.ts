import { expect } from '@open-wc/testing'
import type { ClientConfig } from '../src/model/config.js'
import type { LoginRequest } from '../src/login/login-request.js'
import { setup } from './support/client.js'
import { NOTHING } from './support/fake-browser.js'
import type { FakeBrowser } from './support/fake-browser.js'
import { TOKEN_PATH } from './support/fake-genauth.js'
import { failure } from './support/outcome.js'
import { answerTo, comeBack, leave } from './support/redirect.js'
import { textOf } from './support/secrets.js'

const MINUTE_MS = 60_000
const KEY = 'genauth-login.requests'

interface Stored {
  readonly state: string
  readonly request: LoginRequest
}

/** What a tab has stored, the oldest first. */
const storedIn = ({ sessionStorage }: FakeBrowser) =>
  JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as readonly Stored[]

describe('loginWithRedirect()', () => {
  it('leaves the page for GenAuth, which is to respond in the query', async () => {
    const { browser, asked } = await leave()
    expect(browser.left).to.have.length(1)
    expect(asked.origin).to.equal('https://my-app.genauth.ai')
    expect(asked.searchParams.get('response_mode')).to.equal('query')
    expect(asked.searchParams.get('redirect_uri')).to.equal('https://site.example/login')
  })

  it('asks for a response in the fragment when the settings do', async () => {
    const { asked } = await leave({ responseMode: 'fragment' })
    expect(asked.searchParams.get('response_mode')).to.equal('fragment')
  })

  it('opens no window, and leaves nothing behind but the request that is stored', async () => {
    const { browser, asked } = await leave()
    expect(browser.windows).to.have.length(0)
    expect(browser.alive).to.deep.equal(NOTHING)
    expect(storedIn(browser).map(({ state }) => state)).to.deep.equal([
      asked.searchParams.get('state'),
    ])
  })

  it('says in its state that it left: no window waits for its response', async () => {
    const { asked } = await leave()
    expect(asked.searchParams.get('state')).to.match(/^genauth-login\.redirect\.[\w-]{43}$/)
  })

  it('holds GenAuth to the max_age that it has asked for, over the page load [B-64]', async () => {
    const set = setup({ mode: 'redirect' })
    await set.client.loginWithRedirect({ parameters: { max_age: '50' } })
    set.genauth.claims = { auth_time: Math.round(Date.now() / 1000) - 3600 }
    const { client } = comeBack(set, answerTo(set, set.browser.left[0]!))
    expect(await failure(client.handleRedirectCallback())).to.include({
      code: 'id_token_invalid',
      reason: 'auth_time',
    })
  })

  it('stores nothing before it leaves [A-61]', async () => {
    const { browser, client } = setup()
    await client.prepare()
    expect(browser.sessionStorage).to.have.length(0)
  })

  it('ends the login that is pending in a window', async () => {
    const { browser, client } = setup()
    const pending = failure(client.loginWithPopup())
    await client.loginWithRedirect()
    expect(await pending).to.include({ code: 'cancelled', reason: 'superseded' })
    expect(browser.popup.closed).to.equal(true)
    expect(browser.left).to.have.length(1)
  })

  for (const returnTo of [
    'https://evil.example/',
    '//evil.example/',
    'https://site.example.evil.example/',
    'https://site.example@evil.example/',
    'http://site.example/login',
    'https://site.example:8443/',
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:https://evil.example/x',
    'blob:https://site.example/x',
    'https://user:password@site.example/',
    'https://',
    '\\\\evil.example',
    '/\\evil.example',
    '\thttps://evil.example',
  ]) {
    it(`refuses to come back to ${JSON.stringify(returnTo)} [A-22, B-18]`, async () => {
      const { browser, client } = setup()
      const error = await failure(client.loginWithRedirect({ returnTo }))
      expect(error).to.include({ code: 'invalid_config', reason: 'returnTo' })
      expect(browser.left).to.have.length(0)
      expect(browser.sessionStorage).to.have.length(0)
    })
  }

  it('stays on the page, and says so, where nothing can be stored [F-28]', async () => {
    const { browser, client } = setup()
    browser.sessionStorage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    expect(await failure(client.loginWithRedirect())).to.include({
      code: 'storage_unavailable',
      recoverable: 'config',
    })
    expect(browser.left).to.have.length(0)
  })

  it('stays on the page, and says so, where storage is blocked [F-27, F-32]', async () => {
    const { browser, client } = setup()
    blockStorage(browser)
    expect(await failure(client.loginWithRedirect())).to.include({ code: 'storage_unavailable' })
    expect(browser.left).to.have.length(0)
  })

  it('stays on the page when it is cancelled before it leaves', async () => {
    const { browser, client } = setup()
    expect(
      await failure(client.loginWithRedirect({ signal: AbortSignal.abort('user') })),
    ).to.include({
      reason: 'user',
    })
    expect(browser.left).to.have.length(0)
  })

  it('stores five requests of a tab at most, and drops the oldest [F-31]', async () => {
    const { browser, client } = setup()
    for (let i = 0; i < 7; i++) {
      await client.loginWithRedirect()
      await browser.pass(1000)
    }
    const states = browser.left.map(({ searchParams }) => searchParams.get('state'))
    expect(storedIn(browser).map(({ state }) => state)).to.deep.equal(states.slice(2))
  })

  it('drops requests that are too old, and leaves what is not ours', async () => {
    const { browser, client } = setup()
    await client.loginWithRedirect()
    browser.sessionStorage.setItem('theirs', 'kept')
    await browser.pass(11 * MINUTE_MS)
    await client.loginWithRedirect()
    expect(storedIn(browser).map(({ state }) => state)).to.deep.equal([
      browser.left[1]!.searchParams.get('state'),
    ])
    expect(browser.sessionStorage.getItem('theirs')).to.equal('kept')
  })

  for (const stored of ['{', '', '7', 'null', '[null,{},{"state":7}]']) {
    it(`stores over ${JSON.stringify(stored)}`, async () => {
      const { browser, client } = setup()
      browser.sessionStorage.setItem(KEY, stored)
      await client.loginWithRedirect()
      expect(storedIn(browser)).to.have.length(1)
    })
  }
})

describe('handleRedirectCallback()', () => {
  for (const responseMode of ['query', 'fragment'] as const) {
    it(`gives the tokens that were asked for by ${responseMode}, and where the login began`, async () => {
      const options: Partial<ClientConfig> = { responseMode, connection: 'my-xiaomi' }
      const left = await leave(options)
      const { client, browser } = comeBack(left, answerTo(left, left.asked), options)
      const returned = await client.handleRedirectCallback()
      expect(returned?.result.claims.sub).to.equal('mi-fan')
      expect(returned?.result.connection).to.equal('my-xiaomi')
      expect(returned?.returnTo).to.equal('https://site.example/login?from=menu#top')
      expect(browser.requestsTo(TOKEN_PATH)).to.have.length(1)
    })
  }

  it('gives the page what it wanted to know again', async () => {
    const appState = { cart: [3, 'towels'], step: null }
    const set = setup({ mode: 'redirect' })
    await set.client.login({ appState })
    const { client } = comeBack(set, answerTo(set, set.browser.left[0]!))
    expect((await client.handleRedirectCallback())?.appState).to.deep.equal(appState)
  })

  for (const appState of [() => 1, Symbol('x'), 1n]) {
    it(`leaves no page with what JSON cannot hold: a ${typeof appState}`, async () => {
      const { client, browser } = setup()
      const error = await failure(client.loginWithRedirect({ appState }))
      expect(error).to.include({ code: 'invalid_config', reason: 'appState' })
      expect(browser.left).to.have.length(0)
    })
  }

  it('gives the page its own query and fragment again, and takes the response away', async () => {
    const left = await leave()
    const { client, browser } = comeBack(left, answerTo(left, left.asked))
    const returned = client.handleRedirectCallback()
    expect(browser.location.href).to.equal('https://site.example/login?from=menu#top')
    await returned
  })

  it('takes the response from the address of another page, and leaves the rest of it alone', async () => {
    const left = await leave({ redirectUri: '/callback' })
    const address = answerTo(left, left.asked)
    address.searchParams.set('theirs', '1')
    const { client, browser } = comeBack(left, address, { redirectUri: '/callback' })
    expect((await client.handleRedirectCallback())?.returnTo).to.equal(
      'https://site.example/login?from=menu#top',
    )
    expect(browser.location.href).to.equal('https://site.example/callback?theirs=1')
  })

  it('redeems with the address that the code was asked for with', async () => {
    const left = await leave({ redirectUri: '/callback' })
    const { client, browser } = comeBack(left, answerTo(left, left.asked))
    await client.handleRedirectCallback()
    const form = await browser.requestsTo(TOKEN_PATH)[0]!.formData()
    expect(form.get('redirect_uri')).to.equal('https://site.example/callback')
  })

  it('has nothing to do on a page that was opened without a response', async () => {
    const { browser, client } = setup()
    expect(await client.handleRedirectCallback()).to.equal(undefined)
    expect(browser.requests).to.have.length(0)
    expect(browser.location.href).to.equal('https://site.example/login?from=menu#top')
  })

  for (const address of [
    'https://site.example/login?code=theirs&state=theirs',
    'https://site.example/login?state=genauth-login.x',
    'https://site.example/login?code=a-discount',
    'https://site.example/login#access_token=theirs&state=theirs',
  ]) {
    it(`leaves ${address} to whom it belongs [A-35]`, async () => {
      const left = await leave()
      const { client, browser } = comeBack(left, address)
      expect(await client.handleRedirectCallback()).to.equal(undefined)
      expect(browser.location.href).to.equal(address)
    })
  }

  it('shares its work with a second call, and redeems once [F-33]', async () => {
    const left = await leave()
    const { client, browser } = comeBack(left, answerTo(left, left.asked))
    const [first, second] = await Promise.all([
      client.handleRedirectCallback(),
      client.handleRedirectCallback(),
    ])
    expect(first).to.equal(second)
    expect(browser.requestsTo(TOKEN_PATH)).to.have.length(1)
    expect(await client.handleRedirectCallback()).to.equal(undefined)
  })

  it('does nothing on a page that is prerendered, until the person opens it', async () => {
    const left = await leave()
    const address = answerTo(left, left.asked)
    const { client, browser } = comeBack(left, address)
    const before = browser.sessionStorage.getItem(KEY)
    browser.prerendering = true
    const returned = client.handleRedirectCallback()
    await browser.pass(60_000)
    expect(browser.requests).to.have.length(0)
    expect(browser.sessionStorage.getItem(KEY)).to.equal(before)
    expect(browser.location.href).to.equal(address.href)
    browser.activate()
    expect((await returned)?.result.claims.sub).to.equal('mi-fan')
  })

  it('takes a login once: the same address again is refused without a request', async () => {
    const left = await leave()
    const address = answerTo(left, left.asked)
    await comeBack(left, address).client.handleRedirectCallback()
    const again = comeBack(left, address)
    expect(await failure(again.client.handleRedirectCallback())).to.include({
      code: 'transaction_missing',
    })
    expect(again.browser.requests).to.have.length(0)
    expect(again.browser.location.href).to.equal('https://site.example/login')
  })

  it('refuses a response that this browser never asked for [A-34, B-02]', async () => {
    const left = await leave()
    const stranger = answerTo(left, left.asked, { state: 'genauth-login.of-an-attacker' })
    const { client, browser } = comeBack(left, stranger)
    expect(await failure(client.handleRedirectCallback())).to.include({
      code: 'transaction_missing',
    })
    expect(browser.requests).to.have.length(0)
  })

  it('refuses a response when the storage was cleared in between [F-26, F-29, V-02]', async () => {
    const left = await leave()
    left.browser.sessionStorage.clear()
    const { client } = comeBack(left, answerTo(left, left.asked))
    expect(await failure(client.handleRedirectCallback())).to.include({
      code: 'transaction_missing',
    })
  })

  it('refuses a response that the page took out of its address, and that nobody waits for', async () => {
    const { client } = setup()
    const response = new URLSearchParams({ code: 'x', state: 'genauth-login.of-a-closed-page' })
    expect(await failure(client.handleRedirectCallback({ response }))).to.include({
      code: 'transaction_missing',
    })
  })

  it('refuses a response where storage is blocked', async () => {
    const left = await leave()
    const { client, browser } = comeBack(left, answerTo(left, left.asked))
    blockStorage(browser)
    expect(await failure(client.handleRedirectCallback())).to.include({
      code: 'transaction_missing',
    })
  })

  it('does no harm on a page where storage is blocked', async () => {
    const { browser, client } = setup()
    blockStorage(browser)
    expect(await client.handleRedirectCallback()).to.equal(undefined)
  })

  it('refuses a response that comes after ten minutes', async () => {
    const left = await leave()
    const { client, browser } = comeBack(left, answerTo(left, left.asked))
    await browser.pass(11 * MINUTE_MS)
    expect(await failure(client.handleRedirectCallback())).to.include({
      code: 'transaction_expired',
    })
    expect(browser.requests).to.have.length(0)
    expect(browser.sessionStorage).to.have.length(0)
  })

  for (const [what, damage] of Object.entries<(stored: Stored) => unknown>({
    'is of another shape': ({ state }) => [{ state }],
    'has no request in it': (stored) => [{ ...stored, request: null }],
    'lacks its verifier': ({ request, ...stored }) => [
      { ...stored, request: { ...request, codeVerifier: undefined } },
    ],
    'has a nonce that is no text': ({ request, ...stored }) => [
      { ...stored, request: { ...request, nonce: 7 } },
    ],
  })) {
    it(`goes on with no stored request that ${what} [A-37, F-30]`, async () => {
      const left = await leave()
      const [stored] = storedIn(left.browser)
      left.browser.sessionStorage.setItem(KEY, JSON.stringify(damage(stored!)))
      const { client, browser } = comeBack(left, answerTo(left, left.asked))
      expect(await failure(client.handleRedirectCallback())).to.include({
        code: 'transaction_missing',
      })
      expect(browser.requests).to.have.length(0)
      expect(browser.location.href).not.to.contain('code=')
      expect(await client.handleRedirectCallback()).to.equal(undefined)
    })
  }

  it('leaves a login to the client that began it', async () => {
    const left = await leave({ connection: 'my-xiaomi' })
    const { client, browser } = comeBack(left, answerTo(left, left.asked), {
      connection: 'my-github',
    })
    expect(await client.handleRedirectCallback()).to.equal(undefined)
    const owner = comeBack({ ...left, browser }, browser.location.href, { connection: 'my-xiaomi' })
    expect((await owner.client.handleRedirectCallback())?.result.claims.sub).to.equal('mi-fan')
  })

  it('says what GenAuth said no to', async () => {
    const left = await leave()
    const refusal = answerTo(left, left.asked, { code: '', error: 'access_denied' })
    const { client, browser } = comeBack(left, refusal)
    expect(await failure(client.handleRedirectCallback())).to.include({ code: 'access_denied' })
    expect(browser.location.href).to.equal('https://site.example/login?from=menu#top')
    expect(browser.sessionStorage).to.have.length(0)
  })

  it('judges the ID token as after a login in a window', async () => {
    const left = await leave()
    left.genauth.claims = { nonce: 'of another login' }
    const { client } = comeBack(left, answerTo(left, left.asked))
    expect(await failure(client.handleRedirectCallback())).to.include({
      code: 'id_token_invalid',
      reason: 'nonce',
    })
  })

  it('says nothing secret in an error', async () => {
    const left = await leave()
    left.genauth.answerTokenRequest = () => new Response('{', { status: 200 })
    const [stored] = storedIn(left.browser)
    const address = answerTo(left, left.asked)
    const error = await failure(comeBack(left, address).client.handleRedirectCallback())
    for (const secret of [
      address.searchParams.get('code'),
      stored!.request.codeVerifier,
      stored!.request.nonce,
    ]) {
      expect(textOf(error)).not.to.contain(secret)
    }
  })

  it('ends when the page ends it', async () => {
    const left = await leave()
    const { client } = comeBack(left, answerTo(left, left.asked))
    const signal = AbortSignal.abort('unmounted')
    expect(await failure(client.handleRedirectCallback({ signal }))).to.include({
      code: 'cancelled',
      reason: 'unmounted',
    })
  })
})

describe('A login by redirect where the storage fails', () => {
  const refuse = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  }

  it('does not leave the page where the storage keeps nothing, and does not say so', async () => {
    const { browser, client } = setup()
    browser.sessionStorage.setItem = () => undefined
    expect((await failure(client.loginWithRedirect())).code).to.equal('storage_unavailable')
    expect(browser.left).to.have.lengthOf(0)
  })

  it('redeems nothing where the request cannot be taken out: it would be used again', async () => {
    const left = await leave()
    const { browser, client } = comeBack(left, answerTo(left, left.asked))
    browser.sessionStorage.removeItem = refuse
    expect((await failure(client.handleRedirectCallback())).code).to.equal('storage_unavailable')
    expect(browser.requestsTo('/oidc/token')).to.have.lengthOf(0)
  })
})

describe('response: "code"', () => {
  it('gives a login in a window as what the back end needs, and redeems nothing [B-16]', async () => {
    const { browser, genauth, client } = setup({ response: 'code' })
    const login = client.loginWithPopup()
    const asked = await browser.popup.shown
    genauth.logIn()
    const authorization = await login
    expect(authorization).to.be.frozen
    expect(authorization).to.include({
      state: asked.searchParams.get('state'),
      nonce: asked.searchParams.get('nonce'),
      redirectUri: 'https://site.example/login',
      issuer: 'https://my-app.genauth.ai/oidc',
    })
    expect(authorization).to.have.all.keys(
      'code',
      'codeVerifier',
      'redirectUri',
      'nonce',
      'state',
      'issuer',
      'agreements',
    )
    expect(browser.requestsTo(TOKEN_PATH)).to.have.length(0)
  })

  it('gives the same after a redirect', async () => {
    const left = await leave({ response: 'code' })
    const { client, browser } = comeBack(left, answerTo(left, left.asked), { response: 'code' })
    const returned = await client.handleRedirectCallback()
    expect(returned?.result).to.have.all.keys(
      'code',
      'codeVerifier',
      'redirectUri',
      'nonce',
      'state',
      'issuer',
      'agreements',
    )
    expect(browser.requestsTo(TOKEN_PATH)).to.have.length(0)
  })

  it('refuses another state all the same', async () => {
    const { browser, genauth, client } = setup({ response: 'code' })
    const failed = failure(client.loginWithPopup())
    await browser.popup.shown
    genauth.logIn(browser.popup, { state: 'another' })
    expect(await failed).to.include({ code: 'state_mismatch' })
  })
})

function blockStorage(browser: FakeBrowser): void {
  Object.defineProperty(browser, 'sessionStorage', {
    get: (): Storage => {
      throw new DOMException('blocked', 'SecurityError')
    },
  })
}
