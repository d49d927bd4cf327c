import type { LoginResult } from '../../model/tokens.js'
import type { Browser } from '../../platform/browser.js'
import type { CurrentSession } from '../current-session.js'
import type { TokenLifetime } from './token-lifetime.js'

/**
 * Longest time between two looks at the clocks, in milliseconds. A single long timer is late by as
 * long as the device sleeps, and knows nothing of a clock that is set.
 */
const MAX_INTERVAL_MS = 60_000

/** Tells once for each access token that it has expired, also when nobody asks for the token. */
export class ExpiryTimer {
  readonly #browser: Pick<Browser, 'setTimeout' | 'clearTimeout'>
  readonly #current: CurrentSession
  readonly #lifetime: TokenLifetime
  #timer: number | undefined
  /** The session whose token's end was told. */
  #told: LoginResult | undefined

  constructor(
    browser: Pick<Browser, 'setTimeout' | 'clearTimeout'>,
    current: CurrentSession,
    lifetime: TokenLifetime,
  ) {
    this.#browser = browser
    this.#current = current
    this.#lifetime = lifetime
    current.closedSignal.addEventListener('abort', () => this.#stop())
    this.schedule()
  }

  /** Starts the timer for the current session. Call it after every change of the session. */
  schedule(): void {
    this.#stop()
    const session = this.#current.read()
    if (!session || session === this.#told) return
    const remainingMs = Math.max(0, Math.ceil(this.#lifetime.remainingMs(session)))
    if (remainingMs === Infinity) return
    this.#timer = this.#browser.setTimeout(
      () => this.check(),
      Math.min(remainingMs, MAX_INTERVAL_MS),
    )
  }

  /** Tells now if the access token has expired. */
  check(): void {
    const session = this.#current.read()
    if (session && session !== this.#told && this.#lifetime.remainingMs(session) <= 0) {
      this.#told = session
      this.#current.tell('access_token_expired')
    }
    this.schedule()
  }

  #stop(): void {
    if (this.#timer !== undefined) this.#browser.clearTimeout(this.#timer)
    this.#timer = undefined
  }
}
