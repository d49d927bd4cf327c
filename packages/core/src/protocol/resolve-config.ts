import { invalidConfig } from '../model/errors.js'
import { IN_APP_BROWSERS } from '../model/in-app-browsers.js'
import { ON_THE_WEB } from '../model/provider-support.js'
import { withoutPrototype } from '../model/without-prototype.js'

/** How a login reaches the identity source: GenAuth's own page first, or straight to Xiaomi. */
export type Route = 'auto' | 'hosted' | 'direct'

/**
 * How the answer comes home: posted by GenAuth's own page, or by a page of the site that runs
 * `callback.ts`, which finds it in
 * its query or fragment.
 */
export type ResponseMode = 'web_message' | 'query' | 'fragment'

/** How the person gets to GenAuth: in a window, or by leaving the page for it. */
export type Mode = 'auto' | 'popup' | 'redirect'

/** What a login gives: tokens, or the code for the site's back end to redeem. */
export type ResponseKind = 'tokens' | 'code'

/** The settings of a client, as the caller writes them. Words are those of the GenAuth console. */
export interface ClientConfig {
  /**
   * Base URL of the application: `https://{Authentication Address}.genauth.ai`, a custom domain, or
   * `host/APP_ID` in a
   * unified-domain user pool. `https://` may be left out. Only loopback may do without TLS.
   */
  domain: string
  /** App ID of the application. */
  appId: string
  /** Unique ID of the identity source connection, such as `my-xiaomi`. */
  connection?: string | undefined
  /**
   * ID of the identity source connection. Default: found in the public configuration by
   * `connection`.
   */
  connectionId?: string | undefined
  /**
   * Type id of the social identity source, one that works on the web; picks the first connection of
   * its kind if none is
   * named. Default is `xiaomi`.
   */
  provider?: string | undefined
  /** Display Name of the connection. Default: read from the public configuration. */
  displayName?: string | undefined
  /**
   * A registered Login Callback URL on this page's own origin. Default: this page, without query
   * and fragment.
   */
  redirectUri?: string | undefined
  /**
   * `direct` opens the identity source itself, `hosted` GenAuth's login page. Default is `auto`:
   * direct where it can be,
   * which a QR code of GenAuth's own page cannot.
   */
  route?: Route | undefined
  /**
   * Default is `auto`: a window, and a redirect where no window can work. In a frame it is a window
   * always.
   */
  mode?: Mode | undefined
  /**
   * Words in `navigator.userAgent`, in any case, of browsers in which no window can work. Default
   * is {@link IN_APP_BROWSERS}.
   */
  inAppBrowsers?: readonly string[] | undefined
  /**
   * Default is `tokens`. With `code` the browser redeems nothing: the result is an {@link
   * AuthorizationCode}.
   */
  response?: ResponseKind | undefined
  /** Default is `web_message`. The others survive pages that send Cross-Origin-Opener-Policy. */
  responseMode?: ResponseMode | undefined
  /** What is asked for, separated by spaces; must contain `openid`. Default is `openid profile`. */
  scope?: string | undefined
  /** `iss` of the application's ID tokens. Default: the base URL followed by `/oidc`. */
  issuer?: string | undefined
  /**
   * Refuses an answer that does not say whose it is (`iss`). Set it where GenAuth announces that
   * every answer does:
   * `authorization_response_iss_parameter_supported` in its discovery document, which no login asks
   * for. Default is `false`:
   * a wrong `iss` is refused, a missing one is not.
   */
  requireIssuer?: boolean | undefined
  /**
   * Refuses an ID token whose signature cannot be verified in a browser: HS256, GenAuth's default.
   * Default is `false`.
   */
  requireSignature?: boolean | undefined
  /**
   * How long the person has to finish, in milliseconds, from 1 to 999999999. Default is 600000 (10
   * minutes).
   */
  timeoutMs?: number | undefined
}

/** The settings of a client as the steps use them: checked, complete and frozen. */
export interface ResolvedConfig {
  /** Base URL without a trailing slash. */
  readonly domain: string
  readonly appId: string
  readonly connection: string | undefined
  readonly connectionId: string | undefined
  readonly provider: string
  readonly displayName: string | undefined
  readonly redirectUri: string
  readonly mode: Mode
  readonly inAppBrowsers: readonly string[]
  readonly response: ResponseKind
  readonly responseMode: ResponseMode
  readonly route: Route
  readonly scope: string
  readonly issuer: string
  readonly requireIssuer: boolean
  readonly requireSignature: boolean
  readonly timeoutMs: number
}

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
  const { connection, connectionId, displayName, provider = 'xiaomi', route = 'auto' } = config
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
  ['route', /^(auto|hosted|direct)$/, '"auto", "hosted" or "direct"'],
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
