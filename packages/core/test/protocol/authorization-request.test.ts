import { expect } from '@open-wc/testing'
import { resolveConfig } from '../../src/protocol/resolve-config.js'
import type { ClientConfig } from '../../src/model/config.js'
import { buildAuthorizationUrl } from '../../src/protocol/authorization-request.js'
import type { RequestOptions } from '../../src/protocol/authorization-request.js'
import { endpointsOf } from '../../src/protocol/endpoints.js'
import { thrown } from '../support/outcome.js'

const page = { href: 'https://site.example/login', origin: 'https://site.example' }

// Verifier and challenge are those of RFC 7636, appendix B.
const transaction = {
  state: 'the-state',
  nonce: 'the-nonce',
  codeVerifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
  codeChallenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
}

interface Given extends RequestOptions {
  readonly config?: Partial<ClientConfig>
  readonly connectionId?: string
}

function build({ config: settings, connectionId, ...options }: Given = {}): URL {
  const config = resolveConfig(
    { domain: 'https://my-app.genauth.ai', appId: 'my-app', ...settings },
    page,
  )
  const request = { transaction, responseMode: config.responseMode, connectionId }
  return buildAuthorizationUrl({ config, endpoints: endpointsOf(config) }, request, options)
}

describe('buildAuthorizationUrl()', () => {
  it('opens the hosted page with exactly these parameters [B-01, C-01]', () => {
    expect(build().href).to.equal(
      'https://my-app.genauth.ai/oidc/auth?client_id=my-app' +
        '&redirect_uri=https%3A%2F%2Fsite.example%2Flogin' +
        '&response_type=code&response_mode=web_message&scope=openid+profile' +
        '&state=the-state&nonce=the-nonce' +
        '&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256',
    )
  })

  it('opens a connection directly with the same parameters and its ID', () => {
    const hosted = build()
    const direct = build({ connectionId: 'xiaomi-id' })
    expect(direct.origin + direct.pathname).to.equal(
      'https://my-app.genauth.ai/api/v3/signin-by-extidp',
    )
    expect(direct.search).to.equal(`${hosted.search}&ext_idp_conn_id=xiaomi-id`)
  })

  it('opens the registration, names the tenant and where the person comes from, as the settings say', () => {
    const config = { intent: 'register', tenant: 'tenant-1', source: 'spring-sale' } as const
    const { searchParams } = build({ config })
    expect(searchParams.get('login_page_context')).to.equal('{"goto":"/register"}')
    expect(searchParams.get('tenant_id')).to.equal('tenant-1')
    expect(searchParams.get('source')).to.equal('spring-sale')
  })

  it('never sends the verifier', () => {
    const url = build({ connectionId: 'xiaomi-id', language: 'zh-CN', loginHint: 'mi-fan' })
    expect(url.href).not.to.contain(transaction.codeVerifier)
  })

  it('keeps the path of a unified domain', () => {
    expect(build({ config: { domain: 'core.genauth.ai/65a1b2c3' } }).pathname).to.equal(
      '/65a1b2c3/oidc/auth',
    )
  })

  it('sends the redirect URI as it was written [B-03]', () => {
    const redirectUri = 'https://site.example/Callback/?a=%7e&b=c+d'
    expect(build({ config: { redirectUri } }).searchParams.get('redirect_uri')).to.equal(
      redirectUri,
    )
  })

  it('gives the same URL for the same input', () => {
    expect(build({ language: 'en' }).href).to.equal(build({ language: 'en' }).href)
  })

  it('sends the login hint', () => {
    expect(build({ loginHint: '+86 138 0000 0000' }).searchParams.get('login_hint')).to.equal(
      '+86 138 0000 0000',
    )
  })

  it('leaves out what is empty', () => {
    expect(build({ loginHint: '', language: '', parameters: { tenant_id: '' } }).href).to.equal(
      build().href,
    )
  })
})

describe('buildAuthorizationUrl(): language', () => {
  for (const [tag, lang] of [
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-Hans-CN', 'zh-CN'],
    ['zh-Hant', 'zh-TW'],
    ['zh-TW', 'zh-TW'],
    ['en', 'en-US'],
    ['en-GB', 'en-GB'],
    ['EN-us', 'en-US'],
    ['zh-cn', 'zh-CN'],
    ['en-US-u-nu-latn', 'en-US'],
    ['ja', 'ja-JP'],
  ] as const) {
    it(`names ${tag} as GenAuth does: ${lang}`, () => {
      expect(build({ language: tag }).searchParams.get('lang')).to.equal(lang)
    })
  }

  it('sends the tag itself as ui_locales', () => {
    expect(build({ language: 'zh-Hant' }).searchParams.get('ui_locales')).to.equal('zh-Hant')
  })

  for (const tag of ['zh_CN', 'not a tag', 'x', 'qaa', 'z-CN', 'zh-C', '12-CN']) {
    it(`leaves the choice to GenAuth when ${JSON.stringify(tag)} tells no region`, () => {
      expect(build({ language: tag }).searchParams.has('lang')).to.equal(false)
    })
  }

  it('sends neither without a language', () => {
    expect([...build().searchParams.keys()]).not.to.include.members(['lang', 'ui_locales'])
  })
})

describe('buildAuthorizationUrl(): offline_access', () => {
  const scope = 'openid offline_access'

  it('asks for consent, without which GenAuth gives no refresh token', () => {
    expect(build({ config: { scope } }).searchParams.get('prompt')).to.equal('consent')
  })

  it('leaves a prompt that the page chose', () => {
    const url = build({ config: { scope }, parameters: { prompt: 'login consent' } })
    expect(url.searchParams.getAll('prompt')).to.deep.equal(['login consent'])
  })

  it('is the only scope that needs a prompt', () => {
    expect(
      build({ config: { scope: 'openid profile email' } }).searchParams.has('prompt'),
    ).to.equal(false)
  })
})

describe('buildAuthorizationUrl(): parameters', () => {
  it('sends further ones', () => {
    const { searchParams } = build({
      parameters: { prompt: 'login', login_page_context: '{"goto":"/register"}' },
    })
    expect(searchParams.get('prompt')).to.equal('login')
    expect(searchParams.get('login_page_context')).to.equal('{"goto":"/register"}')
  })

  for (const name of [
    'client_id',
    'redirect_uri',
    'response_type',
    'response_mode',
    'scope',
    'state',
    'nonce',
    'code_challenge',
    'code_challenge_method',
    'ext_idp_conn_id',
    'lang',
    'ui_locales',
    'login_hint',
  ]) {
    it(`refuses ${name}, which the login sets itself [A-36, B-05, B-47]`, () => {
      const given = { connectionId: 'xiaomi-id', language: 'en', loginHint: 'mi-fan' }
      expect(thrown(() => build({ ...given, parameters: { [name]: 'evil' } }))).to.include({
        code: 'invalid_config',
        reason: 'parameters',
        message: `parameters: expected none that the login sets itself, got "${name}"`,
      })
    })
  }

  for (const name of ['request', 'request_uri', 'client_secret', 'ext_idp_conn_id']) {
    it(`refuses ${name}, though the login does not set it [B-07]`, () => {
      expect(thrown(() => build({ parameters: { [name]: 'evil' } }))).to.include({
        reason: 'parameters',
      })
    })
  }

  it('does not read a polluted Object.prototype', () => {
    const polluted = Object.prototype as { acr_values?: string }
    polluted.acr_values = 'evil'
    try {
      expect(build({ parameters: {} }).searchParams.has('acr_values')).to.equal(false)
    } finally {
      delete polluted.acr_values
    }
  })
})
