import { DEFAULT_POPUP_SIZE } from '../model/popup-size.js'
import { thisBrowser } from './browser.js'
import type { Browser } from './browser.js'

/** What opening a window needs of the page. */
export type PopupOpener = Pick<
  Browser,
  'open' | 'screenX' | 'screenY' | 'outerWidth' | 'outerHeight'
>

/** How a window is opened. */
export interface OpenOptions {
  /** Where it goes. Default is a blank page. */
  readonly url?: string | undefined
  /** Width and height in CSS pixels. Default is `480x680`. */
  readonly popupSize?: string | undefined
}

/**
 * Opens a login window over the middle of the page. Call it in the click, before any `await`.
 *
 * @param browser Default is the page's own window.
 * @returns `null` when the browser opens none. Hand that to the login as well: it says so, or
 *   leaves the page instead.
 */
export function openPopup(
  options?: OpenOptions | null,
  browser: PopupOpener = thisBrowser(),
): Window | null {
  const { url = '', popupSize = DEFAULT_POPUP_SIZE } = options ?? {}
  const size = /^(\d+)x(\d+)$/.exec(popupSize)?.slice(1) ?? DEFAULT_POPUP_SIZE.split('x')
  const [width = 0, height = 0] = size.map(Number)
  const left = Math.round(browser.screenX + (browser.outerWidth - width) / 2)
  const top = Math.round(browser.screenY + (browser.outerHeight - height) / 2)
  const features = `popup,width=${width},height=${height},left=${left},top=${top}`
  try {
    // Without a name nobody else can get hold of the window, or have opened it before us.
    const opened = browser.open(url, '_blank', features)
    // Blockers return nothing, a window that is closed at once, or a dummy.
    return opened?.closed === false && 'close' in opened ? opened : null
  } catch {
    return null
  }
}
