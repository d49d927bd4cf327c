import { expect } from '@open-wc/testing'
import { GenAuthClient } from '../src/client.js'
import type { Connection } from '../src/protocol/application.js'
import { EVERYTHING, logIn, prepared, setup } from './support/client.js'
import type { Setup } from './support/client.js'
import { FakeBrowser, NOTHING, settled } from './support/fake-browser.js'
import {
  CANARIES,
  FakeGenAuth,
  KEY_SET_PATH,
  PUBLIC_CONFIG_PATH,
  TOKEN_PATH,
  json,
  never,
  s256,
} from './support/fake-genauth.js'
import { failure, thrown } from './support/outcome.js'

const HOSTED = '/oidc/auth'
const DIRECT = '/api/v3/signin-by-extidp'
const direct = { route: 'direct' } as const

/** A login that the page ended while the public configuration was under way; then that arrived. */
async function overBeforeReady() {
  const set = setup({ route: 'direct' })
  const { browser, genauth, client } = set
  let answer: (response: Response) => void = () => undefined
  genauth.answerPublicConfig = () => new Promise((resolve) => (answer = resolve))
  const abort = new AbortController()
  const failed = failure(client.loginWithPopup({ signal: abort.signal }))
  await browser.requestTo(PUBLIC_CONFIG_PATH)
  abort.abort()
  await failed
  answer(json({ data: genauth.application }))
  await client.prepare()
  return set
}

describe('new GenAuthClient()', () => {
  it('names the option that cannot be used', () => {
    expect(thrown(() => setup({ domain: 'http://my-app.genauth.ai' }))).to.include({
      code: 'invalid_config',
      reason: 'domain',
    })
  })

  it('refuses a page that was not served over https, and says so [B-22, F-24]', () => {
    const browser = new FakeBrowser('http://site.example/login')
    browser.isSecureContext = false
    const config = { domain: 'https://my-app.genauth.ai', appId: 'my-app' }
    expect(thrown(() => new GenAuthClient(config, browser))).to.include({
      code: 'insecure_context',
      message: 'Expected a page served over https, got http://site.example',
    })
  })

  it('refuses a browser that lacks what every login needs', () => {
    const native = Object.getOwnPropertyDescriptor(URL, 'canParse')!
    Reflect.deleteProperty(URL, 'canParse')
    try {
      const config = { domain: 'https://my-app.genauth.ai', appId: 'my-app' }
      expect(thrown(() => new GenAuthClient(config, new FakeBrowser()))).to.include({
        code: 'unsupported_browser',
        stage: 'config',
        recoverable: 'none',
        message: 'Expected a browser of 2023 or later, got one without URL.canParse',
      })
    } finally {
      Object.defineProperty(URL, 'canParse', native)
    }
  })

  it('refuses a page whose sandbox has taken its origin, though its address still shows one [A-03]', () => {
    const browser = new FakeBrowser()
    browser.origin = 'null'
    const config = { domain: 'https://my-app.genauth.ai', appId: 'my-app' }
    expect(thrown(() => new GenAuthClient(config, browser))).to.include({
      code: 'opaque_origin',
      stage: 'config',
    })
  })

  it('opens nothing, asks for nothing, and listens to nothing', () => {
    const { browser } = setup()
    expect(browser.requests).to.deep.equal([])
    expect(browser.alive).to.deep.equal(NOTHING)
  })
})

describe('GenAuthClient.connections()', () => {
  it('gives those of the public configuration that work on the web', async () => {
    const { genauth, client } = setup()
    const [github, xiaomi] = genauth.application.socialConnections as Connection[]
    const socialConnections = [{ ...github, provider: 'github:mobile' }, xiaomi]
    genauth.application = { socialConnections }
    const connections = await client.connections()
    expect(connections.map(({ id }) => id)).to.deep.equal([xiaomi?.id])
  })

  it('gives none when the console hides its social login buttons', async () => {
    const { genauth, client } = setup()
    genauth.application = {
      ...genauth.application,
      ssoPageComponentDisplay: { socialLoginBtns: false },
    }
    expect(await client.connections()).to.deep.equal([])
  })

  it('asks GenAuth once, together with prepare(), and even where a login needs nothing', async () => {
    const { browser, client } = setup(EVERYTHING)
    await client.prepare()
    expect(browser.requests).to.have.lengthOf(0)
    await Promise.all([client.connections(), client.connections()])
    expect(browser.requests).to.have.lengthOf(1)
  })

  it('rejects with network_error without the public configuration, and asks again', async () => {
    const { genauth, client } = setup()
    genauth.answerPublicConfig = () => new Response('', { status: 500 })
    expect((await failure(client.connections())).code).to.equal('network_error')
    genauth.answerPublicConfig = undefined
    expect(await client.connections()).to.have.lengthOf(3)
  })
})

