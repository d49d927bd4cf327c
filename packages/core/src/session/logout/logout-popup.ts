import type { SessionBrowser } from '../../platform/browser.js'
import { Popup } from '../../platform/popup.js'
import { delay } from '../../platform/time.js'
import type { EndSessionRequest } from './end-session-request.js'

/** How often the address of the popup is looked at, in milliseconds. */
const POLL_INTERVAL_MS = 100

/** How long a logout in a popup may take. */
export interface LogoutPopupOptions {
  readonly timeoutMs: number
  /** Its abort closes the popup. */
  readonly signal: AbortSignal
}

/**
 * Ends the session at GenAuth in a popup. Call it before any `await`, while the click still counts.
 *
 * @returns Whether the person returned to the site in the popup.
 * @throws {GenAuthError} `popup_blocked`.
 */
export async function logOutInPopup(
  browser: SessionBrowser,
  { url, returnUrl }: EndSessionRequest,
  { timeoutMs, signal }: LogoutPopupOptions,
): Promise<boolean> {
  const popup = new Popup(browser, { url: url.href })
  const endsAt = browser.performance.now() + timeoutMs
  try {
    while (!isAt(popup.window, returnUrl)) {
      const isOver = popup.closed || signal.aborted || browser.performance.now() >= endsAt
      if (isOver) return false
      await delay(browser, POLL_INTERVAL_MS, signal).catch(() => undefined)
    }
    return true
  } finally {
    popup.close()
  }
}

/** While the popup shows a page of another origin, the browser hides where it is. */
function isAt(window: Window, { origin, pathname }: URL): boolean {
  try {
    const url = new URL(window.location.href)
    return url.origin === origin && url.pathname === pathname
  } catch {
    return false
  }
}
