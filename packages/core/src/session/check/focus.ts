import type { SessionBrowser } from '../../platform/browser.js'
import { memberOf } from '../../platform/member-of.js'

/** Shortest time between two calls, in milliseconds: the focus may come and go all the time. */
const COOLDOWN_MS = 30_000

/** Calls back when the person returns to the page, until the signal is aborted. */
export function onReturnToPage(
  browser: SessionBrowser,
  signal: AbortSignal,
  callback: () => void,
): void {
  const { document } = browser
  let nextAt = 0
  const onFocus = () => {
    const now = browser.performance.now()
    if (memberOf(document, 'visibilityState') === 'hidden' || now < nextAt) return
    nextAt = now + COOLDOWN_MS
    callback()
  }
  browser.addEventListener('focus', onFocus, { signal })
  // On a phone a page may come back without the focus event of its window.
  memberOf(document, 'addEventListener')('visibilitychange', onFocus, { signal })
}
