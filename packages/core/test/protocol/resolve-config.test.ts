import { expect } from '@open-wc/testing'
import { resolveConfig } from '../../src/protocol/resolve-config.js'
import type { ClientConfig, ResolvedConfig } from '../../src/model/config.js'
import { IN_APP_BROWSERS } from '../../src/model/in-app-browsers.js'
import { thrown } from '../support/outcome.js'

const page = { href: 'https://site.example/login?from=menu#top', origin: 'https://site.example' }
const required = { domain: 'https://my-app.genauth.ai', appId: 'my-app' }

const resolve = (config: Partial<ClientConfig> = {}) =>
  resolveConfig({ ...required, ...config }, page)
// As a script without types writes it.
const resolveUntyped = (config: object) => resolveConfig({ ...required, ...config }, page)

describe('resolveConfig()', () => {
  it('fills in every default [B-12, B-24]', () => {
    expect(resolve()).to.deep.equal({
      domain: 'https://my-app.genauth.ai',
      appId: 'my-app',
      connection: undefined,
      connectionId: undefined,
      provider: 'xiaomi',
      displayName: undefined,
      redirectUri: 'https://site.example/login',
      isRedirectUriDefault: true,
      mode: 'auto',
      inAppBrowsers: IN_APP_BROWSERS,
      response: 'tokens',
      responseMode: 'web_message',
      route: 'hosted',
      scope: 'openid profile',
      intent: 'login',
      tenant: undefined,
      source: undefined,
      popupSize: '480x680',
      issuer: 'https://my-app.genauth.ai/oidc',
      requireIssuer: false,
      requireSignature: false,
      timeoutMs: 600_000,
    } satisfies ResolvedConfig)
  })

  it('keeps every setting', () => {
    const config = {
      domain: 'https://login.customer.example',
      appId: '65a1b2c3d4e5f6a7b8c9d0e1',
      connection: 'my-xiaomi',
      connectionId: '65ffffffffffffffffffffff',
      provider: 'github',
      displayName: '小米账号',
      redirectUri: 'https://site.example/callback',
      mode: 'redirect',
      inAppBrowsers: ['MyApp/'],
      response: 'code',
      responseMode: 'query',
      route: 'direct',
      scope: 'openid email',
      intent: 'register',
      tenant: '65eeeeeeeeeeeeeeeeeeeeee',
      source: 'spring-sale',
      popupSize: '640x720',
      issuer: 'https://issuer.example/oidc',
      requireIssuer: true,
      requireSignature: true,
      timeoutMs: 1000,
    } as const
    expect(resolve(config)).to.deep.equal({ ...config, isRedirectUriDefault: false })
  })

  it('gives a frozen result', () => {
    expect(resolve()).to.be.frozen
  })

  it('leaves the settings of the caller as they were', () => {
    const config = Object.freeze({ ...required })
    resolveConfig(config, page)
    expect(config).to.deep.equal(required)
  })
})

