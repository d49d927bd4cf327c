import { errorOf } from '../model/error-of.js'
import type { GenAuthError } from '../model/errors.js'
import type { Browser } from '../platform/browser.js'
import { memberOf } from '../platform/member-of.js'
import { delay } from '../platform/time.js'

/** How often a window is polled, in milliseconds. */
const POLL_INTERVAL_MS = 50

/** A window that is gone so soon was closed by an extension of the browser, in milliseconds. */
const MAX_BLOCKED_AGE_MS = 50

/** Nobody closes a window so soon after it was sent somewhere, in milliseconds. */
const MIN_LIFETIME_MS = 250

/**
 * Where a severed window may respond all the same, waiting is right for longer, in milliseconds.
 */
const MIN_LIFETIME_WITH_CHANNEL_MS = 1000

/** How long a response may still be under way once the window is gone, in milliseconds. */
const GRACE_MS = 500

/** A window that may be closed, or look like it. */
export interface WatchedWindow {
  readonly closed: boolean
  /** When it was last sent to an address, in milliseconds of the monotonic clock. */
  readonly shownAt: number
}

/** What is known about the login in the window. */
export interface WatchOptions {
  /** Whether a severed window can respond. */
  readonly hasChannel: boolean
}

/**
 * Watches a window until the signal is aborted. A window that a page of the login has severed looks
 * closed for good.
 *
 * @throws {GenAuthError} `popup_closed`; `popup_blocked` where it was closed before anybody could have
 *   seen it; `popup_severed` when no response can arrive any more.
 */
export async function windowGone(
  browser: Browser,
  popup: WatchedWindow,
  { hasChannel }: WatchOptions,
  signal: AbortSignal,
): Promise<never> {
  const minLifetimeMs = hasChannel ? MIN_LIFETIME_WITH_CHANNEL_MS : MIN_LIFETIME_MS
  let severedAt = -1
  for (;;) {
    await pollClosed(browser, popup, severedAt, signal)
    const age = browser.performance.now() - popup.shownAt
    await delay(browser, GRACE_MS, signal)
    if (!popup.closed) continue
    const hasFocus = memberOf(browser.document, 'hasFocus')()
    // One that was severed is still in front of the page.
    if (age <= MAX_BLOCKED_AGE_MS && hasFocus) throw blocked()
    // Who closes a window is back on our page. One that only looks closed keeps the focus, also
    // late: each page of the login may sever it.
    if (age >= minLifetimeMs && hasFocus) throw closed()
    if (!hasChannel) throw severed()
    severedAt = popup.shownAt
  }
}

/** Resolves when the window is closed, unless it is the one that was found severed. */
async function pollClosed(
  browser: Browser,
  popup: WatchedWindow,
  severedAt: number,
  signal: AbortSignal,
): Promise<void> {
  while (!popup.closed || popup.shownAt === severedAt) {
    await delay(browser, POLL_INTERVAL_MS, signal)
  }
}

function blocked(): GenAuthError {
  const message = 'The login window was closed at once, probably by an extension. Allow popups.'
  return errorOf('popup_blocked', message)
}

function closed(): GenAuthError {
  const refusals = 'no account in login-only mode (2031), no permission for the application (1576)'
  const hint = `Where GenAuth's page refused the person, it said so there alone: ${refusals}.`
  return errorOf('popup_closed', `The window was closed before the login was complete. ${hint}`)
}

function severed(): GenAuthError {
  const cause = 'a page in the login sends Cross-Origin-Opener-Policy; use the response mode query'
  const message = `The login window was severed, so no response can arrive: probably ${cause}.`
  return errorOf('popup_severed', message)
}
