import { expect } from '@open-wc/testing'
import { resolveConfig } from '../../src/protocol/resolve-config.js'
import type { ClientConfig } from '../../src/model/config.js'
import { chooseRedirectUri, directConnectionId } from '../../src/protocol/route.js'
import { application } from '../support/application.js'
import { thrown } from '../support/outcome.js'

const setup = (options: Partial<ClientConfig> = {}) => {
  const page = { href: 'https://site.example/login', origin: 'https://site.example' }
  const config = resolveConfig(
    { domain: 'https://my-app.genauth.ai', appId: 'my-app', route: 'direct', ...options },
    page,
  )
  return { config }
}

describe('directConnectionId()', () => {
  it('is the connection ID of the settings, known to the application or not', () => {
    expect(directConnectionId(undefined, setup({ connectionId: 'given-id' }).config)).to.equal(
      'given-id',
    )
  })

  it('is found by the Unique ID', () => {
    expect(
      directConnectionId(application, setup({ connection: 'my-other-xiaomi' }).config),
    ).to.equal('other-id')
  })

  it('is absent for the hosted page', () => {
    const { config } = setup({ connectionId: 'given-id', route: 'hosted' })
    expect(directConnectionId(application, config)).to.equal(undefined)
  })

  it('is absent when nothing is known: the hosted page does it', () => {
    expect(directConnectionId(undefined, setup({ connection: 'my-xiaomi' }).config)).to.equal(
      undefined,
    )
  })

  it('is absent when GenAuth’s own page shows the QR code, as the connection found says', () => {
    const connections = [
      { id: 'qr-id', identifier: 'my-qr', provider: 'wechatmp-qrcode', displayName: 'WeChat' },
    ]
    for (const options of [
      { connection: 'my-qr' },
      { connectionId: 'qr-id' },
      { provider: 'wechatmp-qrcode' },
    ])
      expect(directConnectionId({ ...application, connections }, setup(options).config)).to.equal(
        undefined,
      )
  })

  it('is absent when GenAuth’s own page shows the QR code, as the settings say of a connection not known', () => {
    const { config } = setup({ connectionId: 'qr-id', provider: 'wechat:miniprogram:qrconnect' })
    expect(directConnectionId(undefined, config)).to.equal(undefined)
  })

  it('believes the connection found before the settings', () => {
    const { config } = setup({ connectionId: 'xiaomi-id', provider: 'wechatmp-qrcode' })
    expect(directConnectionId(application, config)).to.equal('xiaomi-id')
  })

  it('must be one of the application’s', () => {
    const { config } = setup({ connection: 'my-weibo' })
    expect(thrown(() => directConnectionId(application, config))).to.include({
      code: 'invalid_config',
      reason: 'connection',
      message:
        'connection: expected one that is switched on for the application (my-github, my-xiaomi, my-other-xiaomi), got "my-weibo"',
    })
  })
})

describe('directConnectionId() of a connection that needs a native app', () => {
  const native = {
    id: 'app-id',
    identifier: 'my-app',
    provider: 'wechat:mobile',
    displayName: 'In the app',
  }
  const connections = [...application.connections, native]

  for (const options of [
    { connection: 'my-app' },
    { connectionId: 'app-id' },
    { connection: 'my-app', route: 'hosted' },
  ] as const) {
    it(`refuses ${JSON.stringify(options)}, and says why`, () => {
      const error = thrown(() =>
        directConnectionId({ ...application, connections }, setup(options).config),
      )
      expect(error).to.include({ code: 'invalid_config', reason: 'connection' })
      expect(String(error)).to.contain('needs a native app, got "my-app"')
    })
  }

  it('leaves the others alone', () => {
    expect(directConnectionId({ ...application, connections }, setup().config)).to.equal(
      'xiaomi-id',
    )
  })
})

describe('chooseRedirectUri()', () => {
  const check = (redirectUri: string, redirectUris: readonly string[]) => () =>
    chooseRedirectUri({ ...application, redirectUris }, setup({ redirectUri }).config)
  const choose = (href: string, redirectUris: readonly string[]) => {
    const config = resolveConfig(
      { domain: 'my-app.genauth.ai', appId: 'my-app' },
      { href, origin: 'https://site.example' },
    )
    return chooseRedirectUri({ ...application, redirectUris }, config)
  }

  for (const [page, redirectUris, chosen] of [
    ['/profile/7?tab=2', ['/', '/callback'], '/'],
    ['/app/profile/7', ['/', '/app/', '/app/callback/of/another'], '/app/'],
    ['/profile/7', ['/callback'], '/callback'],
    ['/login/', ['/callback', '/login'], '/login'],
    ['/login', ['/login', '/login/'], '/login'],
  ] as const) {
    it(`takes ${chosen} on ${page} when that is left to it, and ${redirectUris.join(' and ')} are registered`, () => {
      const registered = redirectUris.map((path) => `https://site.example${path}`)
      const others = ['https://other.example/profile/7', 'app:']
      expect(choose(`https://site.example${page}`, [...others, ...registered])).to.equal(
        `https://site.example${chosen}`,
      )
    })
  }

  it('names those that are registered when none is on this origin, though one begins like it', () => {
    const registered = [
      'https://other.example/login',
      'http://site.example/login',
      'https://site.example.evil.example/login',
      'https://site.example:8443/login',
    ]
    expect(thrown(() => choose('https://site.example/login', registered))).to.include({
      code: 'invalid_config',
      reason: 'redirectUri',
    })
  })

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

  for (const other of [
    'https://site.example/login/',
    'https://site.example/Login',
    'https://site.example/login?a',
  ]) {
    it(`compares letter by letter: ${other}`, () => {
      expect(thrown(check(other, application.redirectUris)).reason).to.equal('redirectUri')
    })
  }

  it('leaves wildcards to GenAuth', () => {
    expect(check('https://site.example/other', ['https://*.site.example/*'])).not.to.throw()
  })

  it('accepts what a wildcard may stand for', () => {
    expect(check('https://site.example/docs/a', ['https://site.example/docs/*'])).not.to.throw()
  })

  it('refuses what no wildcard stands for: what is before the first is another beginning', () => {
    const error = thrown(check('https://site.example/other', ['https://site.example/docs/*']))
    expect(error.reason).to.equal('redirectUri')
  })

  it('takes no wildcard for an address', () => {
    const registered = ['https://site.example/docs/*', 'https://site.example/d']
    expect(choose('https://site.example/door', registered)).to.equal('https://site.example/d')
  })

  it('accepts any where none are known', () => {
    expect(check('https://site.example/other', [])).not.to.throw()
  })

  it('accepts any of an application that is not known', () => {
    expect(() => chooseRedirectUri(undefined, setup().config)).not.to.throw()
  })
})
