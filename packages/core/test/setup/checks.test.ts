import { expect } from '@open-wc/testing'
import { CHECKS } from '../../src/setup/checks.js'
import type { SetupFacts } from '../../src/setup/facts.js'
import type { Finding, FindingId, FindingStatus } from '../../src/setup/finding.js'
import { toFindings } from '../../src/setup/to-findings.js'
import {
  factsOf,
  withApplication,
  withDiscovery,
  withLivePage,
  withServedPage,
  withTenant,
} from '../support/setup.js'

function finding(facts: SetupFacts, id: FindingId): Finding {
  return toFindings(facts).find((one) => one.id === id)!
}

/** What is not fine, but for what nobody can see from outside. */
function troubles(facts: SetupFacts): string[] {
  return toFindings(facts)
    .filter(({ id, status }) => status !== 'ok' && id !== 'access_authorization')
    .map(({ id, status }) => `${id}: ${status}`)
}

/** The same without what cannot be judged for that reason. */
function judged(facts: SetupFacts): string[] {
  return troubles(facts).filter((trouble) => !trouble.endsWith('unknown'))
}

const NATIVE = {
  id: '1',
  identifier: 'my-xiaomi',
  provider: 'xiaomi:mobile',
  displayName: 'Xiaomi',
}
const GITHUB = { id: '2', identifier: 'my-github', provider: 'github', displayName: 'GitHub' }
const MISSING = { outcome: 'missing', status: 404 } as const
const REFUSED = { outcome: 'refused' } as const
const UNREACHABLE = { outcome: 'unreachable' } as const

/** Everything that the public configuration would have told. */
const OF_TENANT: readonly FindingId[] = [
  'identity_source_callback',
  'address',
  'unified_domain',
  'connection',
  'connection_kind',
  'social_buttons',
  'protocol',
  'grants',
  'return_type',
  'token_method',
  'session_methods',
  'signing_algorithm',
  'callback_url',
  'logout_callback_url',
]

describe('the doctor, where everything is fine', () => {
  it('reports no trouble', () => {
    expect(troubles(factsOf())).to.deep.equal([])
  })

  it('reports each check once, each with a title, what was found and why it matters', () => {
    const findings = toFindings(factsOf())
    expect(new Set(findings.map(({ id }) => id)).size).to.equal(CHECKS.length)
    for (const { id, title, found, why } of findings) {
      expect([title, found, why].every(Boolean), id).to.equal(true)
    }
  })

  it('names the callback address to register at Xiaomi, to be copied', () => {
    const { found, copy, fix } = finding(factsOf(), 'identity_source_callback')
    expect(copy).to.equal('https://core.genauth.ai/connection/social/my-xiaomi/my-pool/callback')
    expect(found).to.equal(copy)
    expect(fix).to.include('Application callback address')
  })
})