describe('resolveConfig(): domain', () => {
  for (const [written, understood] of [
    ['my-app.genauth.ai', 'https://my-app.genauth.ai'],
    ['https://my-app.genauth.ai/', 'https://my-app.genauth.ai'],
    ['https://my-app.genauth.ai///', 'https://my-app.genauth.ai'],
    ['HTTPS://My-App.GenAuth.ai', 'https://my-app.genauth.ai'],
    ['https://my-app.genauth.ai/oidc', 'https://my-app.genauth.ai'],
    ['https://my-app.genauth.ai/oidc/', 'https://my-app.genauth.ai'],
    [
      'https://my-app.genauth.ai/oidc/.well-known/openid-configuration',
      'https://my-app.genauth.ai',
    ],
    ['https://my-app.genauth.ai/oidc/auth', 'https://my-app.genauth.ai'],
    ['https://my-app.genauth.ai/login', 'https://my-app.genauth.ai'],
    ['https://core.genauth.ai/65a1b2c3/login/', 'https://core.genauth.ai/65a1b2c3'],
    ['https://core.genauth.ai/login-demo', 'https://core.genauth.ai/login-demo'],
    [' https://my-app.genauth.ai\n', 'https://my-app.genauth.ai'],
    ['https://login.customer.example:8443', 'https://login.customer.example:8443'],
    ['core.genauth.ai/65a1b2c3', 'https://core.genauth.ai/65a1b2c3'],
    ['https://core.genauth.ai/65a1b2c3/', 'https://core.genauth.ai/65a1b2c3'],
    ['https://core.genauth.ai/65a1b2c3/oidc', 'https://core.genauth.ai/65a1b2c3'],
    ['https://core.genauth.ai/65a1b2c3/oidc/auth', 'https://core.genauth.ai/65a1b2c3'],
    ['https://core.genauth.ai/oidc-demo', 'https://core.genauth.ai/oidc-demo'],
    ['http://localhost:8081', 'http://localhost:8081'],
    ['http://genauth.localhost:8081', 'http://genauth.localhost:8081'],
    ['http://127.0.0.1:8081/demo', 'http://127.0.0.1:8081/demo'],
    ['http://127.255.0.9', 'http://127.255.0.9'],
    ['http://[::1]:8081', 'http://[::1]:8081'],
  ] as const) {
    it(`understands ${written} as ${understood}`, () => {
      expect(resolve({ domain: written }).domain).to.equal(understood)
    })
  }

  for (const refused of [
    '',
    ' ',
    'https://',
    'http://my-app.genauth.ai',
    'http://localhost.evil.example',
    'http://evil-localhost',
    'http://evil.example/.localhost/',
    'http://evil.example\\.localhost',
    'http://127.0.0.1.evil.example',
    'http://evil.example#.localhost/',
    'https://my-app.genauth.ai?app=1',
    'https://my-app.genauth.ai#login',
    'https://user:password@my-app.genauth.ai',
    'ftp://my-app.genauth.ai',
    'https://my-app.gen\tauth.ai',
    'javascript:alert(1)',
    'javascript://my-app.genauth.ai/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://my-app.genauth.ai/1',
    'https:/my-app.genauth.ai',
    'https:my-app.genauth.ai',
    'https:\\\\my-app.genauth.ai',
    'https://my-app.genauth.ai\\evil',
  ]) {
    it(`refuses ${JSON.stringify(refused)} [A-30, B-26, B-52, V-18]`, () => {
      const error = thrown(() => resolve({ domain: refused }))
      expect(error).to.include({ code: 'invalid_config', reason: 'domain' })
    })
  }

  it('says what was expected and received', () => {
    expect(thrown(() => resolve({ domain: 'http://my-app.genauth.ai' })).message).to.equal(
      'domain: expected an https address such as https://my-app.genauth.ai, got "http://my-app.genauth.ai"',
    )
  })

  it('derives the issuer from it, path and all', () => {
    expect(resolve({ domain: 'core.genauth.ai/65a1b2c3/' }).issuer).to.equal(
      'https://core.genauth.ai/65a1b2c3/oidc',
    )
  })
})

