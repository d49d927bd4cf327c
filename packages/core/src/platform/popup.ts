import type { Browser } from './browser.js'
import { GenAuthError } from '../model/errors.js'

/** A window we opened, and close. */
export interface Popup {
  /** The window itself, to recognise the sender of a message. */
  readonly window: Window
  /** `true` once the window is gone. A page that cuts the opener makes it `true` as well. */
  readonly closed: boolean
  /** When it was last sent to an address, in milliseconds since 1970. */
  readonly shownAt: number
  /** Sends the window to an address, without an entry in its history for the blank page before. */
  show(url: URL): void
  /**
   * Brings the window to the front, or opens it again where it was last shown, if the person closed
   * it. Call it from a click.
   */
  bringBack(): void
  /** Closes the window for good. */
  close(): void
}

/** Size of the window in CSS pixels: fits GenAuth's login form, and Xiaomi's, without scrolling. */
const WIDTH = 480
const HEIGHT = 680

/**
 * Opens a window over the middle of the page. Call it before any `await`, while the click still
 * counts.
 *
 * @param url Where it goes. Default is a blank page, until `show()`.
 * @throws {GenAuthError} `popup_blocked` when the browser opens none.
 */
export function openPopup(browser: Browser, url?: URL): Popup {
  let address = url?.href ?? ''
  let shownAt = 0
  let over = false
  const open = () => {
    shownAt = browser.Date.now()
    const left = Math.round(browser.screenX + (browser.outerWidth - WIDTH) / 2)
    const top = Math.round(browser.screenY + (browser.outerHeight - HEIGHT) / 2)
    try {
      // Without a name nobody else can get hold of the window, or have opened it before us.
      const opened = browser.open(
        address,
        '_blank',
        `popup,width=${WIDTH},height=${HEIGHT},left=${left},top=${top}`,
      )
      // Blockers give nothing, a window that is closed at once, or a dummy.
      return opened?.closed === false && 'close' in opened ? opened : null
    } catch {
      return null
    }
  }
  const opened = open()
  if (!opened) {
    throw new GenAuthError(
      'popup_blocked',
      'The browser opened no login window. Log in from a click, and allow popups.',
    )
  }
  let popup = opened
  return {
    get window() {
      return popup
    },
    get closed() {
      return popup.closed
    },
    get shownAt() {
      return shownAt
    },
    show(url) {
      address = url.href
      shownAt = browser.Date.now()
      popup.location.replace(address)
    },
    bringBack() {
      if (!popup.closed) popup.focus()
      else if (!over) popup = open() ?? popup
    },
    close() {
      over = true
      popup.close()
    },
  }
}
