import { thisBrowser } from './browser.js'
import type { Browser } from './browser.js'

/** Size of the window in CSS pixels: fits GenAuth's login form, and Xiaomi's, without scrolling. */
const WIDTH = 480
const HEIGHT = 680

/** What opening a window needs of the page. */
export type PopupOpener = Pick<
  Browser,
  'open' | 'screenX' | 'screenY' | 'outerWidth' | 'outerHeight'
>

/**
 * Opens a login window over the middle of the page. Call it in the click, before any `await`.
 *
 * @param browser Default is the page's own window.
 * @param url Where it goes. Default is a blank page.
 * @returns `null` when the browser opens none. Hand that to the login as well: it says so, or
 *   leaves the page instead.
 */
export function openPopup(browser: PopupOpener = thisBrowser(), url = ''): Window | null {
  const left = Math.round(browser.screenX + (browser.outerWidth - WIDTH) / 2)
  const top = Math.round(browser.screenY + (browser.outerHeight - HEIGHT) / 2)
  const features = `popup,width=${WIDTH},height=${HEIGHT},left=${left},top=${top}`
  try {
    // Without a name nobody else can get hold of the window, or have opened it before us.
    const opened = browser.open(url, '_blank', features)
    // Blockers return nothing, a window that is closed at once, or a dummy.
    return opened?.closed === false && 'close' in opened ? opened : null
  } catch {
    return null
  }
}