/** One thing that is wrong, and the one finding that tells it. */
const FAULTS: readonly (readonly [string, SetupFacts, FindingId, FindingStatus, string])[] = [
  [
    'the application takes part in single sign-on at another host',
    withApplication({ host: 'pool.genauth.ai', isSingleSignOn: true }),
    'address',
    'problem',
    'https://pool.genauth.ai',
  ],
  [
    'the application names another host',
    withApplication({ host: 'id.example.com' }),
    'address',
    'warning',
    'https://id.example.com',
  ],
  [
    'the user pool has one host, and the domain has no path',
    withTenant({ isUnifiedDomain: true }),
    'unified_domain',
    'problem',
    'https://my-app.genauth.ai/my-app',
  ],
  [
    'the default protocol is another',
    withTenant({ protocol: 'saml' }),
    'protocol',
    'problem',
    'Default Protocol Type to OIDC',
  ],
  [
    'the application has no authorization_code',
    withTenant({ grantTypes: ['implicit'] }),
    'grants',
    'problem',
    'authorization_code',
  ],
  [
    'the application has no refresh_token',
    withTenant({ grantTypes: ['authorization_code'] }),
    'grants',
    'warning',
    'refresh_token',
  ],
  [
    'the application has no code among its return types',
    withTenant({ responseTypes: ['id_token token'] }),
    'return_type',
    'problem',
    'Return type',
  ],
  [
    'the token endpoint wants a secret',
    withTenant({ tokenMethod: 'client_secret_post' }),
    'token_method',
    'problem',
    'Token exchange authentication method to none',
  ],
  [
    'introspection wants a secret',
    withTenant({ introspectionMethod: 'client_secret_post' }),
    'session_methods',
    'warning',
    'verification',
  ],
  [
    'revocation wants a secret',
    withTenant({ revocationMethod: 'client_secret_post' }),
    'session_methods',
    'warning',
    'withdrawal',
  ],
  [
    'ID tokens are signed with the App Secret',
    withApplication({ idTokenAlgorithm: 'HS256' }),
    'signing_algorithm',
    'warning',
    'RS256',
  ],
  [
    'ID tokens are not signed',
    withApplication({ idTokenAlgorithm: 'none' }),
    'signing_algorithm',
    'problem',
    'RS256',
  ],
  [
    'GenAuth calls itself by another name',
    withDiscovery({ issuer: 'https://pool.genauth.ai/oidc' }),
    'issuer',
    'problem',
    'issuer="https://pool.genauth.ai/oidc"',
  ],
  [
    'GenAuth has no web_message',
    withDiscovery({ responseModes: ['query'] }),
    'web_message',
    'problem',
    'response-mode="query"',
  ],
  [
    'the page is not registered',
    withTenant({ callbackUrls: ['https://other.example/callback'] }),
    'callback_url',
    'problem',
    'Add https://site.example/login to',
  ],
  [
    'no page is registered',
    withTenant({ callbackUrls: [] }),
    'callback_url',
    'problem',
    'Login Callback URL',
  ],
  [
    'no page of the site is registered for logouts',
    withTenant({ logoutCallbackUrls: ['https://site.example.evil/'] }),
    'logout_callback_url',
    'warning',
    'Logout Callback URL',
  ],
  [
    'the Security Domain has other origins',
    withTenant({ allowedOrigins: ['https://other.example'] }),
    'security_domain',
    'problem',
    'Add https://site.example to Security Settings',
  ],
  [
    'the token endpoint answers no page of the site',
    { ...factsOf(), tokenAllowOrigin: null },
    'token_preflight',
    'problem',
    'Security Domain',
  ],
  [
    'the token endpoint answers another site',
    { ...factsOf(), tokenAllowOrigin: 'https://other.example' },
    'token_preflight',
    'problem',
    'Security Domain',
  ],
  [
    'the connection is not there',
    withTenant({}, { connection: 'my-weibo' }),
    'connection',
    'problem',
    'Unique ID',
  ],
  [
    'the connection needs a native app',
    withApplication({ connections: [NATIVE] }),
    'connection_kind',
    'problem',
    'Create a connection of the type for the web',
  ],
  [
    'the hosted page hides its social buttons',
    withApplication({ showsSocialLogin: false }),
    'social_buttons',
    'problem',
    'Login Control',
  ],
  ['the clock is fast', { ...factsOf(), clockAheadMs: 600_000 }, 'clock', 'problem', 'NTP'],
  ['the clock is slow', { ...factsOf(), clockAheadMs: -61_000 }, 'clock', 'problem', 'NTP'],
  [
    'the page is not secure',
    withLivePage({ isSecureContext: false }),
    'secure_context',
    'problem',
    'https',
  ],
  ['the page has no origin', withLivePage({ isOpaque: true }), 'frame', 'problem', 'sandbox'],
  ['the page is in a frame', withLivePage({ isFramed: true }), 'frame', 'warning', 'allow-popups'],
  ['the browser is inside an app', withLivePage({ isInApp: true }), 'popup', 'warning', 'redirect'],
  ['the page is installed', withLivePage({ isInstalled: true }), 'popup', 'warning', 'redirect'],
  [
    'a sandbox forbids windows',
    withServedPage({ policies: ['sandbox allow-scripts'] }),
    'popup',
    'problem',
    'allow-popups',
  ],
  [
    'the page severs its windows',
    withServedPage({ openerPolicy: 'same-origin; report-to="x"' }),
    'opener_policy',
    'problem',
    'same-origin-allow-popups',
  ],
  [
    'the page may not send requests to GenAuth',
    withServedPage({ policies: ["default-src 'self'"] }),
    'content_security_policy',
    'problem',
    'connect-src',
  ],
  [
    'Trusted Types forbid Lit',
    withServedPage({ policies: ["require-trusted-types-for 'script'; trusted-types other"] }),
    'content_security_policy',
    'problem',
    'lit-html',
  ],
  [
    'anybody may frame the page',
    withServedPage({ frameOptions: undefined }),
    'frame_protection',
    'warning',
    'frame-ancestors',
  ],
  [
    'there is no page at the redirect URI',
    {
      ...factsOf({ redirectUri: 'https://site.example/callback' }),
      page: { ...factsOf().page, redirectPageStatus: 404 },
    },
    'redirect_page',
    'warning',
    'callback.html',
  ],
]

