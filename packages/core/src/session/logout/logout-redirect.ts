import { errorOf } from '../../model/error-of.js'
import type { GenAuthError } from '../../model/errors.js'
import { StoredItem } from '../../platform/stored-item.js'
import type { SessionBrowser } from '../../platform/browser.js'
import { LOGOUT_STATE_PREFIX } from './end-session-request.js'
import type { EndSessionRequest } from './end-session-request.js'

/** A logout by redirect that has come back. The session here was ended before the page was left. */
export interface LogoutReturn {
  /**
   * `state_mismatch` when the page was not opened by the end of this logout: the session at GenAuth
   * may go on.
   */
  readonly error: GenAuthError | undefined
}

/** Stands for the `state` of a logout that has none. */
const NO_STATE = 'none'

/**
 * Leaves the page for GenAuth, and stores that a logout is to come back. Where nothing can be
 * stored, the way back is an ordinary page load: the session here has ended already.
 *
 * @param key Of the item in `sessionStorage`.
 */
export function leaveForLogout(
  browser: SessionBrowser,
  key: string,
  { url, state = NO_STATE }: EndSessionRequest,
): void {
  new StoredItem(browser, 'session', key).write(state)
  browser.location.assign(url.href)
}

/**
 * Takes the logout that has come back to this page, once, and its `state` out of the address.
 *
 * @returns `undefined` when no logout is to come back.
 */
export function takeLogoutReturn(browser: SessionBrowser, key: string): LogoutReturn | undefined {
  const item = new StoredItem(browser, 'session', key)
  const expected = item.read()
  if (expected === null) return undefined
  item.write(null)
  const received = takeState(browser)
  if (expected === NO_STATE || received === expected) return { error: undefined }
  const actual = received === null ? 'none' : 'another'
  const message = `Logged out here. Expected the state of the logout, got ${actual}.`
  return { error: errorOf('state_mismatch', message) }
}

/** Reads `state` from the address, and removes it there if it is that of a logout. */
function takeState({ location, history }: SessionBrowser): string | null {
  const url = new URL(location.href)
  const state = url.searchParams.get('state')
  if (state?.startsWith(LOGOUT_STATE_PREFIX)) {
    url.searchParams.delete('state')
    history.replaceState(history.state, '', url.href)
  }
  return state
}
