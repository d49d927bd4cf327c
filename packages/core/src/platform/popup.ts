import { errorOf } from '../model/error-of.js'
import { openPopup } from './open-popup.js'
import type { Browser } from './browser.js'

/** How a login window begins. */
export interface PopupOptions {
  /** A window that is open already; `null` where the browser has blocked it. Default: a new one. */
  readonly window?: Window | null | undefined
  /** Where a new window goes. Default is a blank page, until {@link Popup.show}. */
  readonly url?: string | undefined
  /** Width and height of a new window in CSS pixels. Default is `480x680`. */
  readonly popupSize?: string | undefined
}

/** A login window. It is ours from now on: we close it. */
export class Popup {
  readonly #browser: Browser
  #window: Window
  #url: string
  #shownAt: number
  readonly #popupSize: string | undefined
  #isOver = false

  /**
   * Opens the window, unless there is one. Call it before any `await`, while the click still
   * counts.
   *
   * @throws {GenAuthError} `popup_blocked` when the browser opens none.
   */
  constructor(browser: Browser, { window, url = '', popupSize }: PopupOptions = {}) {
    this.#browser = browser
    this.#popupSize = popupSize
    this.#url = window ? '' : url
    this.#window = requireWindow(window === undefined ? this.#open(url) : window)
    this.#shownAt = browser.performance.now()
  }

  /** The window itself, to recognise the sender of a message. */
  get window(): Window {
    return this.#window
  }

  /** `true` once the window is gone. A page that severs the opener makes it `true` as well. */
  get closed(): boolean {
    return this.#window.closed
  }

  /** When the window was last sent to an address, in milliseconds of the page's monotonic clock. */
  get shownAt(): number {
    return this.#shownAt
  }

  /** Sends the window to an address, without an entry in its history for the page before. */
  show(url: string): void {
    if (url === this.#url) return
    this.#url = url
    this.#shownAt = this.#browser.performance.now()
    this.#window.location.replace(url)
  }

  /**
   * Brings the window to the front, or opens it again where it was last shown, if the person closed
   * it. Call it from a click.
   */
  bringBack(): void {
    if (!this.closed) {
      this.#window.focus()
      return
    }
    if (this.#isOver) return
    this.#shownAt = this.#browser.performance.now()
    this.#window = this.#open(this.#url) ?? this.#window
  }

  #open(url: string): Window | null {
    return openPopup({ url, popupSize: this.#popupSize }, this.#browser)
  }

  /** Closes the window for good. */
  close(): void {
    this.#isOver = true
    this.#window.close()
  }
}

function requireWindow(window: Window | null): Window {
  if (window) return window
  const message = 'The browser opened no login window. Log in from a click, and allow popups.'
  throw errorOf('popup_blocked', message)
}