describe('the doctor, where one thing is wrong', () => {
  for (const [what, facts, id, status, fix] of FAULTS) {
    it(`reports ${id} as a ${status}, and nothing else, where ${what}`, () => {
      expect(judged(facts)).to.deep.equal([`${id}: ${status}`])
      expect(finding(facts, id).fix).to.include(fix)
    })
  }

  it('reports the application alone where GenAuth does not know it', () => {
    const facts = { ...factsOf(), tenant: MISSING }
    const unread = OF_TENANT.concat('security_domain').map((id) => `${id}: unknown`)
    expect(troubles(facts)).to.have.members(['application: problem', ...unread])
  })

  it('reports the application alone where nothing answers', () => {
    const facts = { ...factsOf(), tenant: UNREACHABLE, discovery: UNREACHABLE }
    expect(judged(facts)).to.deep.equal(['application: problem'])
    expect(finding(facts, 'application').found).to.equal(
      'Nothing answers at https://my-app.genauth.ai.',
    )
  })

  it('reports the Security Domain alone where GenAuth lets nobody of the site read', () => {
    const facts = { ...factsOf(), tenant: REFUSED, discovery: REFUSED }
    expect(judged(facts)).to.deep.equal(['security_domain: problem'])
  })

  it('reports the page’s own policy alone where that is why nothing could be read', () => {
    const facts = withServedPage({ policies: ["connect-src 'self'"] })
    expect(judged({ ...facts, tenant: UNREACHABLE, discovery: UNREACHABLE })).to.deep.equal([
      'content_security_policy: problem',
    ])
  })

  it('reports the Security Domain alone where it is why the token endpoint answers nobody', () => {
    const facts = withTenant({ allowedOrigins: ['https://other.example'] })
    expect(troubles({ ...facts, tokenAllowOrigin: null })).to.deep.equal([
      'security_domain: problem',
      'token_preflight: unknown',
    ])
  })
})

describe('the doctor, where the tenant does not tell', () => {
  it('judges nothing that is absent', () => {
    const facts = withTenant({
      protocol: undefined,
      grantTypes: undefined,
      responseTypes: undefined,
      tokenMethod: undefined,
      revocationMethod: undefined,
      introspectionMethod: undefined,
      callbackUrls: undefined,
      logoutCallbackUrls: undefined,
      allowedOrigins: undefined,
    })
    expect(troubles(facts)).to.have.members(
      [
        'protocol',
        'grants',
        'return_type',
        'token_method',
        'session_methods',
        'callback_url',
        'logout_callback_url',
        'security_domain',
      ].map((id) => `${id}: unknown`),
    )
    expect(troubles(withApplication({ host: undefined }))).to.deep.equal(['address: unknown'])
    expect(troubles(withApplication({ idTokenAlgorithm: undefined }))).to.deep.equal([
      'signing_algorithm: unknown',
    ])
    expect(troubles(withDiscovery({ responseModes: undefined }))).to.deep.equal([
      'web_message: unknown',
    ])
  })

  it('takes an empty Security Domain for no restriction', () => {
    expect(troubles(withTenant({ allowedOrigins: [] }))).to.deep.equal([])
  })

  it('judges no page where none is named, and lists what is registered', () => {
    const facts = { ...factsOf(), ...{ settings: factsOf({ page: undefined }).settings } }
    const unread = {
      ...facts,
      page: { served: undefined, live: undefined, redirectPageStatus: undefined },
      tokenAllowOrigin: undefined,
      clockAheadMs: undefined,
    }
    expect(troubles(unread).every((trouble) => trouble.endsWith('unknown'))).to.equal(true)
    expect(finding(unread, 'callback_url').found).to.include('https://site.example/callback')
  })
})

