import type { ResolvedConfig } from '../model/config.js'
import { invalidConfig } from '../model/invalid-config.js'
import { isObject } from '../model/is-object.js'
import { endpointsOf } from '../protocol/endpoints.js'
import type { Endpoints } from '../protocol/endpoints.js'
import { resolveConfig } from '../protocol/resolve-config.js'

/** What to check. Words are those of the GenAuth console. */
export interface SetupOptions {
  /** Base URL of the application: `https://{Authentication Address}.genauth.ai`. */
  readonly domain: string
  /** App ID of the application. */
  readonly appId: string
  /** Unique ID of the identity source connection, such as `my-xiaomi`. */
  readonly connection?: string | undefined
  /** The Login Callback URL that is used. Default: the page, without query and fragment. */
  readonly redirectUri?: string | undefined
  /** Origin of the page with the button. Default: that of the page, or of `redirectUri`. */
  readonly origin?: string | undefined
  /** Address of the page with the button. Default: the page that this runs on, if any. */
  readonly page?: string | undefined
}

/** What to check, checked and complete. */
export interface SetupSettings {
  readonly config: ResolvedConfig
  readonly endpoints: Endpoints
  readonly discoveryUrl: string
  readonly page: string | undefined
  readonly origin: string | undefined
  readonly redirectUri: string | undefined
}

/** Stands in for the page in the rules for the other settings: a faulty page is a finding. */
const ANY_PAGE = { href: 'https://page.example/', origin: 'https://page.example' }

/**
 * Checks the settings and fills in the defaults.
 *
 * @param here Address of the page that this runs on, if any.
 * @throws {GenAuthError} `invalid_config`, with the option's name as `reason`.
 */
export function resolveSetup(given: SetupOptions, here: string | undefined): SetupSettings {
  if (!isObject(given)) throw invalidConfig('options', 'an object with domain and appId', given)
  const { domain, appId, connection } = given
  const config = resolveConfig({ domain, appId, connection }, ANY_PAGE)
  const page = toUrl('page', given.page ?? here)
  const redirectUri = toUrl('redirectUri', given.redirectUri, page)
  const origin = toUrl('origin', given.origin) ?? page ?? redirectUri
  return {
    config,
    endpoints: endpointsOf(config),
    discoveryUrl: `${config.domain}/oidc/.well-known/openid-configuration`,
    page: page?.href.replace(/#.*$/s, ''),
    origin: origin?.origin,
    redirectUri: toRedirectUri(given.redirectUri, redirectUri ?? page),
  }
}

/** GenAuth compares redirect URIs letter by letter, so an absolute one stays as it was written. */
function toRedirectUri(given: string | undefined, url: URL | undefined): string | undefined {
  const written = given?.trim()
  if (written !== undefined && URL.canParse(written)) return written
  return url && url.origin + url.pathname + (written === undefined ? '' : url.search)
}

function toUrl(option: string, given: unknown, base?: URL): URL | undefined {
  if (given === undefined) return undefined
  const url = typeof given === 'string' ? parse(given, base) : undefined
  if (url && /^https?:$/.test(url.protocol)) return url
  throw invalidConfig(option, 'an http or https address', given)
}

function parse(url: string, base: URL | undefined): URL | undefined {
  return URL.canParse(url, base) ? new URL(url, base) : undefined
}
