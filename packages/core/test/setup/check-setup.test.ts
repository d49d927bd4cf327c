import { expect } from '@open-wc/testing'
import { checkSetup } from '../../src/setup.js'
import type { Finding, FindingId } from '../../src/setup.js'
import { checkSetupIn } from '../../src/setup/check-setup.js'
import type { SetupOptions } from '../../src/setup/settings.js'
import { failure } from '../support/outcome.js'
import { FakeBrowser, NOTHING } from '../support/fake-browser.js'
import { FakeGenAuth, json, never } from '../support/fake-genauth.js'
import { needsPreflight } from '../support/preflight.js'

const DISCOVERY_PATH = '/oidc/.well-known/openid-configuration'

const OPTIONS: SetupOptions = {
  domain: 'https://my-app.genauth.ai',
  appId: 'my-app',
  connection: 'my-xiaomi',
}

/** A page at a GenAuth of ours, both in order. */
function setup() {
  const browser = new FakeBrowser()
  const genauth = new FakeGenAuth(browser)
  genauth.application = {
    ...genauth.application,
    userPoolId: 'my-pool',
    protocol: 'oidc',
    allowedOrigins: ['https://site.example'],
    corsWhitelist: ['https://*.example'],
    oidcConfig: {
      id_token_signed_response_alg: 'RS256',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      token_endpoint_auth_method: 'none',
    },
  }
  const toGenAuth = browser.network
  const site = {
    page: (): Response | Promise<Response> =>
      new Response('<title>Log in</title>', { headers: { 'x-frame-options': 'DENY' } }),
    discovery: (): Response | Promise<Response> =>
      json({ issuer: genauth.issuer, response_modes_supported: ['query', 'web_message'] }),
  }
  browser.network = (request) => {
    const { origin, pathname } = new URL(request.url)
    if (origin === browser.origin) return site.page()
    return pathname === DISCOVERY_PATH ? site.discovery() : toGenAuth(request)
  }
  const check = (options: Partial<SetupOptions> = {}) =>
    checkSetupIn(browser, { ...OPTIONS, ...options })
  return { browser, genauth, site, check }
}

function statusOf(findings: readonly Finding[], id: FindingId): string | undefined {
  return findings.find((finding) => finding.id === id)?.status
}

function problems(findings: readonly Finding[]): FindingId[] {
  return findings.filter(({ status }) => status === 'problem').map(({ id }) => id)
}

