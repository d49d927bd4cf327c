import type { LoginResult } from '../../model/tokens.js'
import type { Browser } from '../../platform/browser.js'

/**
 * Measures how long access tokens are still good, by the wall clock and by the monotonic one, and
 * believes the smaller: the wall clock may be set back, and the monotonic one may stand still while
 * the device sleeps.
 */
export class TokenLifetime {
  readonly #browser: Pick<Browser, 'Date' | 'performance'>
  /** When each session's access token expires, by the monotonic clock. */
  readonly #deadlines = new WeakMap<LoginResult, number>()

  constructor(browser: Pick<Browser, 'Date' | 'performance'>) {
    this.#browser = browser
  }

  /**
   * Time until the access token expires, in milliseconds: 0 or less when it has, `Infinity` when
   * GenAuth does not say. The monotonic clock counts from the first call for a session.
   */
  remainingMs(session: LoginResult): number {
    if (!session.expiresAt) return Infinity
    const byWallClock = session.expiresAt.getTime() - this.#browser.Date.now()
    const now = this.#browser.performance.now()
    const deadline = this.#deadlines.get(session) ?? now + byWallClock
    this.#deadlines.set(session, deadline)
    return Math.min(byWallClock, deadline - now)
  }
}