describe('GenAuthClient.prepare()', () => {
  it('gives the connection with its Display Name', async () => {
    expect(await setup({ connection: 'my-other-xiaomi' }).client.prepare()).to.include({
      identifier: 'my-other-xiaomi',
      displayName: 'Mi for Work',
    })
  })

  it('asks for the public configuration once, however often it is called', async () => {
    const { browser, client } = setup()
    await Promise.all([client.prepare(), client.prepare()])
    await client.prepare()
    expect(browser.requests.map(({ url }) => new URL(url).pathname)).to.deep.equal([
      PUBLIC_CONFIG_PATH,
    ])
  })

  it('asks once for two clients of a page', async () => {
    const { browser, genauth, client } = setup()
    const second = new GenAuthClient({ domain: genauth.domain, appId: genauth.appId }, browser)
    await Promise.all([client.prepare(), second.prepare()])
    expect(browser.requests).to.have.lengthOf(1)
  })

  for (const options of [
    EVERYTHING,
    { displayName: 'Xiaomi Account', connectionId: 'xiaomi-id' },
    { displayName: 'Xiaomi Account', route: 'hosted' },
  ] as const) {
    it(`asks for nothing when all is known: ${Object.keys(options).join(', ')}`, async () => {
      const { browser, client } = setup(options)
      expect(await client.prepare()).to.equal(undefined)
      expect(browser.requests).to.deep.equal([])
    })
  }

  it('gives nothing, and does not fail, without the public configuration', async () => {
    const { genauth, client } = setup()
    genauth.answerPublicConfig = () => json({}, 500)
    expect(await client.prepare()).to.equal(undefined)
  })

  it('opens nothing, and leaves nothing alive', async () => {
    const { browser } = await prepared()
    expect(browser.windows).to.deep.equal([])
    expect(browser.alive).to.deep.equal(NOTHING)
  })
})

describe('GenAuthClient.loginWithPopup(): the keys of an application that signs with one', () => {
  const oidcConfig = { id_token_signed_response_alg: 'RS256' }
  const keyRequests = ({ browser }: Setup) =>
    browser.requests.filter(({ url }) => url.endsWith(KEY_SET_PATH)).length

  it('are fetched while the person is busy in the window, and kept for the next login [F-51]', async () => {
    const set = setup()
    set.genauth.application = { ...set.genauth.application, oidcConfig }
    set.genauth.header = { alg: 'RS256', kid: 'key-1' }
    await set.client.prepare()
    expect(keyRequests(set)).to.equal(0)
    const login = set.client.loginWithPopup()
    await settled()
    expect(keyRequests(set)).to.equal(1)
    set.genauth.logIn()
    expect((await login).signatureVerified).to.equal(true)
    await logIn(set)
    expect(keyRequests(set)).to.equal(1)
  })

  it('are never asked for by an application that signs with HS256', async () => {
    const set = await prepared()
    await logIn(set)
    expect(keyRequests(set)).to.equal(0)
  })

  it('are not passed by: such an application’s login refuses a token signed with HS256', async () => {
    const set = setup()
    set.genauth.application = { ...set.genauth.application, oidcConfig }
    set.genauth.header = { alg: 'HS256' }
    await set.client.prepare()
    const failed = failure(set.client.loginWithPopup())
    set.genauth.logIn()
    expect(await failed).to.include({ code: 'id_token_invalid', reason: 'alg' })
  })

  it('are fetched as well when nothing was asked that says what it signs with', async () => {
    const set = await prepared(EVERYTHING)
    set.genauth.header = { alg: 'RS256', kid: 'key-1' }
    const login = set.client.loginWithPopup()
    await settled()
    expect(keyRequests(set)).to.equal(1)
    set.genauth.logIn()
    expect((await login).signatureVerified).to.equal(true)
    expect(keyRequests(set)).to.equal(1)
  })

  it('are not fetched any more when the login is over', async () => {
    const set = await prepared(EVERYTHING)
    set.genauth.answerKeySetRequest = never
    await logIn(set)
    await settled()
    expect(set.browser.alive).to.deep.equal(NOTHING)
  })

  it('that cannot be had end the login as key_set_unavailable', async () => {
    const set = await prepared(EVERYTHING)
    set.genauth.header = { alg: 'RS256', kid: 'key-1' }
    set.genauth.answerKeySetRequest = () => json({}, 500)
    const failed = failure(set.client.loginWithPopup())
    set.genauth.logIn()
    expect((await failed).code).to.equal('key_set_unavailable')
  })
})

