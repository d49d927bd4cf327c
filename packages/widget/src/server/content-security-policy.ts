import { toAttributes, toSettings } from './served-attributes.js'
import { styleHash } from './style-hash.js'

/** What a page has beside the element. */
export interface PolicyOptions {
  /**
   * Where the scripts are: a source such as `https://cdn.example`. Default is the page's own
   * origin.
   */
  readonly scripts?: string | undefined
  /** Nonce of the page's script elements, and of a rendered button's style element. */
  readonly nonce?: string | undefined
  /** The button is in the HTML, by `renderLogin()`. Default is `false`. */
  readonly rendered?: boolean | undefined
  /** A `GenAuthSession` renews the login silently, in a frame. Default is `false`. */
  readonly silentRenewal?: boolean | undefined
}

/**
 * The Content Security Policy that a page needs for an element, and nothing more: what the page has
 * of its own is to be added.
 *
 * @param attributes As `renderLogin()` has them.
 * @throws {GenAuthError} `invalid_config` when a name cannot be an attribute's.
 * @see [Content Security Policy Level 3](https://www.w3.org/TR/CSP3/)
 */
export async function contentSecurityPolicy(
  attributes: Readonly<Record<string, string>>,
  options: PolicyOptions = {},
): Promise<string> {
  const { scripts = "'self'", nonce, rendered = false, silentRenewal = false } = options
  const { domain = '', loginUri, handoff } = toSettings(toAttributes(attributes))
  const genauth = originOf(domain)
  const backEnd = loginUri && (originOf(loginUri) ?? "'self'")
  const nonces = nonce ? [`'nonce-${nonce}'`] : []
  const styles = rendered && !nonce ? [await styleHash(attributes)] : nonces
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': [scripts, ...nonces],
    'style-src': rendered ? styles : [],
    'connect-src': [genauth, handoff === 'fetch' ? backEnd : undefined],
    'form-action': [handoff === 'fetch' ? undefined : backEnd],
    'frame-src': silentRenewal ? [genauth] : [],
    'base-uri': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['lit-html'],
  })
    .map(([name, sources]) => [name, ...sources.filter((source) => source !== undefined)])
    .filter((directive) => directive.length > 1)
    .map((directive) => directive.join(' '))
    .join('; ')
}

/** `undefined` for an address on the page's own origin. */
function originOf(address: string): string | undefined {
  const url = /^[\w.-]+(:\d+)?(\/|$)/.test(address) ? `https://${address}` : address
  return URL.canParse(url) ? new URL(url).origin : undefined
}
