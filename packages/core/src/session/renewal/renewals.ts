import { errorOf } from '../../model/error-of.js'
import type { GenAuthError } from '../../model/errors.js'
import type { LoginResult } from '../../model/tokens.js'
import { untilActivated } from '../../platform/activation.js'
import type { SessionBrowser } from '../../platform/browser.js'
import { withLock } from '../../platform/lock.js'
import { translateError } from '../../protocol/translate-error.js'
import { sessionEnded } from '../current-session.js'
import type { CurrentSession } from '../current-session.js'
import type { ExpiryTimer } from './expiry-timer.js'
import { checkSuccessor } from './successor.js'
import type { TokenLifetime } from './token-lifetime.js'

/** One way to get new tokens for one session. */
export interface RenewalStrategy {
  renew(signal: AbortSignal): Promise<LoginResult>
  /** Tells whether nothing can renew the session after this failure. */
  isFinal(error: GenAuthError): boolean
}

/** What renewals need beside the session. */
export interface RenewalOptions {
  readonly lifetime: TokenLifetime
  readonly expiryTimer: Pick<ExpiryTimer, 'check'>
  /** How long before it expires an access token is renewed, in milliseconds. */
  readonly beforeMs: number
  /** Name of the lock between tabs that share the session; `undefined` where none does. */
  readonly lock: string | undefined
  /** The way without a person's help that fits the session best. */
  readonly byDefault: (session: LoginResult | undefined) => RenewalStrategy
  /** The way through an invisible frame. */
  readonly silently: (session: LoginResult | undefined) => RenewalStrategy
}

type ChooseStrategy = RenewalOptions['byDefault']

/** A renewal under way, and the signal of the session that it is for. */
interface Pending {
  readonly signal: AbortSignal
  readonly renewal: Promise<LoginResult>
}

/** Renews a session: one renewal at a time in this page, and in all tabs that share the session. */
export class Renewals {
  readonly #browser: SessionBrowser
  readonly #current: CurrentSession
  readonly #options: RenewalOptions
  #pending: Pending | undefined

  constructor(browser: SessionBrowser, current: CurrentSession, options: RenewalOptions) {
    this.#browser = browser
    this.#current = current
    this.#options = options
  }

  /** Gives the session with an access token that is good for a while, renewed if it is due. */
  async getFresh(): Promise<LoginResult> {
    const { lifetime, beforeMs, expiryTimer } = this.#options
    const session = this.#current.require()
    expiryTimer.check()
    if (lifetime.remainingMs(session) > beforeMs) return session
    try {
      return await this.renew()
    } catch (error) {
      // A token that is still good leaves time for another try.
      const now = this.#current.read()
      if (now && lifetime.remainingMs(now) > 0) return now
      throw error
    }
  }

  /** Renews the session, due or not. */
  async renew(): Promise<LoginResult> {
    return this.#renew(this.#current.require(), this.#options.byDefault)
  }

  /** Renews the session through an invisible frame, or starts one. */
  async renewSilently(): Promise<LoginResult> {
    this.#current.closedSignal.throwIfAborted()
    return this.#renew(this.#current.read(), this.#options.silently)
  }

  #renew(seen: LoginResult | undefined, choose: ChooseStrategy): Promise<LoginResult> {
    const { renewalSignal: signal } = this.#current
    if (this.#pending?.signal === signal) return this.#pending.renewal
    const pending = { signal, renewal: this.#renewInTurn(seen, choose, signal) }
    this.#pending = pending
    const forget = () => {
      if (this.#pending === pending) this.#pending = undefined
    }
    pending.renewal.then(forget, forget)
    return pending.renewal
  }

  async #renewInTurn(
    seen: LoginResult | undefined,
    choose: ChooseStrategy,
    signal: AbortSignal,
  ): Promise<LoginResult> {
    const { lock } = this.#options
    const work = () => this.#renewUnlessDone(seen, choose, signal)
    try {
      await untilActivated(this.#browser, signal)
      return await (lock === undefined ? work() : withLock(this.#browser, lock, signal, work))
    } catch (error) {
      // Another tab, or another login, has brought other tokens meanwhile.
      const now = this.#current.read()
      if (signal.aborted && now && now !== seen && this.#isGood(now)) return now
      throw error
    }
  }

  /** @param seen The session when the renewal was asked for. */
  async #renewUnlessDone(
    seen: LoginResult | undefined,
    choose: ChooseStrategy,
    signal: AbortSignal,
  ): Promise<LoginResult> {
    signal.throwIfAborted()
    const session = this.#current.read()
    if (seen && !session) throw sessionEnded()
    const isRenewedByOtherTab = session !== seen
    if (session && isRenewedByOtherTab && this.#isGood(session)) return session
    const strategy = choose(session)
    try {
      const renewed = await strategy.renew(signal)
      signal.throwIfAborted()
      return this.#accept(renewed, session)
    } catch (thrown) {
      signal.throwIfAborted()
      return this.#recover(translateError(thrown), session, strategy)
    }
  }

  #accept(renewed: LoginResult, session: LoginResult | undefined): LoginResult {
    const now = this.#current.read()
    // Another tab has changed the session meanwhile: what it did is newer.
    if (now !== session) {
      if (now) return now
      throw sessionEnded()
    }
    if (session) checkSuccessor(renewed, session)
    this.#current.replace(renewed, session ? 'renewed' : 'signed_in')
    return this.#current.require()
  }

  #recover(
    error: GenAuthError,
    session: LoginResult | undefined,
    strategy: RenewalStrategy,
  ): LoginResult {
    if (error.code === 'account_changed') this.#current.end('account_changed', 'changed')
    if (!session || !strategy.isFinal(error)) throw error
    // Another tab has used the refresh token, and holds what it got for it.
    const now = this.#current.read()
    if (now && now !== session && this.#isGood(now)) return now
    this.#current.end('expired', 'changed')
    throw errorOf('session_expired', 'GenAuth does not renew this session any more. Log in anew.', {
      cause: error,
      reason: error.oauthError,
    })
  }

  #isGood(session: LoginResult): boolean {
    return this.#options.lifetime.remainingMs(session) > 0
  }
}
