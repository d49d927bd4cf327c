import { isGenAuthError } from '../../model/errors.js'
import type { LoginResult } from '../../model/tokens.js'
import { untilActivated } from '../../platform/activation.js'
import type { SessionBrowser } from '../../platform/browser.js'
import type { StoredItem } from '../../platform/stored-item.js'
import type { Context } from '../../protocol/context.js'
import type { CurrentSession } from '../current-session.js'
import type { Renewals } from '../renewal/renewals.js'
import type { SilentLogin } from '../renewal/silent-login.js'
import { isTokenActive } from './introspection.js'

/** The ways to ask GenAuth about a session. */
type Way = 'introspection' | 'frame'

/** What a session check works with. */
export interface SessionCheckOptions {
  readonly current: CurrentSession
  readonly renewals: Renewals
  readonly silentLogin: SilentLogin
  /** Remembers the way that has found the session alive. */
  readonly provenWay: StoredItem
}

/**
 * Asks GenAuth whether the session is still alive there: by introspection of the access token where
 * the application may, else by a silent authorization request.
 *
 * A "no" ends the session only if the same way has said "yes" for it before. Without that, it may
 * say "no" for everybody: a browser that blocks cookies in frames, or an introspection endpoint
 * that does not know this kind of token.
 */
export class SessionCheck {
  readonly #context: Context<SessionBrowser>
  readonly #options: SessionCheckOptions
  #isIntrospectionRefused = false
  #pending: Promise<boolean> | undefined

  constructor(context: Context<SessionBrowser>, options: SessionCheckOptions) {
    this.#context = context
    this.#options = options
  }

  /** Forgets what is known of the ways. Call it when another session replaces this one. */
  reset(): void {
    this.#options.provenWay.write(null)
    this.#options.silentLogin.allowAgain()
  }

  /**
   * @returns Whether somebody is signed in, here and at GenAuth.
   * @throws {GenAuthError} `silent_unavailable` when it cannot be told; what a renewal may throw.
   */
  run(): Promise<boolean> {
    this.#pending ??= this.#run().finally(() => {
      this.#pending = undefined
    })
    return this.#pending
  }

  async #run(): Promise<boolean> {
    const { current, renewals } = this.#options
    if (!current.read()) return false
    try {
      await untilActivated(this.#context.browser, current.workSignal)
      const session = await renewals.getFresh()
      const signal = current.workSignal
      const isAlive = (await this.#introspect(session, signal)) ?? (await this.#askInFrame(signal))
      signal.throwIfAborted()
      if (!isAlive) current.end('signed_out', 'signed_out')
      return isAlive
    } catch (error) {
      if (isGenAuthError(error) && error.code === 'session_expired') return false
      throw error
    }
  }

  /** @returns `undefined` when introspection cannot tell. */
  async #introspect(session: LoginResult, signal: AbortSignal): Promise<boolean | undefined> {
    if (this.#isIntrospectionRefused || this.#isProven('frame')) return undefined
    try {
      const isActive = await isTokenActive(this.#context, session.accessToken, signal)
      if (isActive) this.#prove('introspection')
      return isActive || this.#isProven('introspection') ? isActive : undefined
    } catch {
      signal.throwIfAborted()
      this.#isIntrospectionRefused = true
      return undefined
    }
  }

  async #askInFrame(signal: AbortSignal): Promise<boolean> {
    try {
      await this.#options.silentLogin.authorize(signal)
      this.#prove('frame')
      return true
    } catch (error) {
      signal.throwIfAborted()
      const isLoggedOut = isGenAuthError(error) && error.oauthError === 'login_required'
      if (isLoggedOut && this.#isProven('frame')) return false
      throw error
    }
  }

  #isProven(way: Way): boolean {
    return this.#options.provenWay.read() === way
  }

  #prove(way: Way): void {
    if (!this.#isProven(way)) this.#options.provenWay.write(way)
  }
}
