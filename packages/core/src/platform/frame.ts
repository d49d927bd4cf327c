import type { SessionBrowser } from './browser.js'

/** An invisible frame that we own. */
export interface Frame {
  /** The window in it, to recognise the sender of a message. */
  readonly window: Window
  readonly closed: false
  /** When it was sent to its address, in milliseconds of the monotonic clock. */
  readonly shownAt: number
  remove(): void
}

/**
 * Opens an address in a frame that nobody sees, and that can open no window and send the page
 * nowhere.
 */
export function openFrame(browser: SessionBrowser, url: URL): Frame {
  const frame = browser.document.createElement('iframe')
  frame.hidden = true
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin')
  frame.src = url.href
  browser.document.body.append(frame)
  return {
    window: frame.contentWindow as Window,
    closed: false,
    shownAt: browser.performance.now(),
    remove: () => frame.remove(),
  }
}
