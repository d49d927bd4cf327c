import type { SessionBrowser } from '../platform/browser.js'
import type { ResolvedConfig } from '../model/config.js'
import { GenAuthError } from '../model/errors.js'
import type { Context } from '../protocol/context.js'
import { invalidIdToken } from '../protocol/id-token.js'
import { translateError } from '../protocol/translate-error.js'
import type { LoginResult } from '../model/tokens.js'
import { signedOut } from './held-session.js'
import type { HeldSession } from './held-session.js'
import { refresh } from './refresh.js'
import { inTurn } from '../platform/lock.js'
import { logInSilently } from './silent-login.js'

/** How long the silent way is left alone after it was closed, in milliseconds. */
const SILENT_PAUSE_MS = 10 * 60_000

/** One way to get new tokens. */
type Way = (session: LoginResult | undefined, signal: AbortSignal) => Promise<LoginResult>

interface RenewalOptions {
  /** How long before it expires an access token is renewed, in milliseconds. */
  readonly beforeMs: number
  /** What tabs that share the session call it; `undefined` where none does. */
  readonly lock: string | undefined
}

/** Renews a session: one renewal at a time in this page, and in all tabs that share the session. */
export class Renewals {
  readonly #browser: SessionBrowser
  readonly #config: ResolvedConfig
  readonly #held: HeldSession
  readonly #options: RenewalOptions
  readonly #context: Context<SessionBrowser>
  #renewing: { readonly work: AbortSignal; readonly renewal: Promise<LoginResult> } | undefined
  #silentAgainAt = 0

  constructor(context: Context<SessionBrowser>, held: HeldSession, options: RenewalOptions) {
    this.#context = context
    this.#browser = context.browser
    this.#config = context.config
    this.#held = held
    this.#options = options
  }

  /** The session with an access token that is good for a while yet. */
  async fresh(): Promise<LoginResult> {
    const session = this.#held.need()
    if (!this.#expiresWithin(this.#options.beforeMs, session)) return session
    try {
      return await this.#renew(
        session,
        session.refreshToken === undefined ? this.#silently : this.#byRefreshToken,
      )
    } catch (error) {
      const left = this.#held.current()
      // There is time to try again, or another login has taken this one's place.
      if (left && !this.#expiresWithin(0, left)) return left
      throw error
    }
  }

  /** The session with what GenAuth gives without asking anybody. */
  silently(): Promise<LoginResult> {
    return this.#renew(this.#held.current(), this.#silently)
  }

  #expiresWithin(ms: number, { expiresAt }: LoginResult): boolean {
    return expiresAt !== undefined && expiresAt.getTime() - this.#browser.Date.now() <= ms
  }

  #renew(seen: LoginResult | undefined, way: Way): Promise<LoginResult> {
    const { work } = this.#held
    if (this.#renewing?.work === work) return this.#renewing.renewal
    const { lock } = this.#options
    const run = () => this.#renewNow(seen, way, work)
    const renewal = (lock === undefined ? run() : inTurn(this.#browser, lock, work, run)).finally(
      () => {
        if (this.#renewing?.renewal === renewal) this.#renewing = undefined
      },
    )
    this.#renewing = { work, renewal }
    return renewal
  }

  async #renewNow(
    seen: LoginResult | undefined,
    way: Way,
    work: AbortSignal,
  ): Promise<LoginResult> {
    work.throwIfAborted()
    const session = this.#held.current()
    // Another tab was first.
    if (session && session !== seen && !this.#expiresWithin(0, session)) return session
    if (seen && !session) throw signedOut()
    try {
      const renewed = await way(session, work)
      work.throwIfAborted()
      if (this.#held.current() !== session) throw signedOut()
      if (session) checkSuccessor(renewed, session)
      this.#held.replace(renewed, session ? 'renewed' : 'signed_in')
      return this.#held.need()
    } catch (thrown) {
      work.throwIfAborted()
      const error = translateError(thrown)
      if (error.code === 'account_changed') this.#held.end('account_changed', 'changed')
      if (!session || !this.#isLastWord(error, session, way)) throw error
      // Another tab has used the refresh token, and has what came for it.
      const left = this.#held.current()
      if (left && left !== session && !this.#expiresWithin(0, left)) return left
      this.#held.end('expired', 'changed')
      const message = 'GenAuth does not renew this session any more. A login begins another.'
      throw new GenAuthError('session_expired', message, { cause: error, reason: error.oauthError })
    }
  }

  /** Tells whether nothing is left that could renew the session. */
  #isLastWord({ code, oauthError }: GenAuthError, session: LoginResult, way: Way): boolean {
    if (way === this.#byRefreshToken) return oauthError === 'invalid_grant'
    return (
      code === 'silent_unavailable' &&
      session.refreshToken === undefined &&
      this.#expiresWithin(0, session)
    )
  }

  readonly #byRefreshToken: Way = (session, signal) =>
    refresh(this.#context, {
      session: session as LoginResult & { refreshToken: string },
      signal,
    })

  readonly #silently: Way = async (session, signal) => {
    if (this.#browser.Date.now() < this.#silentAgainAt) {
      const message = `No silent login: it did not work, and is not tried again for ${SILENT_PAUSE_MS / 60_000} minutes.`
      throw new GenAuthError('silent_unavailable', message, { reason: 'paused' })
    }
    try {
      const { connection } = session ?? this.#config
      const renewed = await logInSilently(this.#context, { signal, connection })
      if (renewed.refreshToken !== undefined || session?.refreshToken === undefined) return renewed
      checkSuccessor(renewed, session)
      // GenAuth gives a refresh token only to who has consented. The one before stays good, and so
      // does the ID token of its login.
      return Object.freeze({
        ...session,
        accessToken: renewed.accessToken,
        expiresAt: renewed.expiresAt,
      })
    } catch (thrown) {
      const error = translateError(thrown)
      if (error.code === 'silent_unavailable')
        this.#silentAgainAt = this.#browser.Date.now() + SILENT_PAUSE_MS
      throw error
    }
  }
}

/**
 * @throws {GenAuthError} `account_changed`; `id_token_invalid` when a signature was verified
 * before, and is not now.
 */
function checkSuccessor(renewed: LoginResult, session: LoginResult): void {
  if (renewed.claims.sub !== session.claims.sub) {
    throw new GenAuthError(
      'account_changed',
      'Another person came back from the renewal. The session was ended.',
    )
  }
  if (session.signatureVerified && !renewed.signatureVerified)
    throw invalidIdToken('alg', 'a verified signature', 'HS256')
}
