import { expect } from '@open-wc/testing'
import { loadApplication } from '../../src/protocol/application.js'
import { setupContext } from '../support/context.js'
import { NOTHING } from '../support/fake-browser.js'
import { PUBLIC_CONFIG_PATH, json, never } from '../support/fake-genauth.js'
import { isPending } from '../support/outcome.js'
import { needsPreflight } from '../support/preflight.js'

describe('loadApplication()', () => {
  it('gives the connections and the registered Login Callback URLs', async () => {
    const { context } = setupContext()
    const application = await loadApplication(context)
    expect(application?.redirectUris).to.deep.equal([
      'https://site.example/login',
      'https://site.example/callback',
    ])
    expect(application?.connections.map(({ displayName }) => displayName)).to.deep.equal([
      'GitHub',
      'Xiaomi Account',
      'Mi for Work',
    ])
  })

  it('sends one plain GET: no cookies, no headers, no preflight', async () => {
    const { browser, context } = setupContext()
    await loadApplication(context)
    const request = await browser.requestTo(PUBLIC_CONFIG_PATH)
    expect(request).to.include({
      method: 'GET',
      credentials: 'omit',
      url: context.endpoints.publicConfig,
    })
    expect([...request.headers]).to.deep.equal([])
    expect(needsPreflight(request)).to.equal(false)
  })

  it('asks once for two clients of a page, even while the first still waits', async () => {
    const { browser, context } = setupContext()
    const [first, second] = await Promise.all([loadApplication(context), loadApplication(context)])
    expect(browser.requests).to.have.lengthOf(1)
    expect(second).to.equal(first)
  })

  it('does not ask again for a client that comes later', async () => {
    const { browser, context } = setupContext()
    await loadApplication(context)
    await loadApplication(context)
    expect(browser.requests).to.have.lengthOf(1)
  })

  it('asks for each application', async () => {
    const { browser, context } = setupContext()
    await loadApplication(context)
    const { endpoints } = context
    const publicConfig = `${endpoints.publicConfig}?other`
    await loadApplication({ browser, endpoints: { ...endpoints, publicConfig } })
    expect(browser.requests).to.have.lengthOf(2)
  })

  it('asks again after a failure', async () => {
    const { genauth, context } = setupContext()
    genauth.answerPublicConfig = () => json({}, 500)
    expect(await loadApplication(context)).to.equal(undefined)
    genauth.answerPublicConfig = undefined
    expect(await loadApplication(context)).to.have.property('connections')
  })

  for (const [what, answer] of Object.entries<() => Response | Promise<Response>>({
    'the network is down': () => Promise.reject(new TypeError('Failed to fetch')),
    'there is no such address': () => new Response('Not found', { status: 404 }),
    'GenAuth fails': () => json({ message: 'Internal server error' }, 500),
    'GenAuth reports an error by its own envelope': () =>
      json({ code: 404, message: 'Application not found' }),
    'the response is empty': () => new Response(''),
    'the response is HTML': () => new Response('<!doctype html><title>Sign in</title>'),
    'the response is null': () => json(null),
    'the response is a list': () => json([]),
    'the data is null': () => json({ data: null }),
    'the data is text': () => json({ data: 'no' }),
    'there are no connections': () => json({ data: { redirectUris: [] } }),
    'the connections are text': () => json({ data: { socialConnections: 'xiaomi' } }),
    'the connections are a number': () => json({ data: { socialConnections: 3 } }),
    'the Login Callback URLs are text': () =>
      json({ data: { socialConnections: [], redirectUris: 'https://site.example/login' } }),
    'the Login Callback URLs are null': () =>
      json({ data: { socialConnections: [], redirectUris: null } }),
  })) {
    it(`gives nothing, and does not fail, when ${what}`, async () => {
      const { browser, genauth, context } = setupContext()
      genauth.answerPublicConfig = answer
      expect(await loadApplication(context)).to.equal(undefined)
      expect(browser.alive).to.deep.equal(NOTHING)
    })
  }

  it('leaves out what is not a connection', async () => {
    const { genauth, context } = setupContext()
    const good = {
      id: '1',
      identifier: 'my-xiaomi',
      provider: 'xiaomi',
      displayName: 'Xiaomi Account',
    }
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
    expect((await loadApplication(context))?.connections).to.deep.equal([good])
  })

  it('gives of a connection what is known of it, and its picture where that has an address', async () => {
    const { genauth, context } = setupContext()
    const own = { id: '1', identifier: 'mi', provider: 'xiaomi', displayName: 'Mi' }
    const logos = [
      'https://files.example/mi.png',
      'http://files.example/mi.png',
      'javascript:alert(1)//https://files.example',
      'mi.png',
      7,
      null,
    ]
    genauth.application = {
      socialConnections: logos.map((logo) => ({ ...own, logo, secret: 'x' })),
    }
    const application = await loadApplication(context)
    expect(application?.connections).to.deep.equal([
      { ...own, logo: logos[0] },
      { ...own, logo: logos[1] },
      own,
      own,
      own,
      own,
    ])
  })

  it('adds the QR codes of the hosted page, which have no Unique ID there', async () => {
    const { genauth, context } = setupContext()
    const provider = 'wechat:miniprogram:qrconnect'
    genauth.application = {
      socialConnections: [],
      qrcodeTabsSettings: {
        'wechatmp-qrcode': [{ id: '2', title: 'Follow us', isDefault: true }],
        'wechat-miniprogram-qrcode': [null, { id: '1', title: 'Mini Program' }, { id: '3' }],
        'app-qrcode': [{ id: '4', title: 'Our app' }],
      },
    }
    expect((await loadApplication(context))?.connections).to.deep.equal([
      { id: '1', identifier: '1', provider, displayName: 'Mini Program' },
      { id: '2', identifier: '2', provider: 'wechatmp-qrcode', displayName: 'Follow us' },
    ])
  })

  for (const qrcodeTabsSettings of [null, [], 'none', { 'wechatmp-qrcode': 'none' }]) {
    it(`has no QR codes when their settings are ${JSON.stringify(qrcodeTabsSettings)}`, async () => {
      const { genauth, context } = setupContext()
      genauth.application = { socialConnections: [], qrcodeTabsSettings }
      expect((await loadApplication(context))?.connections).to.deep.equal([])
    })
  }

  it('leaves out what is not a Login Callback URL', async () => {
    const { genauth, context } = setupContext()
    genauth.application = {
      socialConnections: [],
      redirectUris: [null, 7, {}, 'https://site.example/login'],
    }
    expect((await loadApplication(context))?.redirectUris).to.deep.equal([
      'https://site.example/login',
    ])
  })

  it('knows no Login Callback URLs when GenAuth does not tell them', async () => {
    const { genauth, context } = setupContext()
    genauth.application = { socialConnections: [] }
    expect(await loadApplication(context)).to.deep.include({
      connections: [],
      redirectUris: [],
    })
  })

  it('gives up after 3 seconds, and leaves nothing alive', async () => {
    const { browser, genauth, context } = setupContext()
    genauth.answerPublicConfig = never
    const loading = loadApplication(context)
    await browser.pass(2999)
    expect(await isPending(loading)).to.equal(true)
    await browser.pass(1)
    expect(await loading).to.equal(undefined)
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('reads a configuration of half a megabyte, and none that is longer than a whole one', async () => {
    const { genauth, context } = setupContext()
    const padding = 'x'.repeat(500_000)
    genauth.answerPublicConfig = () => json({ data: genauth.application, padding })
    expect(await loadApplication(context)).to.have.property('connections')
    const other = setupContext()
    other.genauth.answerPublicConfig = () =>
      json({ data: genauth.application, padding: padding.repeat(3) })
    expect(await loadApplication(other.context)).to.equal(undefined)
  })

  it('gives up after 3 seconds on a response that does not end', async () => {
    const { browser, genauth, context } = setupContext()
    genauth.answerPublicConfig = () => new Response(new ReadableStream())
    const loading = loadApplication(context)
    await browser.pass(3000)
    expect(await loading).to.equal(undefined)
  })
})

describe('loadApplication(): what ID tokens are signed with', () => {
  for (const [written, understood] of [
    ['HS256', 'HS256'],
    ['RS256', 'RS256'],
    [undefined, undefined],
    [null, undefined],
    [['RS256'], undefined],
  ] as const) {
    it(`is ${understood ?? 'not known'} when the configuration says ${String(written)}`, async () => {
      const { genauth, context } = setupContext()
      genauth.application = {
        socialConnections: [],
        oidcConfig: { id_token_signed_response_alg: written },
      }
      expect((await loadApplication(context))?.idTokenAlgorithm).to.equal(understood)
    })
  }
})

describe('loadApplication(): single sign-on', () => {
  for (const [written, understood] of [
    [true, true],
    [false, false],
    ['yes', false],
    [undefined, false],
  ] as const) {
    it(`is ${understood ? 'on' : 'off'} when the configuration says ${JSON.stringify(written)}`, async () => {
      const { genauth, context } = setupContext()
      genauth.application = { socialConnections: [], ssoEnabled: written }
      expect((await loadApplication(context))?.isSingleSignOn).to.equal(understood)
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
      const { genauth, context } = setupContext()
      genauth.application = { socialConnections: [], ssoPageComponentDisplay: written }
      expect((await loadApplication(context))?.showsSocialLogin).to.equal(understood)
    })
  }
})