describe('checkSetup()', () => {
  it('finds no problem where there is none', async () => {
    expect(problems(await setup().check())).to.deep.equal([])
  })

  it('sends plain requests: no cookies to GenAuth, nothing that costs a preflight', async () => {
    const { browser, check } = setup()
    await check()
    const sent = browser.requests.map(({ url, method }) => `${method} ${url}`)
    expect(sent).to.have.members([
      'GET https://my-app.genauth.ai/api/v2/applications/my-app/public-config',
      `GET https://my-app.genauth.ai${DISCOVERY_PATH}`,
      'GET https://site.example/login?from=menu',
    ])
    expect(browser.requests.some(needsPreflight)).to.equal(false)
    const toGenAuth = browser.requests.filter(({ url }) => !url.startsWith(browser.origin))
    expect(new Set(toGenAuth.map(({ credentials }) => credentials))).to.deep.equal(
      new Set(['omit']),
    )
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('reads the page’s own headers and meta elements', async () => {
    const { site, check } = setup()
    const meta = `<meta content="connect-src 'self'" http-equiv="Content-Security-Policy">`
    site.page = () =>
      new Response(`<meta name="viewport" content="x">${meta}`, {
        headers: { 'cross-origin-opener-policy': 'same-origin' },
      })
    expect(problems(await check())).to.deep.equal(['opener_policy', 'content_security_policy'])
  })

  it('compares the clock with the site’s', async () => {
    const { browser, site, check } = setup()
    const date = new Date(browser.Date.now() - 600_000).toUTCString()
    site.page = () => new Response('', { headers: { date, 'x-frame-options': 'DENY' } })
    expect(problems(await check())).to.deep.equal(['clock'])
  })

  it('tells an origin that may not read from a GenAuth that is not there', async () => {
    const { browser, site, check } = setup()
    const answer = browser.network
    browser.network = (request) =>
      request.mode === 'no-cors' || request.url.startsWith(browser.origin)
        ? site.page()
        : Promise.reject(new TypeError('Failed to fetch'))
    expect(problems(await check())).to.deep.equal(['security_domain'])
    browser.network = (request) =>
      request.url.startsWith(browser.origin)
        ? answer(request)
        : Promise.reject(new TypeError('Failed to fetch'))
    expect(problems(await check())).to.deep.equal(['application'])
  })

  for (const [what, answer] of Object.entries<() => Response>({
    'an error of its own': () => json({ code: 2011, message: 'The application does not exist' }),
    'another page': () => new Response('<!doctype html>', { status: 404 }),
    nothing: () => new Response(''),
    'another shape': () => json({ data: { socialConnections: 7 } }),
  })) {
    it(`finds the application missing, and throws nothing, where GenAuth answers with ${what}`, async () => {
      const { genauth, check } = setup()
      genauth.answerPublicConfig = answer
      expect(problems(await check())).to.deep.equal(['application'])
    })
  }

  for (const [what, body] of Object.entries({
    nothing: {},
    'members of other types': {
      socialConnections: [null, { identifier: 7 }, { identifier: 'a', authorizationUrl: 'no url' }],
      oidcConfig: 'no',
      redirectUris: [],
      allowedOrigins: 'all',
      requestHostname: 7,
    },
  })) {
    it(`throws nothing where the application says ${what}`, async () => {
      const { genauth, check } = setup()
      genauth.application = { socialConnections: [], ...body }
      expect(statusOf(await check(), 'protocol')).to.equal('unknown')
    })
  }

  it('judges on without a discovery document, and without its page', async () => {
    const { site, check } = setup()
    site.discovery = () => new Response('Not found', { status: 404 })
    site.page = () => Promise.reject(new TypeError('Failed to fetch'))
    const findings = await check()
    expect(problems(findings)).to.deep.equal([])
    expect(statusOf(findings, 'web_message')).to.equal('unknown')
    expect(statusOf(findings, 'opener_policy')).to.equal('unknown')
  })

  it('waits 10 seconds for an answer, and no longer', async () => {
    const { browser, genauth, site, check } = setup()
    genauth.answerPublicConfig = never
    site.page = never
    const checking = check()
    await browser.pass(20_000)
    expect(problems(await checking)).to.deep.equal(['application'])
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('looks at the redirect page where that is another one of this origin', async () => {
    const { site, check } = setup()
    site.page = () => new Response('', { status: 404 })
    const here = await check({ redirectUri: '/callback' })
    expect(statusOf(here, 'redirect_page')).to.equal('warning')
    const elsewhere = await check({ redirectUri: 'https://other.example/callback' })
    expect(statusOf(elsewhere, 'redirect_page')).to.equal('unknown')
  })

  it('reads no page of another origin', async () => {
    const { browser, check } = setup()
    await check({ page: 'https://other.example/login' })
    expect(browser.requests.some(({ url }) => url.includes('other.example'))).to.equal(false)
  })

  it('judges a page without an origin', async () => {
    const { browser, check } = setup()
    browser.origin = 'null'
    expect(problems(await check())).to.deep.equal(['frame'])
  })

  for (const [reason, options] of Object.entries<Partial<Record<keyof SetupOptions, unknown>>>({
    domain: { domain: 'not an address' },
    appId: { appId: '' },
    connection: { connection: 'My Xiaomi' },
    redirectUri: { redirectUri: 'javascript:alert(1)' },
    origin: { origin: 'site.example' },
    page: { page: 7 },
  })) {
    it(`throws invalid_config for a wrong ${reason}, before any request`, async () => {
      const { browser, check } = setup()
      const error = await failure(check(options as Partial<SetupOptions>))
      expect(error).to.include({ code: 'invalid_config', reason })
      expect(browser.requests).to.deep.equal([])
    })
  }

  it('throws invalid_config without options', async () => {
    expect(await failure(checkSetup(null as never))).to.include({ reason: 'options' })
  })
})
