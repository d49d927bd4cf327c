import type { ClientConfig, Mode, ResponseKind, ResponseMode, Route } from '@genauth-login/core'

/** The element's settings as HTML has them: absent, or a string that may be empty. */
export interface LoginAttributes {
  domain: string | null | undefined
  appId: string | null | undefined
  connection: string | null | undefined
  connectionId: string | null | undefined
  provider: string | null | undefined
  displayName: string | null | undefined
  redirectUri: string | null | undefined
  mode: string | null | undefined
  response: string | null | undefined
  responseMode: string | null | undefined
  route: string | null | undefined
  scope: string | null | undefined
  issuer: string | null | undefined
  requireIssuer: boolean | undefined
  requireSignature: boolean | undefined
  timeoutSeconds: number | null | undefined
}

/** The element speaks HTML, core speaks TypeScript. This is the only translator: what HTML would ignore counts as absent. */
export function attributesToConfig(element: LoginAttributes): ClientConfig {
  const { mode, response, responseMode, route, timeoutSeconds } = element
  return {
    domain: element.domain ?? '',
    appId: element.appId ?? '',
    connection: element.connection || undefined,
    connectionId: element.connectionId || undefined,
    provider: element.provider || undefined,
    displayName: element.displayName || undefined,
    redirectUri: element.redirectUri || undefined,
    mode: isMode(mode) ? mode : undefined,
    response: isResponse(response) ? response : undefined,
    responseMode: isResponseMode(responseMode) ? responseMode : undefined,
    route: isRoute(route) ? route : undefined,
    scope: element.scope || undefined,
    issuer: element.issuer || undefined,
    requireIssuer: element.requireIssuer,
    requireSignature: element.requireSignature,
    timeoutMs: timeoutSeconds && timeoutSeconds > 0 ? Math.ceil(timeoutSeconds * 1000) : undefined,
  }
}

function isMode(value: unknown): value is Mode {
  return value === 'popup' || value === 'redirect'
}

function isResponse(value: unknown): value is ResponseKind {
  return value === 'code'
}

function isRoute(value: unknown): value is Route {
  return value === 'hosted' || value === 'direct'
}

function isResponseMode(value: unknown): value is ResponseMode {
  return value === 'query' || value === 'fragment'
}
