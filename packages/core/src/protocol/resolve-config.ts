import type { ClientConfig, ResolvedConfig } from '../model/config.js'
import { invalidConfig } from '../model/invalid-config.js'
import { IN_APP_BROWSERS } from '../model/in-app-browsers.js'
import { isObject } from '../model/is-object.js'
import { isWebProvider } from '../model/provider-support.js'
import { DEFAULT_POPUP_SIZE } from '../model/popup-size.js'
import { isWholeAddress } from '../model/whole-address.js'
import { withoutPrototype } from '../model/without-prototype.js'

/**
 * Checks the settings and fills in the defaults.
 *
 * @param given Partial, because a script may leave out what the type asks for.
 * @param page Address of the page, for the default `redirectUri` and for its origin.
 * @throws {GenAuthError} `invalid_config`, with the option's name as `reason`.
 */
export function resolveConfig(
  given: Partial<ClientConfig>,
  page: Pick<Location, 'href' | 'origin'>,
): ResolvedConfig {
  if (!isObject(given)) throw invalidConfig('config', 'an object with domain and appId', given)
  const config = trimTexts(withoutPrototype(given))
  const domain = toBaseUrl(config.domain)
  const resolved: ResolvedConfig = {
    domain,
    appId: withDefault(config.appId, ''),
    connection: config.connection,
    connectionId: config.connectionId,
    provider: withDefault(config.provider, 'xiaomi'),
    displayName: config.displayName,
    redirectUri: toRedirectUri(config.redirectUri, page),
    isRedirectUriDefault: config.redirectUri === undefined,
    mode: withDefault(config.mode, 'auto'),
    inAppBrowsers: withDefault(config.inAppBrowsers, IN_APP_BROWSERS),
    response: withDefault(config.response, 'tokens'),
    responseMode: withDefault(config.responseMode, 'web_message'),
    route: withDefault(config.route, 'hosted'),
    scope: withDefault(config.scope, 'openid profile'),
    intent: withDefault(config.intent, 'login'),
    tenant: config.tenant,
    source: config.source,
    popupSize: withDefault(config.popupSize, DEFAULT_POPUP_SIZE),
    issuer: withDefault(config.issuer, `${domain}/oidc`),
    requireIssuer: Boolean(config.requireIssuer),
    requireSignature: Boolean(config.requireSignature),
    timeoutMs: withDefault(config.timeoutMs, 600_000),
  }
  for (const [option, { expected, holds }] of Object.entries<Rule>(RULES)) {
    const value: unknown = Reflect.get(resolved, option)
    if (!holds(value)) throw invalidConfig(option, expected, value)
  }
  return Object.freeze(resolved)
}

interface Rule {
  readonly expected: string
  readonly holds: (value: unknown) => boolean
}

const matches = (pattern: RegExp) => (value: unknown) =>
  typeof value === 'string' && pattern.test(value)

const orAbsent = (holds: Rule['holds']) => (value: unknown) => value === undefined || holds(value)

const oneOf = (...words: readonly unknown[]): Rule => ({
  expected: `one of "${words.join('", "')}"`,
  holds: (value) => words.includes(value),
})

const SECURE = /^(https:\/\/|http:\/\/(localhost|[^/]+\.localhost|127(\.\d+){3}|\[::1])([:/]|$))/
const ADDRESS = 'an https address such as https://my-app.genauth.ai'
const SECURE_PAGE =
  'a page on https or localhost; in an extension or an app, log in on a page of yours at https and hand the result over'
const ID = /^[\w-]+$/

