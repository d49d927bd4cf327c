import type { ClientConfig } from '@genauth-login/core'

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
  inAppBrowsers: readonly string[] | null | undefined
}

/**
 * The element speaks HTML, core speaks TypeScript. This is the only translator: what HTML would
 * ignore counts as absent.
 */
export function attributesToConfig(element: LoginAttributes): ClientConfig {
  const { inAppBrowsers, mode, response, responseMode, route, timeoutSeconds } = element
  const texts = TEXTS.map((name) => [name, element[name] || undefined])
  return {
    ...(Object.fromEntries(texts) as Pick<ClientConfig, (typeof TEXTS)[number]>),
    domain: element.domain ?? '',
    appId: element.appId ?? '',
    inAppBrowsers: isListOfStrings(inAppBrowsers) ? inAppBrowsers : undefined,
    mode: oneOf(mode, 'popup', 'redirect'),
    response: oneOf(response, 'code'),
    responseMode: oneOf(responseMode, 'query', 'fragment'),
    route: oneOf(route, 'hosted', 'direct'),
    requireIssuer: element.requireIssuer,
    requireSignature: element.requireSignature,
    timeoutMs: timeoutSeconds && timeoutSeconds > 0 ? Math.ceil(timeoutSeconds * 1000) : undefined,
  }
}

/** Those that go to core as they are. */
const TEXTS = [
  'connection',
  'connectionId',
  'provider',
  'displayName',
  'redirectUri',
  'scope',
  'issuer',
] as const

function oneOf<Word extends string>(value: unknown, ...words: Word[]): Word | undefined {
  return words[words.indexOf(value as Word)]
}

/** A list that HTML has no way to write: only a script or JSON gives one. */
export function isListOfStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
