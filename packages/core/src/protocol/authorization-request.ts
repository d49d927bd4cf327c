import type { ResponseMode } from '../model/config.js'
import { invalidConfig } from '../model/invalid-config.js'
import { withoutPrototype } from '../model/without-prototype.js'
import type { Context } from './context.js'
import type { Transaction } from './transaction.js'

/** What one login may add to the request. */
export interface RequestOptions {
  /** Language of GenAuth's pages, as a BCP 47 tag such as `zh-CN`. Default: GenAuth chooses. */
  readonly language?: string | undefined
  /** What the person is likely to log in as, such as a phone number. Sent as `login_hint`. */
  readonly loginHint?: string | undefined
  /**
   * Further parameters for GenAuth, such as `prompt` or `login_page_context`. Those that the login
   * sets itself are refused.
   */
  readonly parameters?: Readonly<Record<string, string>> | undefined
}

/** What the request has beside the settings and what the caller adds. */
export interface AuthorizationRequest {
  /** Only its public halves enter the URL: `state`, `nonce` and the challenge. */
  readonly transaction: Transaction
  readonly responseMode: ResponseMode
  /** Opens this connection directly. Without it, the person chooses on GenAuth's hosted page. */
  readonly connectionId: string | undefined
}

/**
 * Builds the URL that starts a login at GenAuth. Pure: nothing is stored or sent.
 *
 * @throws {GenAuthError} `invalid_config` when `parameters` holds one that the login sets itself.
 * @see [OpenID Connect Core 1.0, section
 *   3.1.2.1](https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest)
 */
export function buildAuthorizationUrl(
  { config, endpoints }: Pick<Context, 'config' | 'endpoints'>,
  { transaction, responseMode, connectionId }: AuthorizationRequest,
  options: RequestOptions,
): URL {
  const { language, loginHint, parameters = {} } = withoutPrototype(options)
  const url = new URL(connectionId ? endpoints.direct : endpoints.authorization)
  const query = url.searchParams
  const set = (name: string, value: string | undefined) => value && query.set(name, value)
  set('client_id', config.appId)
  set('redirect_uri', config.redirectUri)
  set('response_type', 'code')
  set('response_mode', responseMode)
  set('scope', config.scope)
  set('state', transaction.state)
  set('nonce', transaction.nonce)
  set('code_challenge', transaction.codeChallenge)
  set('code_challenge_method', 'S256')
  set('ext_idp_conn_id', connectionId)
  set('lang', language && toGenAuthLanguage(language))
  set('ui_locales', language)
  set('login_hint', loginHint)
  set('tenant_id', config.tenant)
  set('source', config.source)
  set('login_page_context', config.intent === 'register' ? REGISTRATION : undefined)
  for (const [name, value] of Object.entries(parameters)) {
    if (query.has(name) || RESERVED.has(name)) {
      throw invalidConfig('parameters', 'none that the login sets itself', name)
    }
    set(name, value)
  }
  // GenAuth gives a refresh token only to who has consented.
  const isOffline = config.scope.split(' ').includes('offline_access')
  if (isOffline && !query.has('prompt')) set('prompt', 'consent')
  return url
}

/** Has GenAuth's hosted page open its registration. */
const REGISTRATION = JSON.stringify({ goto: '/register' })

/**
 * These may not replace the request, choose another connection, or carry what a browser must not
 * have.
 */
const RESERVED = new Set(['request', 'request_uri', 'client_secret', 'ext_idp_conn_id'])

/** GenAuth's names for what most pages are in. */
const GENAUTH_LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['en', 'en-US'],
  ['zh', 'zh-CN'],
  ['ja', 'ja-JP'],
])

/**
 * GenAuth names its languages with a region: `en-US`, `zh-CN`. Otherwise it chooses. A click would
 * wait for the browser's locale data where `Intl.Locale` looks a region up.
 */
function toGenAuthLanguage(tag: string): string | undefined {
  if (/^[a-z]{2}-[A-Z]{2}$/.test(tag)) return tag
  return GENAUTH_LANGUAGES.get(tag) ?? languageWithRegion(tag)
}

function languageWithRegion(tag: string): string | undefined {
  try {
    const { language, region } = new Intl.Locale(tag).maximize()
    return region && `${language}-${region}`
  } catch {
    return undefined
  }
}
