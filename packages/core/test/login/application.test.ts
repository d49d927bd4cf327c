import { expect } from '@open-wc/testing'
import { resolveConfig } from '../../src/config.js'
import type { ClientConfig } from '../../src/config.js'
import {
  checkRedirectUri,
  connectionsOnTheWeb,
  directConnectionId,
  findConnection,
  loadApplication,
} from '../../src/login/application.js'
import type { Application } from '../../src/login/application.js'
import { endpointsOf } from '../../src/login/endpoints.js'
import { FakeBrowser, NOTHING } from '../support/fake-browser.js'
import { FakeGenAuth, PUBLIC_CONFIG_PATH, json, never } from '../support/fake-genauth.js'
import { isPending, thrown } from '../support/outcome.js'
import { needsPreflight } from '../support/preflight.js'

function setup(options: Partial<ClientConfig> = {}) {
  const browser = new FakeBrowser()
  const genauth = new FakeGenAuth(browser)
  const config = resolveConfig({ domain: genauth.domain, appId: genauth.appId, ...options }, browser.location)
  return { browser, genauth, config, endpoints: endpointsOf(config) }
}

describe('loadApplication()', () => {
  it('gives the connections and the registered Login Callback URLs', async () => {
    const { browser, endpoints } = setup()
    const application = await loadApplication(endpoints, browser)
    expect(application?.redirectUris).to.deep.equal(['https://site.example/login', 'https://site.example/callback'])
    expect(application?.connections.map(({ displayName }) => displayName)).to.deep.equal([
      'GitHub',
      'Xiaomi Account',
      'Mi for Work',
    ])
  })

  it('sends one plain GET: no cookies, no headers, no preflight', async () => {
    const { browser, endpoints } = setup()
    await loadApplication(endpoints, browser)
    const request = await browser.requestTo(PUBLIC_CONFIG_PATH)
    expect(request).to.include({ method: 'GET', credentials: 'omit', url: endpoints.publicConfig })
    expect([...request.headers]).to.deep.equal([])
    expect(needsPreflight(request)).to.equal(false)
  })

  it('asks once for two clients of a page, even while the first still waits', async () => {
    const { browser, endpoints } = setup()
    const [first, second] = await Promise.all([
      loadApplication(endpoints, browser),
      loadApplication(endpoints, browser),
    ])
    expect(browser.requests).to.have.lengthOf(1)
    expect(second).to.equal(first)
  })

  it('does not ask again for a client that comes later', async () => {
    const { browser, endpoints } = setup()
    await loadApplication(endpoints, browser)
    await loadApplication(endpoints, browser)
    expect(browser.requests).to.have.lengthOf(1)
  })

  it('asks for each application', async () => {
    const { browser, endpoints } = setup()
    await loadApplication(endpoints, browser)
    await loadApplication({ ...endpoints, publicConfig: `${endpoints.publicConfig}?other` }, browser)
    expect(browser.requests).to.have.lengthOf(2)
  })

  it('asks again after a failure', async () => {
    const { browser, genauth, endpoints } = setup()
    genauth.answerPublicConfig = () => json({}, 500)
    expect(await loadApplication(endpoints, browser)).to.equal(undefined)
    genauth.answerPublicConfig = undefined
    expect(await loadApplication(endpoints, browser)).to.have.property('connections')
  })

  for (const [what, answer] of Object.entries<() => Response | Promise<Response>>({
    'the network is down': () => Promise.reject(new TypeError('Failed to fetch')),
    'there is no such address': () => new Response('Not found', { status: 404 }),
    'GenAuth fails': () => json({ message: 'Internal server error' }, 500),
    'GenAuth reports an error by its own envelope': () => json({ code: 404, message: 'Application not found' }),
    'the answer is empty': () => new Response(''),
    'the answer is HTML': () => new Response('<!doctype html><title>Sign in</title>'),
    'the answer is null': () => json(null),
    'the answer is a list': () => json([]),
    'the data is null': () => json({ data: null }),
    'the data is text': () => json({ data: 'no' }),
    'there are no connections': () => json({ data: { redirectUris: [] } }),
    'the connections are text': () => json({ data: { socialConnections: 'xiaomi' } }),
    'the connections are a number': () => json({ data: { socialConnections: 3 } }),
    'the Login Callback URLs are text': () =>
      json({ data: { socialConnections: [], redirectUris: 'https://site.example/login' } }),
    'the Login Callback URLs are null': () => json({ data: { socialConnections: [], redirectUris: null } }),
  })) {
    it(`gives nothing, and does not fail, when ${what}`, async () => {
      const { browser, genauth, endpoints } = setup()
      genauth.answerPublicConfig = answer
      expect(await loadApplication(endpoints, browser)).to.equal(undefined)
      expect(browser.alive).to.deep.equal(NOTHING)
    })
  }

  it('leaves out what is not a connection', async () => {
    const { browser, genauth, endpoints } = setup()
    const good = { id: '1', identifier: 'my-xiaomi', provider: 'xiaomi', displayName: 'Xiaomi Account' }
    const bad = [
      null,
      'xiaomi',
      7,
      [],
      {},
      { ...good, id: 1 },
      { ...good, identifier: null },
      { ...good, displayName: {} },
    ]
    genauth.application = { socialConnections: [...bad, good] }
    expect((await loadApplication(endpoints, browser))?.connections).to.deep.equal([good])
  })

  it('leaves out what is not a Login Callback URL', async () => {
    const { browser, genauth, endpoints } = setup()
    genauth.application = { socialConnections: [], redirectUris: [null, 7, {}, 'https://site.example/login'] }
    expect((await loadApplication(endpoints, browser))?.redirectUris).to.deep.equal(['https://site.example/login'])
  })

  it('knows no Login Callback URLs when GenAuth does not tell them', async () => {
    const { browser, genauth, endpoints } = setup()
    genauth.application = { socialConnections: [] }
    expect(await loadApplication(endpoints, browser)).to.deep.include({ connections: [], redirectUris: [] })
  })

  it('gives up after 3 seconds, and leaves nothing alive', async () => {
    const { browser, genauth, endpoints } = setup()
    genauth.answerPublicConfig = never
    const loading = loadApplication(endpoints, browser)
    await browser.pass(2999)
    expect(await isPending(loading)).to.equal(true)
    await browser.pass(1)
    expect(await loading).to.equal(undefined)
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('gives up after 3 seconds on an answer that does not end', async () => {
    const { browser, genauth, endpoints } = setup()
    genauth.answerPublicConfig = () => new Response(new ReadableStream())
    const loading = loadApplication(endpoints, browser)
    await browser.pass(3000)
    expect(await loading).to.equal(undefined)
  })
})

const application: Application = {
  connections: [
    { id: 'github-id', identifier: 'my-github', provider: 'github', displayName: 'GitHub' },
    { id: 'xiaomi-id', identifier: 'my-xiaomi', provider: 'xiaomi', displayName: 'Xiaomi Account' },
    { id: 'other-id', identifier: 'my-other-xiaomi', provider: 'xiaomi', displayName: 'Mi for Work' },
  ],
  redirectUris: ['https://site.example/login', 'https://site.example/callback'],
  idTokenAlgorithm: undefined,
  showsSocialLogin: true,
}

describe('loadApplication(): what ID tokens are signed with', () => {
  for (const [written, understood] of [
    ['HS256', 'HS256'],
    ['RS256', 'RS256'],
    [undefined, undefined],
    [null, undefined],
    [['RS256'], undefined],
  ] as const) {
    it(`is ${understood ?? 'not known'} when the configuration says ${String(written)}`, async () => {
      const { browser, genauth, endpoints } = setup()
      genauth.application = { socialConnections: [], oidcConfig: { id_token_signed_response_alg: written } }
      expect((await loadApplication(endpoints, browser))?.idTokenAlgorithm).to.equal(understood)
    })
  }
})

describe('loadApplication(): the switch for social login buttons', () => {
  for (const [written, understood] of [
    [{ socialLoginBtns: true, idpBtns: false }, true],
    [{ socialLoginBtns: false }, false],
    [{}, true],
    [undefined, true],
    [null, true],
    ['off', true],
  ] as const) {
    it(`is ${understood ? 'on' : 'off'} when the configuration says ${JSON.stringify(written)}`, async () => {
      const { browser, genauth, endpoints } = setup()
      genauth.application = { socialConnections: [], ssoPageComponentDisplay: written }
      expect((await loadApplication(endpoints, browser))?.showsSocialLogin).to.equal(understood)
    })
  }
})

describe('connectionsOnTheWeb()', () => {
  const { endpoints } = setup()
  const connection = (provider: string) => ({ id: `${provider}-id`, identifier: 'my', provider, displayName: 'Mine' })

  it('keeps the order of the application, and leaves out what needs a native app', () => {
    const connections = ['apple', 'qq', 'xiaomi:mobile', 'wechatmp-qrcode', 'xiaomi', 'qq'].map(connection)
    const found = connectionsOnTheWeb({ ...application, connections }, endpoints)
    expect(found.map(({ provider }) => provider)).to.deep.equal(['qq', 'wechatmp-qrcode', 'xiaomi', 'qq'])
  })

  it('gives none when the console hides its social login buttons', () => {
    expect(connectionsOnTheWeb({ ...application, showsSocialLogin: false }, endpoints)).to.deep.equal([])
  })

  it('names the address that gave no answer', () => {
    expect(thrown(() => connectionsOnTheWeb(undefined, endpoints))).to.include({
      code: 'network_error',
      message: `No public configuration from ${endpoints.publicConfig}.`,
    })
  })
})

describe('findConnection()', () => {
  for (const [by, options, id] of [
    ['by its ID', { connectionId: 'other-id' }, 'other-id'],
    ['by its ID before all', { connectionId: 'github-id', connection: 'my-xiaomi', provider: 'xiaomi' }, 'github-id'],
    ['by its Unique ID', { connection: 'my-other-xiaomi' }, 'other-id'],
    ['by its Unique ID before the provider', { connection: 'my-github', provider: 'xiaomi' }, 'github-id'],
    ['as the first of the provider', { provider: 'xiaomi' }, 'xiaomi-id'],
    ['as the first of Xiaomi, when nothing is said', {}, 'xiaomi-id'],
  ] as const) {
    it(`finds a connection ${by}`, () => {
      expect(findConnection(application, setup(options).config)).to.have.property('id', id)
    })
  }

  for (const options of [{ connectionId: 'none' }, { connection: 'none' }, { provider: 'none' }]) {
    it(`finds none for ${JSON.stringify(options)}`, () => {
      expect(findConnection(application, setup(options).config)).to.equal(undefined)
    })
  }

  it('finds none in an application that is not known', () => {
    expect(findConnection(undefined, setup().config)).to.equal(undefined)
  })
})

describe('directConnectionId()', () => {
  it('is the connection ID of the settings, known to the application or not', () => {
    expect(directConnectionId(undefined, setup({ connectionId: 'given-id' }).config)).to.equal('given-id')
  })

  it('is found by the Unique ID', () => {
    expect(directConnectionId(application, setup({ connection: 'my-other-xiaomi' }).config)).to.equal('other-id')
  })

  it('is absent when the hosted page is insisted on', () => {
    const { config } = setup({ connectionId: 'given-id', route: 'hosted' })
    expect(directConnectionId(application, config)).to.equal(undefined)
  })

  it('is absent when nothing is known: the hosted page does it', () => {
    expect(directConnectionId(undefined, setup({ connection: 'my-xiaomi' }).config)).to.equal(undefined)
  })

  it('is absent when GenAuth’s own page shows the QR code, as the connection found says', () => {
    const connections = [{ id: 'qr-id', identifier: 'my-qr', provider: 'wechatmp-qrcode', displayName: 'WeChat' }]
    for (const options of [{ connection: 'my-qr' }, { connectionId: 'qr-id' }, { provider: 'wechatmp-qrcode' }])
      expect(directConnectionId({ ...application, connections }, setup(options).config)).to.equal(undefined)
  })

  it('is absent when GenAuth’s own page shows the QR code, as the settings say of a connection not known', () => {
    const { config } = setup({ connectionId: 'qr-id', provider: 'wechat:miniprogram:qrconnect' })
    expect(directConnectionId(undefined, config)).to.equal(undefined)
  })

  it('believes the connection found before the settings', () => {
    const { config } = setup({ connectionId: 'xiaomi-id', provider: 'wechatmp-qrcode' })
    expect(directConnectionId(application, config)).to.equal('xiaomi-id')
  })

  it('is that of a QR code, too, when the direct route is insisted on', () => {
    const { config } = setup({ connectionId: 'qr-id', provider: 'wechatmp-qrcode', route: 'direct' })
    expect(directConnectionId(undefined, config)).to.equal('qr-id')
  })

  it('must be known when the direct route is insisted on', () => {
    const { config } = setup({ connection: 'my-weibo', route: 'direct' })
    expect(thrown(() => directConnectionId(application, config))).to.include({
      code: 'invalid_config',
      reason: 'connection',
      message: 'connection: expected one of the application\'s (my-github, my-xiaomi, my-other-xiaomi), got "my-weibo"',
    })
  })

  it('says so when the application is not known either', () => {
    const { config } = setup({ connection: 'my-xiaomi', route: 'direct' })
    expect(thrown(() => directConnectionId(undefined, config)).message).to.contain('(not available)')
  })
})

describe('checkRedirectUri()', () => {
  const check = (redirectUri: string, redirectUris: readonly string[]) => () =>
    checkRedirectUri({ ...application, redirectUris }, setup({ redirectUri }).config)

  it('accepts one that is registered', () => {
    expect(check('https://site.example/callback', application.redirectUris)).not.to.throw()
  })

  it('names those that are registered when it is not among them', () => {
    expect(thrown(check('https://site.example/other', application.redirectUris))).to.include({
      code: 'invalid_config',
      reason: 'redirectUri',
      message:
        "redirectUri: expected one of the application's Login Callback URLs " +
        '(https://site.example/login, https://site.example/callback), got "https://site.example/other"',
    })
  })

  for (const other of ['https://site.example/login/', 'https://site.example/Login', 'https://site.example/login?a']) {
    it(`compares letter by letter: ${other}`, () => {
      expect(thrown(check(other, application.redirectUris)).reason).to.equal('redirectUri')
    })
  }

  it('leaves wildcards to GenAuth', () => {
    expect(check('https://site.example/other', ['https://*.site.example/*'])).not.to.throw()
  })

  it('accepts any where none are known', () => {
    expect(check('https://site.example/other', [])).not.to.throw()
  })

  it('accepts any of an application that is not known', () => {
    expect(() => checkRedirectUri(undefined, setup().config)).not.to.throw()
  })
})