const RULES = {
  appId: { expected: 'the App ID from the GenAuth console', holds: matches(ID) },
  connection: {
    expected: 'a Unique ID: lower-case letters, digits and "-", shorter than 32',
    holds: orAbsent(matches(/^[a-z\d-]{1,31}$/)),
  },
  connectionId: { expected: 'the ID of a connection', holds: orAbsent(matches(ID)) },
  displayName: { expected: 'text', holds: orAbsent(matches(/^/)) },
  provider: {
    expected: 'a social identity source that works on the web; this one needs a native app',
    holds: (value) => typeof value === 'string' && isWebProvider(value),
  },
  route: oneOf('hosted', 'direct'),
  mode: oneOf('auto', 'popup', 'redirect'),
  inAppBrowsers: {
    expected: 'a list of words',
    holds: (value) => Array.isArray(value) && value.every(matches(/./)),
  },
  response: oneOf('tokens', 'code'),
  responseMode: oneOf('web_message', 'query', 'fragment'),
  scope: {
    expected: 'a list with "openid" in it',
    // RFC 6749, section 3.3
    holds: matches(/^([!#-[\]-~]+ )*openid( [!#-[\]-~]+)*$/),
  },
  intent: oneOf('login', 'register'),
  tenant: { expected: 'the ID of a tenant', holds: orAbsent(matches(ID)) },
  source: { expected: 'text', holds: orAbsent(matches(/^/)) },
  popupSize: {
    expected: 'width and height in CSS pixels, such as 640x720',
    holds: matches(/^\d{3,4}x\d{3,4}$/),
  },
  issuer: { expected: ADDRESS, holds: (value) => typeof value === 'string' && isBase(value) },
  timeoutMs: {
    expected: 'a whole number from 1 to 999999999',
    // A browser's timers take a delay longer than 25 days for none.
    holds: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 999_999_999,
  },
} as const satisfies Partial<Record<keyof ResolvedConfig, Rule>>

/** `null` is no setting that was left out: it is refused. */
function withDefault<T>(value: T | undefined, byDefault: T): T {
  return value === undefined ? byDefault : value
}

/** White space around a pasted value is not meant. */
function trimTexts(config: Partial<ClientConfig>): Partial<ClientConfig> {
  const entries = Object.entries(config).map(([option, value]: [string, unknown]) => [
    option,
    typeof value === 'string' ? value.trim() : value,
  ])
  return withoutPrototype(Object.fromEntries(entries) as Partial<ClientConfig>)
}

/** Pages of GenAuth that people copy the address of. */
const GENAUTH_PAGE = /\/+((oidc|login)(\/.*)?)?$/

function toBaseUrl(domain: unknown): string {
  const text = typeof domain === 'string' ? domain : ''
  const address = /^(\w+:\/\/|https?:)/i.test(text) ? text : `https://${text}`
  if (!isBase(address)) throw invalidConfig('domain', ADDRESS, domain)
  const { origin, pathname } = new URL(address)
  return origin + pathname.replace(GENAUTH_PAGE, '')
}

/** A query, a fragment or a password has no place in an address that paths are appended to. */
function isBase(address: string): boolean {
  const url = isWholeAddress(address) && !/[?#@\\\s]/.test(address) ? parse(address) : undefined
  return url !== undefined && SECURE.test(url.href)
}

function toRedirectUri(
  redirectUri: unknown,
  { href, origin }: Pick<Location, 'href' | 'origin'>,
): string {
  if (!SECURE.test(`${origin}/`)) throw invalidConfig('redirectUri', SECURE_PAGE, origin)
  const written = redirectUri === undefined ? href.replace(/[?#].*$/s, '') : redirectUri
  const url = typeof written === 'string' ? parse(written, href) : undefined
  if (typeof written !== 'string' || !url || !isUsable(url, written, origin)) {
    throw invalidConfig('redirectUri', `a Login Callback URL at ${origin}`, written)
  }
  // GenAuth compares redirect URIs letter by letter, so a whole one goes out as it was written.
  return isWholeAddress(written) ? written : url.href
}

function isUsable(url: URL, written: string, origin: string): boolean {
  const isOnPage = SECURE.test(url.href) && url.origin === origin
  return isOnPage && url.username === '' && url.password === '' && !/[#\s]/.test(written)
}

function parse(url: string, base?: string): URL | undefined {
  return URL.canParse(url, base) ? new URL(url, base) : undefined
}
