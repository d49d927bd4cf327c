import { errorOf } from '../model/error-of.js'
import type { SessionBrowser } from './browser.js'
import { memberOf } from './member-of.js'

/** An invisible frame that we own. */
export interface Frame {
  /** The window in it, to recognise the sender of a message. */
  readonly window: Window
  readonly closed: false
  /** When it was sent to its address, in milliseconds of the page's monotonic clock. */
  readonly shownAt: number
  remove(): void
}

/**
 * Opens an address in an invisible frame, whose sandbox lets it open no window and navigate no page
 * but itself.
 *
 * @throws {GenAuthError} `silent_unavailable` when the page gives the frame no window.
 */
export function openFrame({ document, performance }: SessionBrowser, url: URL): Frame {
  const frame = memberOf(document, 'createElement')('iframe')
  frame.hidden = true
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin')
  frame.src = url.href
  // A script in the head runs before there is a body.
  const parent = document.body ?? document.documentElement
  parent.append(frame)
  const window = frame.contentWindow
  if (!window) {
    throw errorOf('silent_unavailable', 'Expected a frame with a window, got none.', {
      reason: 'frame',
    })
  }
  return { window, closed: false, shownAt: performance.now(), remove: () => frame.remove() }
}
