import type { Handler } from '../http/exchange.js'
import { sendJson } from '../http/replies.js'
import type { Application } from './applications.js'
import { connectionPath, USER_POOL_ID, type Connection } from './connections.js'
import { crossOriginHeaders } from './cross-origin.js'
import type { Domain } from './domain.js'

export interface PublicConfigOptions {
  readonly genauth: URL
  readonly domain: Domain
  readonly callbackUrls: readonly string[]
  readonly origins: ReadonlySet<string>
}

/** "Application does not exist", told with HTTP status 200 like every error of this API. */
const UNKNOWN_APPLICATION = { code: 2011, message: 'The application does not exist' }

/**
 * `/api/v2/applications/{App ID}/public-config`: what a login button may know about an application.
 */
export function publicConfig({
  genauth,
  domain,
  callbackUrls,
  origins,
}: PublicConfigOptions): Handler {
  return ({ request, response, params }) => {
    const application = domain.applications.find(({ id }) => id === params.get('appId'))
    const body = application
      ? {
          code: 200,
          message: 'Success',
          data: describe(application, { genauth, callbackUrls, origins }),
        }
      : UNKNOWN_APPLICATION
    const headers = { ...crossOriginHeaders(request, origins), 'cache-control': 'max-age=60' }
    return sendJson(response, body, { headers })
  }
}

function describe(
  application: Application,
  { genauth, callbackUrls, origins }: Omit<PublicConfigOptions, 'domain'>,
) {
  const { id, name, idTokenAlgorithm, path, socialLoginButtons } = application
  return {
    id,
    userPoolId: USER_POOL_ID,
    name,
    logo: null,
    identifier: id,
    requestHostname: genauth.host,
    enableUnionDomain: path !== '',
    ssoEnabled: false,
    appType: 'spa',
    registerDisabled: false,
    allowedOrigins: [...origins],
    corsWhitelist: [],
    redirectUris: callbackUrls,
    logoutRedirectUris: callbackUrls,
    oidcConfig: {
      client_id: id,
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      id_token_signed_response_alg: idTokenAlgorithm,
      token_endpoint_auth_method: 'none',
      authorization_code_expire: 600,
      skip_consent: true,
      redirect_uris: callbackUrls,
      post_logout_redirect_uris: callbackUrls,
      scope: 'openid profile username email phone offline_access',
    },
    ssoPageComponentDisplay: { socialLoginBtns: socialLoginButtons, idpBtns: false },
    socialConnections: application.connections.map((connection) =>
      describeConnection(connection, genauth),
    ),
    userPortal: { defaultLang: 'browser' },
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
    authorizationUrl: new URL(connectionPath(connection), genauth).href,
    tooltip: { 'zh-CN': name, 'en-US': nameEn },
  }
}
