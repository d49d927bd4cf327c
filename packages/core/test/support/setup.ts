import type { SetupFacts } from '../../src/setup/facts.js'
import type { Discovery } from '../../src/setup/read/discovery.js'
import type { LivePage, PageFacts } from '../../src/setup/read/page.js'
import type { ServedPage } from '../../src/setup/read/served-page.js'
import type { TenantSettings } from '../../src/setup/read/tenant-settings.js'
import { resolveSetup } from '../../src/setup/settings.js'
import type { SetupOptions } from '../../src/setup/settings.js'
import { application } from './application.js'

export const OPTIONS: SetupOptions = {
  domain: 'https://my-app.genauth.ai',
  appId: 'my-app',
  connection: 'my-xiaomi',
  page: 'https://site.example/login',
}

const TENANT: TenantSettings = {
  application: { ...application, idTokenAlgorithm: 'RS256', host: 'my-app.genauth.ai' },
  name: 'My App',
  userPoolId: 'my-pool',
  protocol: 'oidc',
  grantTypes: ['authorization_code', 'refresh_token'],
  responseTypes: ['code'],
  tokenMethod: 'none',
  revocationMethod: 'none',
  introspectionMethod: 'none',
  callbackUrls: ['https://site.example/login', 'https://site.example/callback'],
  logoutCallbackUrls: ['https://site.example/'],
  allowedOrigins: ['https://site.example'],
  isUnifiedDomain: false,
  authorizationUrls: new Map([
    ['my-xiaomi', 'https://core.genauth.ai/connection/social/my-xiaomi/my-pool'],
  ]),
}

const DISCOVERY: Discovery = {
  issuer: 'https://my-app.genauth.ai/oidc',
  responseModes: ['query', 'fragment', 'web_message'],
}

const SERVED: ServedPage = {
  status: 200,
  openerPolicy: undefined,
  frameOptions: 'DENY',
  policies: [],
  date: undefined,
}

const LIVE: LivePage = {
  isSecureContext: true,
  isFramed: false,
  isOpaque: false,
  isInApp: false,
  isInstalled: false,
}

const PAGE: PageFacts = { served: SERVED, live: LIVE, redirectPageStatus: undefined }

/** The facts of a tenant and a page on which everything is fine. */
export function factsOf(options: Partial<SetupOptions> = {}): SetupFacts {
  return {
    settings: resolveSetup({ ...OPTIONS, ...options }, undefined),
    tenant: { outcome: 'read', value: TENANT, date: undefined },
    discovery: { outcome: 'read', value: DISCOVERY, date: undefined },
    page: PAGE,
    clockAheadMs: 0,
    tokenAllowOrigin: 'https://site.example',
  }
}

/** The same, but for some settings of the application. */
export function withTenant(
  different: Partial<TenantSettings>,
  options?: Partial<SetupOptions>,
): SetupFacts {
  const value = { ...TENANT, ...different }
  return { ...factsOf(options), tenant: { outcome: 'read', value, date: undefined } }
}

export function withApplication(different: Partial<TenantSettings['application']>): SetupFacts {
  return withTenant({ application: { ...TENANT.application, ...different } })
}

export function withDiscovery(different: Partial<Discovery>): SetupFacts {
  const value = { ...DISCOVERY, ...different }
  return { ...factsOf(), discovery: { outcome: 'read', value, date: undefined } }
}

export function withServedPage(different: Partial<ServedPage>): SetupFacts {
  return { ...factsOf(), page: { ...PAGE, served: { ...SERVED, ...different } } }
}

export function withLivePage(different: Partial<LivePage>): SetupFacts {
  return { ...factsOf(), page: { ...PAGE, live: { ...LIVE, ...different } } }
}
