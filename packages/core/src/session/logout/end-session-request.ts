import * as oauth from 'oauth4webapi'
import { invalidConfig } from '../../model/invalid-config.js'
import { isWholeAddress } from '../../model/whole-address.js'
import type { Context } from '../../protocol/context.js'
import type { LogoutOptions } from './logout-options.js'

/** A request to end the person's session at GenAuth. */
export interface EndSessionRequest {
  readonly url: URL
  /** Comes back with the person; `undefined` where GenAuth sends none back. */
  readonly state: string | undefined
  /** Where the person comes back to. */
  readonly returnUrl: URL
}

/** Begins every `state` of a logout, so that it can be told from that of a login. */
export const LOGOUT_STATE_PREFIX = 'genauth-logout.'

/**
 * Builds the request that ends the session at GenAuth. With an ID token it is OpenID Connect's,
 * which names the session; without one it is GenAuth's own, which ends the browser's session.
 *
 * @param idToken The last one of the session.
 * @throws {GenAuthError} `invalid_config` with the reason `postLogoutRedirectUri`.
 * @see [OpenID Connect RP-Initiated Logout 1.0, section
 *   2](https://openid.net/specs/openid-connect-rpinitiated-1_0.html#RPLogout)
 */
export function buildEndSessionRequest(
  { browser, endpoints, config: { appId } }: Context,
  idToken: string | undefined,
  options: LogoutOptions,
): EndSessionRequest {
  const { written, returnUrl } = toReturnAddress(browser.location, options)
  if (idToken === undefined) {
    const url = new URL(endpoints.logout)
    url.searchParams.set('app_id', appId)
    url.searchParams.set('redirect_uri', written)
    return { url, state: undefined, returnUrl }
  }
  const state = LOGOUT_STATE_PREFIX + oauth.generateRandomState()
  const url = new URL(endpoints.endSession)
  url.searchParams.set('id_token_hint', idToken)
  url.searchParams.set('client_id', appId)
  url.searchParams.set('post_logout_redirect_uri', written)
  url.searchParams.set('state', state)
  return { url, state, returnUrl }
}

/** The address as it goes to GenAuth, which compares it letter by letter, and as a URL. */
function toReturnAddress(
  { href, origin }: Pick<Location, 'href' | 'origin'>,
  { postLogoutRedirectUri = href.replace(/[?#].*$/s, ''), endSession }: LogoutOptions,
): { readonly written: string; readonly returnUrl: URL } {
  if (typeof postLogoutRedirectUri !== 'string' || !URL.canParse(postLogoutRedirectUri, href)) {
    throw invalidConfig('postLogoutRedirectUri', 'a Logout Callback URL', postLogoutRedirectUri)
  }
  const returnUrl = new URL(postLogoutRedirectUri, href)
  const isUsable = /^https?:$/.test(returnUrl.protocol) && returnUrl.username === ''
  if (!isUsable) {
    throw invalidConfig('postLogoutRedirectUri', 'an https address', postLogoutRedirectUri)
  }
  if (endSession === 'popup' && returnUrl.origin !== origin) {
    throw invalidConfig(
      'postLogoutRedirectUri',
      `for a popup, an address at ${origin}`,
      postLogoutRedirectUri,
    )
  }
  const isWhole = isWholeAddress(postLogoutRedirectUri)
  return { written: isWhole ? postLogoutRedirectUri : returnUrl.href, returnUrl }
}
