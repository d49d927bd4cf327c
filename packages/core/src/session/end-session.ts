import * as oauth from 'oauth4webapi'
import type { SessionBrowser } from '../platform/browser.js'
import type { ResolvedConfig } from '../model/config.js'
import { GenAuthError, invalidConfig } from '../model/errors.js'
import { Popup } from '../platform/popup.js'

/** How far a logout goes. It always ends the session here, and in every other tab. */
export interface LogoutOptions {
  /** Has GenAuth revoke the refresh token, or else the access token. Default is `true`. */
  readonly revoke?: boolean | undefined
  /**
   * Ends the person's session at GenAuth as well, so that the next login asks who they are: by
   * leaving the page, or in a
   * window, which takes a click. Default: their session at GenAuth goes on.
   */
  readonly endSession?: 'redirect' | 'popup' | undefined
  /**
   * A registered Logout Callback URL to come back to; on the page's own origin for a window.
   * Default: the page, without query and fragment.
   */
  readonly postLogoutRedirectUri?: string | undefined
}

/** How far a logout came. */
export interface LogoutResult {
  /** Whether GenAuth has said that the token is revoked. */
  readonly revoked: boolean
  /**
   * Whether the person came back from GenAuth in the window. They may have closed it, or have
   * chosen to stay logged in there.
   */
  readonly ended: boolean
}

/** A logout by redirect that has come back. The session here was ended before the page was left. */
export interface LogoutReturn {
  /**
   * `state_mismatch` when this is not the answer to our question, so that GenAuth's session may go
   * on.
   */
  readonly error: GenAuthError | undefined
}

/** A request to end the session at GenAuth. */
export interface EndSessionRequest {
  readonly url: URL
  readonly state: string
  /** As it will be compared with addresses. */
  readonly returnsTo: string
}

const STATE_PREFIX = 'genauth-logout.'

/**
 * Builds the address that ends the session at GenAuth.
 *
 * @param idToken Tells GenAuth whose session it is.
 * @throws {GenAuthError} `invalid_config` with the reason `postLogoutRedirectUri`.
 * @see [OpenID Connect RP-Initiated Logout 1.0, section
 *   2](https://openid.net/specs/openid-connect-rpinitiated-1_0.html#RPLogout)
 */
export function buildEndSessionRequest(
  { href, origin }: Pick<Location, 'href' | 'origin'>,
  endpoint: string,
  { appId }: ResolvedConfig,
  idToken: string | undefined,
  { postLogoutRedirectUri = href.replace(/[?#].*$/s, ''), endSession }: LogoutOptions,
): EndSessionRequest {
  const target = URL.canParse(postLogoutRedirectUri, href)
    ? new URL(postLogoutRedirectUri, href)
    : undefined
  const isUsable =
    target &&
    /^https?:$/.test(target.protocol) &&
    (endSession !== 'popup' || target.origin === origin)
  if (!isUsable)
    throw invalidConfig('postLogoutRedirectUri', 'a Logout Callback URL', postLogoutRedirectUri)
  // GenAuth compares it letter by letter, so an absolute one goes out as it was written.
  const written = URL.canParse(postLogoutRedirectUri) ? postLogoutRedirectUri : target.href
  const state = STATE_PREFIX + oauth.generateRandomState()
  const url = new URL(endpoint)
  if (idToken) url.searchParams.set('id_token_hint', idToken)
  url.searchParams.set('client_id', appId)
  url.searchParams.set('post_logout_redirect_uri', written)
  url.searchParams.set('state', state)
  return { url, state, returnsTo: target.href }
}

/**
 * Leaves the page for GenAuth, and notes that somebody is to come back. Where nothing can be noted,
 * nothing is.
 */
export function leaveForEndSession(
  browser: SessionBrowser,
  key: string,
  { url, state }: EndSessionRequest,
): void {
  try {
    browser.sessionStorage.setItem(key, state)
  } catch {
    // The session here has ended already: the way back is as good without us.
  }
  browser.location.assign(url.href)
}

/**
 * Takes the logout that has come back to this page, once, and its `state` out of the address bar.
 */
export function takeLogoutReturn(browser: SessionBrowser, key: string): LogoutReturn | undefined {
  const expected = takeNote(browser, key)
  if (expected === undefined) return undefined
  const url = new URL(browser.location.href)
  const came = url.searchParams.get('state')
  if (came?.startsWith(STATE_PREFIX)) {
    url.searchParams.delete('state')
    browser.history.replaceState(browser.history.state, '', url.href)
  }
  if (came === expected) return { error: undefined }
  const message = `Logged out here. Expected the state of the logout, got ${came === null ? 'none' : 'another'}.`
  return { error: new GenAuthError('state_mismatch', message) }
}

function takeNote(browser: SessionBrowser, key: string): string | undefined {
  try {
    const note = browser.sessionStorage.getItem(key) ?? undefined
    browser.sessionStorage.removeItem(key)
    return note
  } catch {
    return undefined
  }
}

/** How often we look where the window is, in milliseconds. */
const LOOK_MS = 100

/**
 * Ends the session at GenAuth in a window. Call it before any `await`, while the click still
 * counts.
 *
 * @param signal Its abort closes the window.
 * @returns Whether the person came back from there.
 * @throws {GenAuthError} `popup_blocked`.
 */
export function endSessionInPopup(
  browser: SessionBrowser,
  { url, returnsTo }: EndSessionRequest,
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<boolean> {
  const popup = new Popup(browser, { url: url.href })
  const until = browser.Date.now() + timeoutMs
  return new Promise((resolve) => {
    const finish = (ended: boolean) => {
      browser.clearTimeout(timer)
      popup.close()
      resolve(ended)
    }
    const look = () => {
      if (isAt(popup.window, returnsTo)) finish(true)
      else if (popup.closed || signal.aborted || browser.Date.now() >= until) finish(false)
      else timer = browser.setTimeout(look, LOOK_MS)
    }
    let timer = browser.setTimeout(look, LOOK_MS)
    signal.addEventListener('abort', look, { once: true })
  })
}

/** While the window shows a page of another origin, the browser does not say where it is. */
function isAt(window: Window, address: string): boolean {
  try {
    return window.location.href.startsWith(address)
  } catch {
    return false
  }
}