describe('resolveConfig(): redirectUri', () => {
  it('defaults to the page without query and fragment', () => {
    expect(resolve().redirectUri).to.equal('https://site.example/login')
  })

  it('keeps a host in its own letters', () => {
    const page = {
      href: 'https://xn--p1b6ci4b4b3a.example/',
      origin: 'https://xn--p1b6ci4b4b3a.example',
    }
    const redirectUri = 'https://उदाहरण.example/callback'
    expect(resolveConfig({ ...required, redirectUri }, page).redirectUri).to.equal(redirectUri)
  })

  for (const written of ['https:callback', 'https:/callback', 'https://@site.example/callback']) {
    it(`sends ${written} as the browser understands it`, () => {
      expect(resolve({ redirectUri: written }).redirectUri).to.equal(
        'https://site.example/callback',
      )
    })
  }

  it('resolves a relative one against the page', () => {
    expect(resolve({ redirectUri: '/callback' }).redirectUri).to.equal(
      'https://site.example/callback',
    )
  })

  for (const written of [
    'https://site.example',
    'https://site.example/',
    'https://site.example/Callback/',
    'https://site.example:443/callback',
    'https://site.example/callback?a=%7e&b=ü',
    'HTTPS://Site.Example/callback',
    'https://site.example/a/../callback',
  ]) {
    it(`keeps ${written} letter by letter [B-03]`, () => {
      expect(resolve({ redirectUri: written }).redirectUri).to.equal(written)
    })
  }

  for (const [why, written] of [
    ['another host', 'https://other.example/callback'],
    ['a host that begins like ours', 'https://site.example.evil.example/callback'],
    ['a sub-domain', 'https://www.site.example/callback'],
    ['another port', 'https://site.example:8443/callback'],
    ['another scheme', 'http://site.example/callback'],
    ['a host without a scheme', '//other.example/callback'],
    ['a fragment', 'https://site.example/callback#here'],
    ['an empty fragment', 'https://site.example/callback#'],
    ['a script', 'javascript:alert(1)'],
    ['a password', 'https://user:password@site.example/callback'],
    ['white space within', 'https://site.example/call back'],
    ['a page that a script has made', 'blob:https://site.example/1'],
    ['no URL at all', 'https://'],
  ] as const) {
    it(`refuses ${why}`, () => {
      expect(thrown(() => resolve({ redirectUri: written }))).to.include({
        code: 'invalid_config',
        reason: 'redirectUri',
        message: `redirectUri: expected a Login Callback URL at https://site.example, got "${written}"`,
      })
    })
  }

  for (const origin of [
    'http://localhost:8080',
    'http://127.0.0.1:8080',
    'http://[::1]:8080',
    'http://a.localhost',
  ]) {
    it(`accepts a page on ${origin} [B-72]`, () => {
      const { redirectUri } = resolveConfig(required, { href: `${origin}/?a#b`, origin })
      expect(redirectUri).to.equal(`${origin}/`)
    })
  }

  it('refuses a page in the clear [B-26, B-52]', () => {
    const insecure = { href: 'http://site.example/', origin: 'http://site.example' }
    expect(thrown(() => resolveConfig(required, insecure)).reason).to.equal('redirectUri')
  })

  for (const origin of ['chrome-extension://abcdef', 'capacitor://localhost', 'null']) {
    it(`says what a page needs that is on ${origin}`, () => {
      const page = { href: `${origin}/index.html`, origin }
      const { code, reason, message } = thrown(() => resolveConfig(required, page))
      expect({ code, reason }).to.deep.equal({ code: 'invalid_config', reason: 'redirectUri' })
      expect(message).to.match(/expected a page on https or localhost; .*, got "/)
    })
  }
})

describe('resolveConfig(): each other option', () => {
  for (const [option, values] of Object.entries({
    appId: ['65a1b2c3d4e5f6a7b8c9d0e1', 'demo-app', 'demo_app'],
    connection: ['my-xiaomi', 'x', '0-1', 'a'.repeat(31)],
    connectionId: ['65ffffffffffffffffffffff', 'a1b2-c3'],
    provider: [
      'xiaomi',
      'wechat:pc',
      'apple:web',
      'wechatmp-qrcode',
      'wechat:webpage-authorization',
      'one-of-tomorrow',
    ],
    route: ['hosted', 'direct'],
    mode: ['auto', 'popup', 'redirect'],
    response: ['tokens', 'code'],
    responseMode: ['web_message', 'query', 'fragment'],
    scope: ['openid', 'profile openid email', 'offline_access openid'],
    issuer: [
      'https://issuer.example',
      'https://issuer.example/app/oidc',
      'http://127.0.0.1:8081/oidc',
    ],
    timeoutMs: [1, 90_000, 86_400_000, 999_999_999],
  })) {
    for (const value of values) {
      it(`accepts ${option} ${JSON.stringify(value)}`, () => {
        expect(resolveUntyped({ [option]: value })).to.have.property(option, value)
      })
    }
  }

  for (const [option, expected, values] of [
    [
      'appId',
      'the App ID from the GenAuth console',
      ['', null, '../users', 'a/b', 'a?b', 'a#b', 'a%2fb', 'a b', 'a\nb'],
    ],
    [
      'connection',
      'a Unique ID: lower-case letters, digits and "-", shorter than 32',
      ['', 'My-Xiaomi', 'my_xiaomi', '小米', 'a'.repeat(32), 'a/b'],
    ],
    ['connectionId', 'the ID of a connection', ['', 'a/b', 'a b', 'a&b=c']],
    [
      'provider',
      'a social identity source that works on the web; this one needs a native app',
      [
        'xiaomi:mobile',
        'apple',
        'yidun',
        'wechat:miniprogram:app-launch',
        'wechat:miniprogram:default',
      ],
    ],
    ['route', 'one of "hosted", "direct"', ['', null, 'auto', 'popup', 'directly', 'Direct']],
    ['mode', 'one of "auto", "popup", "redirect"', ['', null, 'window', 'Popup']],
    ['response', 'one of "tokens", "code"', ['', null, 'token', 'code id_token']],
    ['responseMode', 'one of "web_message", "query", "fragment"', ['', null, 'form_post', 'Query']],
    [
      'scope',
      'a list with "openid" in it',
      [
        '',
        null,
        'profile',
        'openid_connect',
        'xopenid profile',
        'openid,profile',
        'openid  profile',
        'openid\tprofile',
        'openid prófile',
        'openid \u200bprofile',
        'openid \u0001',
        'openid "profile"',
        'openid back\\slash',
        'ｏｐｅｎｉｄ',
      ],
    ],
    [
      'issuer',
      'an https address such as https://my-app.genauth.ai',
      [
        '',
        null,
        'my-app',
        'http://my-app.genauth.ai/oidc',
        'https://',
        'https://:1',
        'https://my-app.genauth.ai/oidc?a',
        'https://my-app.genauth.ai/oidc#a',
        'https://user:password@my-app.genauth.ai/oidc',
        'https://my-app.genauth.ai/o idc',
        'https:\\\\my-app.genauth.ai/oidc',
        'https:/my-app.genauth.ai/oidc',
      ],
    ],
    [
      'timeoutMs',
      'a whole number from 1 to 999999999',
      [
        0,
        -1,
        0.5,
        NaN,
        null,
        '',
        '5 minutes',
        1_000_000_000,
        2 ** 31,
        Number.MAX_SAFE_INTEGER,
        1e21,
        Infinity,
      ],
    ],
  ] as const) {
    for (const value of values) {
      it(`refuses ${option} ${typeof value === 'number' ? value : JSON.stringify(value)} [V-16]`, () => {
        expect(thrown(() => resolveUntyped({ [option]: value })))
          .to.include({
            code: 'invalid_config',
            reason: option,
          })
          .and.satisfy(({ message }: Error) =>
            message.startsWith(`${option}: expected ${expected}, got `),
          )
      })
    }
  }
})

describe('resolveConfig() of a script without types', () => {
  for (const config of [undefined, null, 'my-app.genauth.ai', 7]) {
    it(`refuses ${String(config)} instead of settings`, () => {
      expect(thrown(() => resolveConfig(config as never, page))).to.include({
        code: 'invalid_config',
        reason: 'config',
      })
    })
  }

  for (const [option, value] of Object.entries({
    domain: 7,
    appId: ['my-app'],
    connection: {},
    displayName: 7,
    redirectUri: null,
    inAppBrowsers: 'MyApp/',
    scope: ['openid'],
  })) {
    it(`refuses ${JSON.stringify(value)} as ${option}`, () => {
      expect(thrown(() => resolveUntyped({ [option]: value }))).to.include({
        code: 'invalid_config',
        reason: option,
      })
    })
  }

  it('takes values without the white space around them', () => {
    const { appId, scope } = resolve({ appId: '\u00a0my-app ', scope: ' openid\n' })
    expect({ appId, scope }).to.deep.equal({ appId: 'my-app', scope: 'openid' })
  })

  it('shows characters that cannot be seen', () => {
    expect(thrown(() => resolve({ appId: 'my\u200bapp' })).message).to.equal(
      'appId: expected the App ID from the GenAuth console, got "my\\u200bapp"',
    )
  })

  for (const option of ['domain', 'appId'] as const) {
    it(`names ${option} when it is left out`, () => {
      const settings: Partial<ClientConfig> = { ...required }
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- one of the two above
      delete settings[option]
      expect(thrown(() => resolveConfig(settings, page))).to.include({
        code: 'invalid_config',
        reason: option,
      })
    })
  }

  it('reads no setting from a polluted Object.prototype for what is given', () => {
    const polluted = Object.prototype as { appId?: string }
    polluted.appId = 'evil-app'
    try {
      expect(resolve().appId).to.equal('my-app')
    } finally {
      delete polluted.appId
    }
  })
})
