import type { ClientConfig, ResolvedConfig } from '../model/config.js'
import { invalidConfig } from '../model/errors.js'
import { IN_APP_BROWSERS } from '../model/in-app-browsers.js'
import { ON_THE_WEB } from '../model/provider-support.js'
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
  const config = withoutPrototype(given)
  const { connection, connectionId, displayName, provider = 'xiaomi', route = 'hosted' } = config
  const { mode = 'auto', inAppBrowsers = IN_APP_BROWSERS, response = 'tokens' } = config
  const {
    appId = '',
    responseMode = 'web_message',
    scope = 'openid profile',
    timeoutMs = 600_000,
  } = config
  const domain = toBaseUrl(config.domain ?? '')
  const redirectUri = toRedirectUri(config.redirectUri, page)
  const { issuer = `${domain}/oidc` } = config
  const resolved = {
    appId,
    connection,
    connectionId,
    displayName,
    domain,
    inAppBrowsers,
    issuer,
    mode,
    requireIssuer: Boolean(config.requireIssuer),
    requireSignature: Boolean(config.requireSignature),
    provider,
    redirectUri,
    response,
    responseMode,
    route,
    scope,
    timeoutMs,
  }
  for (const [option, pattern, expected] of RULES) {
    // A script without types may hand in `null`: that is empty, not the word.
    const value = resolved[option] as string | number | null | undefined
    if (value !== undefined && !pattern.test(`${value ?? ''}`))
      throw invalidConfig(option, expected, value)
  }
  return Object.freeze(resolved)
}

const SECURE = /^(https:\/\/|http:\/\/(localhost|[^/]+\.localhost|127(\.\d+){3}|\[::1])[:/])/
const ADDRESS = 'an https address such as https://my-app.genauth.ai'
const ID = /^[\w-]+$/

const RULES = [
  ['appId', ID, 'the App ID from the GenAuth console'],
  [
    'connection',
    /^[a-z\d-]{1,31}$/,
    'a Unique ID: lower-case letters, digits and "-", shorter than 32',
  ],
  ['connectionId', ID, 'the ID of a connection'],
  [
    'provider',
    ON_THE_WEB,
    'a social identity source that works on the web; this one needs a native app',
  ],
  ['route', /^(hosted|direct)$/, '"hosted" or "direct"'],
  ['mode', /^(auto|popup|redirect)$/, '"auto", "popup" or "redirect"'],
  ['response', /^(tokens|code)$/, '"tokens" or "code"'],
  ['responseMode', /^(web_message|query|fragment)$/, '"web_message", "query" or "fragment"'],
  ['scope', /(^| )openid( |$)/, 'a list with "openid" in it'],
  ['issuer', SECURE, ADDRESS],
  // A browser's timers take a delay longer than 25 days for none.
  ['timeoutMs', /^[1-9]\d{0,8}$/, 'a whole number from 1 to 999999999'],
] as const satisfies readonly (readonly [keyof ResolvedConfig, RegExp, string])[]

function toBaseUrl(domain: string): string {
  const url = parse(/^\w+:\/\//.test(domain) ? domain : `https://${domain}`)
  // A query, a fragment or a password has no place in an address that paths are appended to.
  if (!url || !SECURE.test(url.href) || /[?#@]/.test(domain)) {
    throw invalidConfig('domain', ADDRESS, domain)
  }
  return url.origin + url.pathname.replace(/\/+(oidc(\/.*)?)?$/, '')
}

function toRedirectUri(
  redirectUri: string | undefined,
  { href, origin }: Pick<Location, 'href' | 'origin'>,
): string {
  const written = redirectUri ?? href.replace(/[?#].*$/s, '')
  const url = parse(written, href)
  if (!url || !SECURE.test(url.href) || url.origin !== origin || written.includes('#')) {
    throw invalidConfig('redirectUri', `a Login Callback URL at ${origin}`, written)
  }
  // GenAuth compares redirect URIs letter by letter, so an absolute one goes out as it was written.
  return written.startsWith(origin) ? written : url.href
}

function parse(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base)
  } catch {
    return undefined
  }
}