describe('GenAuthClient.loginWithPopup()', () => {
  it('gives the result of a login', async () => {
    expect(await logIn(await prepared())).to.deep.include({
      accessToken: CANARIES.accessToken,
      refreshToken: undefined,
      scope: 'openid profile',
      connection: 'my-xiaomi',
      signatureVerified: false,
    })
  })

  it('gives who the person is', async () => {
    expect((await logIn(await prepared())).claims).to.include({
      iss: 'https://my-app.genauth.ai/oidc',
      sub: 'mi-fan',
    })
  })

  it('gives the same without any preparation', async () => {
    expect(await logIn(setup())).to.have.property('accessToken', CANARIES.accessToken)
  })

  it('works in a unified domain: one host, a path for each application', async () => {
    const browser = new FakeBrowser()
    const genauth = new FakeGenAuth(browser, '/65a1b2c3')
    const client = new GenAuthClient(
      { domain: 'my-app.genauth.ai/65a1b2c3/', appId: 'my-app' },
      browser,
    )
    const { claims } = await logIn({ browser, genauth, client })
    expect(claims.iss).to.equal('https://my-app.genauth.ai/65a1b2c3/oidc')
  })

  it('leaves nothing alive', async () => {
    const set = await prepared()
    await logIn(set)
    expect(set.browser.alive).to.deep.equal(NOTHING)
  })

  it('redeems the code before it closes the window, which takes the browser longer', async () => {
    const { browser, genauth, client } = await prepared()
    let windows: number | undefined
    const answer = browser.network
    browser.network = (request) => {
      windows = browser.alive.windows
      return answer(request)
    }
    await logIn({ browser, genauth, client })
    expect(windows).to.equal(1)
    expect(browser.alive.windows).to.equal(0)
  })

  it('closes the window before its tokens are there, where GenAuth is slow', async () => {
    const { browser, genauth, client } = await prepared()
    genauth.answerTokenRequest = () => new Promise(() => undefined)
    const failed = failure(client.loginWithPopup())
    genauth.logIn()
    await browser.requestTo(TOKEN_PATH)
    await browser.pass(200)
    expect(browser.alive.windows).to.equal(0)
    expect(client.isInWindow).to.equal(false)
    await browser.pass(10_000)
    expect((await failed).code).to.equal('token_timeout')
  })

  it('redeems the code with the verifier of the challenge', async () => {
    const set = await prepared()
    await logIn(set)
    const form = new URLSearchParams(await (await set.browser.requestTo(TOKEN_PATH)).text())
    const challenge = set.browser.popup.address?.searchParams.get('code_challenge')
    expect(await s256(form.get('code_verifier')!)).to.equal(challenge)
  })
})