describe('the doctor on Login Callback URLs', () => {
  for (const [written, pattern] of [
    ['https://site.example/login', 'https://site.example/*'],
    ['https://site.example/login', 'https://*.example/login'],
    ['https://site.example/a/b?c', 'https://site.example/*'],
    ['https://site.example/login', ' https://site.example/login '],
  ] as const) {
    it(`takes ${written} for registered by “${pattern}”`, () => {
      const facts = withTenant({ callbackUrls: [pattern] }, { redirectUri: written })
      expect(finding(facts, 'callback_url').status).to.equal('ok')
    })
  }

  for (const pattern of [
    'https://site.example/login/',
    'https://site.example/Login',
    'http://site.example/login',
    'https://site-example/login',
    'https://site.example/log',
  ]) {
    it(`does not take https://site.example/login for registered by “${pattern}”`, () => {
      const facts = withTenant({ callbackUrls: [pattern] })
      expect(finding(facts, 'callback_url').status).to.equal('problem')
    })
  }

  it('points at the one that differs in the scheme, the case or the end', () => {
    const facts = withTenant({ callbackUrls: ['http://site.example/Login/'] })
    expect(finding(facts, 'callback_url').found).to.include('http://site.example/Login/ differs')
  })

  it('wants the redirect URI on the page’s own origin', () => {
    const facts = withTenant({}, { redirectUri: 'https://other.example/callback' })
    expect(finding(facts, 'callback_url').fix).to.include('own origin')
  })

  it('shortens a long list', () => {
    const callbackUrls = Array.from({ length: 20 }, (_, page) => `https://other.example/${page}`)
    expect(finding(withTenant({ callbackUrls }), 'callback_url').found).to.include('and 12 more')
  })
})

describe('the doctor on connections', () => {
  it('takes the first of Xiaomi’s where none is named', () => {
    const facts = withTenant({}, { connection: undefined })
    expect(finding(facts, 'connection').found).to.include('my-xiaomi, the first of Xiaomi’s')
    expect(finding(facts, 'identity_source_callback').copy).to.include('/my-xiaomi/')
  })

  for (const [what, connections, status] of [
    ['there is none of Xiaomi’s', [GITHUB], 'warning'],
    ['none works on the web', [NATIVE], 'problem'],
    ['none is switched on', [], 'problem'],
  ] as const) {
    it(`reports a ${status} where none is named and ${what}`, () => {
      const facts = {
        ...withApplication({ connections }),
        settings: factsOf({ connection: undefined }).settings,
      }
      expect(finding(facts, 'connection').status).to.equal(status)
    })
  }

  it('names those that are there', () => {
    const { found } = finding(withTenant({}, { connection: 'my-weibo' }), 'connection')
    expect(found).to.include('my-github, my-xiaomi, my-other-xiaomi')
  })
})

describe('the doctor on the callback address at Xiaomi', () => {
  const addressOf = (facts: SetupFacts) => finding(facts, 'identity_source_callback')

  it('builds it by GenAuth’s rule for a connection that is not listed', () => {
    const facts = withTenant({}, { connection: 'not-yet' })
    expect(addressOf(facts).copy).to.equal(
      'https://core.genauth.ai/connection/social/not-yet/my-pool/callback',
    )
  })

  it('builds it at the host of the other connections', () => {
    const authorizationUrls = new Map([['a', 'https://genauth.internal/connection/social/a/p']])
    const facts = withTenant({ authorizationUrls }, { connection: 'not-yet' })
    expect(addressOf(facts).copy).to.equal(
      'https://genauth.internal/connection/social/not-yet/my-pool/callback',
    )
  })

  it('gives the rule where the user pool is not known, and nothing to copy', () => {
    const { status, found, copy } = addressOf({ ...factsOf(), tenant: REFUSED })
    expect({ status, copy }).to.deep.equal({ status: 'unknown', copy: undefined })
    expect(found).to.equal(
      'https://core.genauth.ai/connection/social/my-xiaomi/{User Pool ID}/callback',
    )
  })
})

describe('the doctor on pages that only a server reads', () => {
  for (const [page, status] of [
    ['https://site.example/login', 'ok'],
    ['http://localhost:8080/login', 'ok'],
    ['http://shop.localhost/login', 'ok'],
    ['http://127.0.0.1/login', 'ok'],
    ['http://site.example/login', 'problem'],
    ['http://localhost.evil.example/login', 'problem'],
  ] as const) {
    it(`takes ${page} for ${status === 'ok' ? 'secure' : 'not secure'}`, () => {
      const facts = { ...factsOf({ page }), page: { ...factsOf().page, live: undefined } }
      expect(finding(facts, 'secure_context').status).to.equal(status)
      expect(finding(facts, 'frame').status).to.equal('unknown')
      expect(finding(facts, 'popup').status).to.equal('unknown')
    })
  }
})
