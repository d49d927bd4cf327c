import Router from '@koa/router'
import type { RouteContext } from '../http/route-context.js'
import { connectionPath, USER_POOL_ID, type Connection } from './connections.js'
import { allowOrigin, type Origins } from './cross-origin.js'
import type { Domain, Hosts } from './domain.js'
import { whereItLives } from './front-doors.js'
import type { Switches } from './switches.js'
import type { Application } from './tenant.js'

export interface PublicConfigOptions {
  readonly hosts: Hosts
  readonly domain: Domain
  /** Of all domains: the user pool's host knows those that live at a path, too. */
  readonly applications: readonly Application[]
  readonly callbackUrls: readonly string[]
  readonly origins: Origins
  readonly switches: Switches
}

/** "Application does not exist", told with HTTP status 200 like every error of this API. */
const UNKNOWN_APPLICATION = { code: 2011, message: 'The application does not exist' }

/** What the console holds when its administrator has forgotten our site. */
const OTHER_CALLBACK_URLS = ['https://another-site.example/callback']

/** Where the hosted page shows a source's code, by type id: as a tab of this name. */
const QR_TABS: ReadonlyMap<string, string> = new Map([
  ['wechat:miniprogram:qrconnect', 'wechat-miniprogram-qrcode'],
  ['wechatmp-qrcode', 'wechatmp-qrcode'],
])

const GRANT_TYPES: ReadonlyMap<string, readonly string[]> = new Map([
  ['both', ['authorization_code', 'refresh_token']],
  ['code', ['authorization_code']],
  ['implicit', ['implicit']],
])

/**
 * `/api/v2/applications/{App ID}/public-config`: what a login button may know about an application.
 */
export function publicConfig(options: PublicConfigOptions): Router {
  const show = (ctx: RouteContext) => {
    const { domain, applications } = options
    const known = domain.path === '' ? applications : domain.applications
    const application = known.find(({ id }) => id === ctx.params.appId)
    allowOrigin(ctx, options.origins)
    ctx.set('cache-control', 'max-age=60')
    ctx.body = application
      ? { code: 200, message: 'Success', data: describe(application, options) }
      : UNKNOWN_APPLICATION
  }
  return new Router().get('/api/v2/applications/:appId/public-config', show)
}

function describe(application: Application, options: PublicConfigOptions) {
  const { hosts, domain, origins, switches } = options
  const { id, name, socialLoginButtons } = application
  const callbackUrls = registeredUrls('loginCallbackUrls', options)
  const logoutUrls = registeredUrls('logoutCallbackUrls', options)
  const connections = switches.is('connections', 'on') ? application.connections : []
  return {
    id,
    userPoolId: USER_POOL_ID,
    name,
    logo: null,
    identifier: id,
    requestHostname: whereItLives(domain, hosts, switches).host,
    enableUnionDomain: application.path !== '',
    ssoEnabled: switches.is('address', 'panel'),
    appType: 'spa',
    protocol: switches.get('protocol'),
    registerDisabled: false,
    allowedOrigins: origins.list(),
    corsWhitelist: [],
    redirectUris: callbackUrls,
    logoutRedirectUris: logoutUrls,
    oidcConfig: describeOidc(application, { callbackUrls, logoutUrls }, switches),
    ssoPageComponentDisplay: {
      socialLoginBtns: socialLoginButtons && switches.is('socialButtons', 'application'),
      idpBtns: false,
    },
    socialConnections: connections
      .filter(({ source }) => source.place !== 'qr')
      .map((connection) => describeConnection(connection, hosts.application)),
    qrcodeTabsSettings: describeQrTabs(connections),
    agreementEnabled: !switches.is('agreements', 'off'),
    agreements: switches.is('agreements', 'optional') ? [...AGREEMENTS, NEWS] : AGREEMENTS,
    specialBrowserSymbols: ['DemoInAppBrowser'],
    userPortal: { defaultLang: 'browser' },
  }
}

function registeredUrls(
  list: 'loginCallbackUrls' | 'logoutCallbackUrls',
  { callbackUrls, switches }: PublicConfigOptions,
): readonly string[] {
  return switches.is(list, 'site') ? callbackUrls : OTHER_CALLBACK_URLS
}

interface RegisteredUrls {
  readonly callbackUrls: readonly string[]
  readonly logoutUrls: readonly string[]
}

function describeOidc(
  { id, idTokenAlgorithm }: Application,
  { callbackUrls, logoutUrls }: RegisteredUrls,
  switches: Switches,
) {
  return {
    client_id: id,
    grant_types: GRANT_TYPES.get(switches.get('grants')),
    response_types: switches.is('returnType', 'implicit') ? ['id_token token'] : ['code'],
    id_token_signed_response_alg: idTokenAlgorithm,
    token_endpoint_auth_method: switches.get('tokenAuthMethod'),
    revocation_endpoint_auth_method: switches.get('revocationAuthMethod'),
    introspection_endpoint_auth_method: switches.get('introspectionAuthMethod'),
    authorization_code_expire: 600,
    id_token_expire: 1209600,
    access_token_expire: 1209600,
    refresh_token_expire: 2592000,
    skip_consent: true,
    redirect_uris: callbackUrls,
    post_logout_redirect_uris: logoutUrls,
    scope: 'openid profile username unionid email phone address offline_access',
  }
}

function describeConnection(connection: Connection, genauth: URL) {
  const { id, source, uniqueId, displayName } = connection
  const { type, name, nameEn } = source
  return {
    id,
    provider: type,
    identifier: uniqueId,
    name,
    name_en: nameEn,
    displayName,
    logo: new URL(`/logos/${type.replaceAll(':', '-')}.svg`, genauth).href,
    description: null,
    authorizationUrl: new URL(connectionPath(connection), genauth).href,
    tooltip: { 'zh-CN': name, 'en-US': nameEn },
  }
}

function describeQrTabs(connections: readonly Connection[]) {
  const tabs: Record<string, object[]> = {}
  for (const { id, source, displayName } of connections) {
    const tab = QR_TABS.get(source.type)
    if (source.place !== 'qr' || tab === undefined) continue
    tabs[tab] = [
      ...(tabs[tab] ?? []),
      { id, title: displayName, isDefault: tabs[tab] === undefined },
    ]
  }
  return tabs
}

/** Nobody has to accept it; `availableAt` 1 asks for it at logins alone. */
const NEWS = { id: 3, lang: 'en-US', required: false, availableAt: 1, title: 'Send me news' }

/** As the console writes them: one for each language, with the link in the text. */
const AGREEMENTS = [
  {
    id: 1,
    lang: 'en-US',
    required: true,
    availableAt: 2,
    title:
      'I have read and accept the <a href="https://example.com/terms" target="_blank">Terms of Service</a>',
  },
  {
    id: 2,
    lang: 'zh-CN',
    required: true,
    availableAt: 2,
    title: '我已阅读并同意<a href="https://example.com/terms" target="_blank">《服务条款》</a>',
  },
]