describe('GenAuthClient.loginWithPopup(): the window', () => {
  it('opens before it returns, at its final address, when all is ready', async () => {
    const { browser, client } = await prepared()
    void client.loginWithPopup()
    expect(browser.windows).to.have.lengthOf(1)
    expect(browser.popup.addresses.map(({ pathname }) => pathname)).to.deep.equal([HOSTED])
  })

  it('opens before it returns, blank, when nothing is ready [A-31, F-02]', () => {
    const { browser, client } = setup()
    void client.loginWithPopup()
    expect(browser.windows).to.have.lengthOf(1)
    expect(browser.popup.addresses).to.deep.equal([])
  })

  it('opens blank while the preparation is under way, and shows what that made', async () => {
    const { browser, genauth, client } = setup()
    const preparing = client.prepare()
    void client.loginWithPopup()
    await Promise.all([preparing, browser.popup.shown])
    expect(browser.requestsTo(PUBLIC_CONFIG_PATH)).to.have.lengthOf(1)
    expect(browser.popup.address?.origin).to.equal(genauth.origin)
  })

  it('takes the options of the login to the address, prepared or not', async () => {
    const options = { language: 'zh-CN', loginHint: 'mi-fan', parameters: { prompt: 'login' } }
    for (const set of [setup(), await prepared()]) {
      void set.client.loginWithPopup(options)
      const { searchParams } = await set.browser.popup.shown
      expect(
        ['lang', 'ui_locales', 'login_hint', 'prompt'].map((name) => searchParams.get(name)),
      ).to.deep.equal(['zh-CN', 'zh-CN', 'mi-fan', 'login'])
    }
  })

  it('holds GenAuth to the max_age that it has asked for [B-64]', async () => {
    const { browser, genauth, client } = await prepared()
    const login = failure(client.loginWithPopup({ parameters: { max_age: '50' } }))
    await browser.popup.shown
    genauth.claims = { auth_time: Math.round(Date.now() / 1000) - 3600 }
    genauth.logIn()
    expect(await login).to.include({ code: 'id_token_invalid', reason: 'auth_time' })
  })

  for (const [what, options, path, id] of [
    ['on the hosted page, by default', EVERYTHING, HOSTED, null],
    ['directly, when the connection is found', direct, DIRECT, 'xiaomi-id'],
    ['directly, when the ID is given', { ...EVERYTHING, ...direct }, DIRECT, 'xiaomi-id'],
    ['directly, by its Unique ID', { connection: 'my-github', ...direct }, DIRECT, 'github-id'],
    ['directly, by its provider', { provider: 'github', ...direct }, DIRECT, 'github-id'],
  ] as const) {
    it(`opens ${what}`, async () => {
      const { browser, client } = await prepared(options)
      void client.loginWithPopup()
      expect(browser.popup.address?.pathname).to.equal(path)
      expect(browser.popup.address?.searchParams.get('ext_idp_conn_id')).to.equal(id)
    })
  }

  it('comes back at a second call, which gives the same promise', async () => {
    const { browser, client } = await prepared()
    const first = client.loginWithPopup()
    expect(client.loginWithPopup()).to.equal(first)
    expect(browser.windows).to.have.lengthOf(1)
    expect(browser.popup.focused).to.equal(1)
  })

  it('opens again at a second call when the person just closed it, and its response counts', async () => {
    const { browser, genauth, client } = await prepared()
    const login = client.loginWithPopup()
    const [before] = browser.windows
    before!.closed = true
    void client.loginWithPopup()
    expect(browser.windows).to.have.lengthOf(2)
    expect(browser.popup.address?.href).to.equal(before!.address?.href)
    genauth.logIn()
    expect(await login).to.have.property('accessToken', CANARIES.accessToken)
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('is not opened again by a call that comes while the code is redeemed', async () => {
    const { browser, genauth, client } = await prepared()
    const login = client.loginWithPopup()
    genauth.logIn()
    await browser.requestTo(TOKEN_PATH)
    expect(client.loginWithPopup()).to.equal(login)
    expect(browser.windows).to.have.lengthOf(1)
    await login
  })

  it('is not opened at all when the request cannot be made', async () => {
    const { browser, client } = await prepared()
    const error = await failure(client.loginWithPopup({ parameters: { state: 'evil' } }))
    expect(error).to.include({ code: 'invalid_config', reason: 'parameters' })
    expect(browser.windows).to.deep.equal([])
  })

  it('is not opened at all when the redirect URI is known not to be registered', async () => {
    const { browser, client } = await prepared({ redirectUri: '/other' })
    expect(await failure(client.loginWithPopup())).to.include({
      code: 'invalid_config',
      reason: 'redirectUri',
    })
    expect(browser.windows).to.deep.equal([])
  })

  it('is closed when the redirect URI turns out not to be registered [A-31, F-02]', async () => {
    const { browser, client } = setup({ redirectUri: '/other' })
    expect(await failure(client.loginWithPopup())).to.include({
      code: 'invalid_config',
      reason: 'redirectUri',
    })
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('is closed when the direct route turns out not to exist', async () => {
    const { browser, client } = setup({ connection: 'my-weibo', route: 'direct' })
    expect(await failure(client.loginWithPopup())).to.include({
      code: 'invalid_config',
      reason: 'connection',
    })
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('is shown nothing when the login is over before it was ready', async () => {
    const { browser } = await overBeforeReady()
    expect(browser.popup.addresses).to.deep.equal([])
  })
})

describe('GenAuthClient.loginWithPopup(): requests', () => {
  const pathsOf = ({ requests }: FakeBrowser) => requests.map(({ url }) => new URL(url).pathname)

  it('sends none before the click when everything is known, and then for the keys and the token', async () => {
    const set = await prepared(EVERYTHING)
    expect(pathsOf(set.browser)).to.deep.equal([])
    await logIn(set)
    expect(pathsOf(set.browser)).to.deep.equal([KEY_SET_PATH, TOKEN_PATH])
  })

  it('sends one from the click to the result, when all is ready', async () => {
    const set = await prepared()
    expect(pathsOf(set.browser)).to.deep.equal([PUBLIC_CONFIG_PATH])
    await logIn(set)
    expect(pathsOf(set.browser)).to.deep.equal([PUBLIC_CONFIG_PATH, TOKEN_PATH])
  })

  it('does not ask for the public configuration again at the next login', async () => {
    const set = setup()
    await logIn(set)
    await logIn(set)
    expect(pathsOf(set.browser)).to.deep.equal([PUBLIC_CONFIG_PATH, TOKEN_PATH, TOKEN_PATH])
  })

  for (const [what, answer] of Object.entries<() => Response | Promise<Response>>({
    'is missing': () => new Response('Not found', { status: 404 }),
    'makes no sense': () => json({ data: { socialConnections: [null], redirectUris: [null] } }),
    'cannot be reached': () => Promise.reject(new TypeError('Failed to fetch')),
  })) {
    it(`logs in through the hosted page when the public configuration ${what}`, async () => {
      const set = setup({ connection: 'my-xiaomi' })
      set.genauth.answerPublicConfig = answer
      expect(await logIn(set)).to.have.property('connection', 'my-xiaomi')
      expect(set.browser.popup.address?.pathname).to.equal(HOSTED)
    })
  }

  it('waits 3 seconds for the public configuration, then opens the hosted page', async () => {
    const { browser, genauth, client } = setup()
    genauth.answerPublicConfig = never
    void client.loginWithPopup()
    await browser.requestTo(PUBLIC_CONFIG_PATH)
    await browser.pass(2999)
    expect(browser.popup.address).to.equal(undefined)
    await browser.pass(1)
    expect((await browser.popup.shown).pathname).to.equal(HOSTED)
  })

  for (const [what, options, connection] of [
    ['the one that the settings name', { connection: 'my-weibo' }, 'my-weibo'],
    ['the one that was found', { provider: 'github' }, 'my-github'],
    ['none, where none is known', { displayName: 'Log in', route: 'hosted' }, undefined],
  ] as const) {
    it(`says which connection was asked for: ${what}`, async () => {
      expect(await logIn(await prepared(options))).to.have.property('connection', connection)
    })
  }
})

describe('GenAuthClient.loginWithPopup(): the preparation', () => {
  const secretsOf = (address: URL) =>
    ['state', 'nonce', 'code_challenge'].map((name) => address.searchParams.get(name)!)

  it('is used once', async () => {
    const set = await prepared()
    await logIn(set)
    await logIn(set)
    const secrets = set.browser.windows.flatMap(({ address }) => secretsOf(address!))
    expect(new Set(secrets)).to.have.property('size', 6)
  })

  it('is used when it is not yet 10 minutes old', async () => {
    const { browser, client } = await prepared()
    await browser.pass(10 * 60_000 - 1)
    void client.loginWithPopup()
    expect(browser.popup.address?.pathname).to.equal(HOSTED)
  })

  it('is made anew when it is 10 minutes old', async () => {
    const set = await prepared()
    await set.browser.pass(10 * 60_000)
    const login = set.client.loginWithPopup()
    expect(set.browser.popup.addresses).to.deep.equal([])
    await set.browser.popup.shown
    set.genauth.logIn()
    expect(await login).to.have.property('accessToken', CANARIES.accessToken)
  })

  it('is left to the next login by one that is over before it was ready', async () => {
    const { browser, client } = await overBeforeReady()
    void client.loginWithPopup()
    expect(browser.popup.address?.pathname).to.equal(DIRECT)
  })

  it('is made for the next attempt when the last one failed', async () => {
    const { browser, client } = await prepared()
    browser.blocker = () => null
    await failure(client.loginWithPopup())
    browser.blocker = (opened) => opened
    await client.prepare()
    void client.loginWithPopup()
    expect(browser.popup.address?.pathname).to.equal(HOSTED)
  })
})

describe('GenAuthClient.loginWithPopup() with a redirect page', () => {
  for (const responseMode of ['query', 'fragment'] as const) {
    it(`asks GenAuth for the ${responseMode}, and takes the response from the page’s own origin`, async () => {
      const { browser, genauth, client } = await prepared({ responseMode })
      const login = client.loginWithPopup()
      const address = await browser.popup.shown
      expect(address.searchParams.get('response_mode')).to.equal(responseMode)
      browser.post(genauth.answer(browser.popup), { origin: browser.location.origin })
      expect((await login).accessToken).to.equal(CANARIES.accessToken)
      expect(browser.alive).to.deep.equal(NOTHING)
    })
  }

  it('receives from the redirect page on a channel that bears the attempt’s name', async () => {
    const { browser, genauth, client } = setup({ responseMode: 'query' })
    const login = client.loginWithPopup()
    const state = (await browser.popup.shown).searchParams.get('state')!
    await settled()
    new browser.BroadcastChannel(state).postMessage(genauth.answer(browser.popup))
    expect((await login).accessToken).to.equal(CANARIES.accessToken)
  })
})
