import { thisBrowser } from '../browser.js'
import type { SessionBrowser } from '../browser.js'
import { resolveConfig } from '../config.js'
import type { ClientConfig, ResolvedConfig } from '../config.js'
import { GenAuthError, invalidConfig } from '../errors.js'
import { endpointsOf } from '../login/endpoints.js'
import type { Endpoints } from '../login/endpoints.js'
import { verifySignature } from '../login/id-token-signature.js'
import { createKeySet } from '../login/key-set.js'
import type { KeySet } from '../login/key-set.js'
import { refuse } from '../login/token-exchange.js'
import { translateError } from '../login/translate-error.js'
import type { IdTokenClaims, LoginResult } from '../tokens.js'
import { buildEndSessionRequest, endSessionInPopup, leaveForEndSession, takeLogoutReturn } from './end-session.js'
import type { LogoutOptions, LogoutResult, LogoutReturn } from './end-session.js'
import { listenToOtherTabs } from './other-tabs.js'
import type { News, OtherTabs } from './other-tabs.js'
import { refresh } from './refresh.js'
import { inTurn } from './renewal-lock.js'
import { revokeTokens } from './revocation.js'
import { GenAuthSessionChangeEvent } from './session-change-event.js'
import type { SessionChange } from './session-change-event.js'
import { sessionEndpointsOf } from './session-endpoints.js'
import { isOurs } from './session-record.js'
import { openStore } from './session-store.js'
import type { SessionStore, StoreKind } from './session-store.js'
import { logInSilently } from './silent-login.js'
import { loadUser } from './user.js'
import type { User } from './user.js'

/** The settings of a session: those of the login it goes on from, and its own. */
export interface SessionConfig extends ClientConfig {
  /**
   * Where the tokens are kept. Default is `memory`: they end with the page, and no script finds them in storage. Where the
   * browser keeps nothing, memory does.
   */
  store?: StoreKind | undefined
  /** How long before it expires an access token is renewed, in milliseconds. Default is 30000. */
  renewBeforeMs?: number | undefined
}

/** How long the silent way is left alone after it was closed, in milliseconds. */
const SILENT_PAUSE_MS = 10 * 60_000

/** One way to get new tokens. */
type Way = (session: LoginResult | undefined, signal: AbortSignal) => Promise<LoginResult>

/**
 * Keeps a person logged in: holds the tokens of a login, renews them when they are due, and ends with a logout. Dispatches
 * {@link GenAuthSessionChangeEvent} on every change, also on one in another tab.
 */
export class GenAuthSession extends EventTarget {
  readonly #browser: SessionBrowser
  readonly #config: ResolvedConfig
  readonly #endpoints: Endpoints
  readonly #keys: KeySet
  readonly #store: SessionStore
  readonly #kind: StoreKind
  readonly #name: string
  readonly #renewBeforeMs: number
  readonly #otherTabs: OtherTabs
  readonly #life = new AbortController()
  /** Ends with the session that the work is done for. */
  #work = new AbortController()
  #renewing: Promise<LoginResult> | undefined
  /** The session that listeners know of. */
  #announced: LoginResult | undefined
  #silentAgainAt = 0

  /** @throws {GenAuthError} `invalid_config`, naming the option; `insecure_context` on a page that was not served by https. */
  constructor(config: SessionConfig, browser: SessionBrowser = thisBrowser()) {
    super()
    if (!browser.isSecureContext) {
      throw new GenAuthError('insecure_context', `Expected a page served by https, got ${browser.location.origin}`)
    }
    const { store = 'memory', renewBeforeMs = 30_000 } = config
    if (!/^(memory|session|local)$/.test(store)) throw invalidConfig('store', '"memory", "session" or "local"', store)
    if (!(renewBeforeMs >= 0)) throw invalidConfig('renewBeforeMs', 'milliseconds', renewBeforeMs)
    this.#browser = browser
    this.#config = resolveConfig(config, browser.location)
    this.#endpoints = endpointsOf(this.#config)
    this.#keys = createKeySet(browser, this.#endpoints.keySet)
    this.#kind = store
    this.#name = `genauth-session ${this.#config.domain} ${this.#config.appId}`
    this.#renewBeforeMs = renewBeforeMs
    this.#store = openStore(browser, this.#config, { kind: store, key: this.#name })
    this.#announced = this.#store.read()
    this.#otherTabs = listenToOtherTabs(browser, this.#name, this.#life.signal, (news) => this.#hear(news))
  }

  override addEventListener(
    type: 'genauth-session-change',
    listener: (event: GenAuthSessionChangeEvent) => void,
    options?: boolean | AddEventListenerOptions,
  ): void
  override addEventListener(...listener: Parameters<EventTarget['addEventListener']>): void
  override addEventListener(...listener: unknown[]): void {
    super.addEventListener(...(listener as Parameters<EventTarget['addEventListener']>))
  }

  /** Who is signed in, as the ID token says; `undefined` when nobody is. */
  get claims(): IdTokenClaims | undefined {
    return this.#current()?.claims
  }

  /**
   * Takes over what a login gave. It takes the place of a session before it.
   *
   * @throws {GenAuthError} `invalid_config` when the login is one of another application.
   */
  keep(result: LoginResult): void {
    this.#life.signal.throwIfAborted()
    if (!isOurs(result, this.#config)) {
      throw invalidConfig('result', `a login of ${this.#config.appId} at ${this.#config.issuer}`, result.claims.aud)
    }
    this.#dropWork(new GenAuthError('cancelled', 'Another login took its place.', { reason: 'superseded' }))
    this.#replace(result, 'signed_in')
  }

  /**
   * Gives an access token that is good for a while yet, and renews it before if it is not: with the refresh token, or
   * silently without one. However often and in however many tabs it is called, the tokens are renewed once.
   *
   * @throws {GenAuthError} `session_expired` when nobody is signed in, or not any more; what the renewal met, when the
   *   session may still be renewed later.
   */
  async getAccessToken(): Promise<string> {
    return (await this.#fresh()).accessToken
  }

  /**
   * Renews the session, or begins one, without asking anybody: works where GenAuth still knows the person and the browser
   * lets it know in a frame. Use it when a page loads, where nothing is stored.
   *
   * @throws {GenAuthError} `silent_unavailable`, and for the next ten minutes at once; `session_expired` when it was the last
   *   way to go on; `account_changed`, which ends the session; or what a login may throw.
   */
  async renewSilently(): Promise<void> {
    this.#life.signal.throwIfAborted()
    await this.#renew(this.#current(), this.#silently)
  }

  /**
   * Asks GenAuth who is signed in.
   *
   * @throws {GenAuthError} `userinfo_invalid`, or what {@link getAccessToken} throws.
   */
  async getUser(): Promise<User> {
    const { accessToken, claims } = await this.#fresh()
    const { signal } = this.#work
    const user = await loadUser(this.#browser, sessionEndpointsOf(this.#config).userInfo, {
      accessToken,
      sub: claims.sub,
      signal,
    })
    signal.throwIfAborted()
    return user
  }

  /**
   * Logs out: here and in every other tab at once, then at GenAuth as far as the options say.
   *
   * @throws {GenAuthError} `invalid_config`, before anything has happened; `popup_blocked`, after all the rest has.
   */
  async logout(options: LogoutOptions = {}): Promise<LogoutResult> {
    this.#life.signal.throwIfAborted()
    const { revoke = true, endSession } = options
    const session = this.#current()
    const { revocation, endSession: address } = sessionEndpointsOf(this.#config)
    const request = buildEndSessionRequest(this.#browser.location, address, this.#config, session?.idToken, options)
    this.#end('signed_out', 'signed_out')
    const revoking = session && revoke ? revokeTokens(this.#browser, revocation, this.#config, session) : false
    const { timeoutMs } = this.#config
    const { signal } = this.#life
    const ending = endSession === 'popup' && endSessionInPopup(this.#browser, request, { timeoutMs, signal })
    const [revoked, ended] = await Promise.all([revoking, ending])
    if (endSession === 'redirect') leaveForEndSession(this.#browser, this.#logoutKey, request)
    return { revoked, ended }
  }

  /**
   * Finishes a logout by redirect, on the page that it comes back to. Call it when the page loads.
   *
   * @returns `undefined` when the page was not opened by the end of a logout.
   */
  handleLogoutCallback(): LogoutReturn | undefined {
    return takeLogoutReturn(this.#browser, this.#logoutKey)
  }

  /** Lets go of everything. A stored session stays where it is; this object has none any more. */
  close(): void {
    const closed = new GenAuthError('cancelled', 'The session object was closed.', { reason: 'closed' })
    this.#life.abort(closed)
    this.#dropWork(closed)
    if (this.#kind === 'memory') this.#store.write(undefined)
  }

  get #logoutKey(): string {
    return `${this.#name} logout`
  }

  #current(): LoginResult | undefined {
    return this.#life.signal.aborted ? undefined : this.#store.read()
  }

  #need(): LoginResult {
    this.#life.signal.throwIfAborted()
    const session = this.#current()
    if (!session) throw new GenAuthError('session_expired', 'Nobody is signed in.', { reason: 'signed_out' })
    return session
  }

  async #fresh(): Promise<LoginResult> {
    const session = this.#need()
    if (!this.#expiresWithin(this.#renewBeforeMs, session)) return session
    const way = session.refreshToken === undefined ? this.#silently : this.#byRefreshToken
    try {
      return await this.#renew(session, way)
    } catch (error) {
      const left = this.#current()
      // There is time to try again, or another login has taken this one's place.
      if (left && !this.#expiresWithin(0, left)) return left
      throw error
    }
  }

  #expiresWithin(ms: number, { expiresAt }: LoginResult): boolean {
    return expiresAt !== undefined && expiresAt.getTime() - this.#browser.Date.now() <= ms
  }

  /** One at a time in this page, and one at a time in all tabs that share a session. */
  #renew(seen: LoginResult | undefined, way: Way): Promise<LoginResult> {
    if (this.#renewing) return this.#renewing
    const { signal } = this.#work
    const work = () => this.#renewNow(seen, way, signal)
    const renewal = this.#kind === 'memory' ? work() : inTurn(this.#browser, this.#name, signal, work)
    const renewing = renewal.finally(() => {
      if (this.#renewing === renewing) this.#renewing = undefined
    })
    return (this.#renewing = renewing)
  }

  async #renewNow(seen: LoginResult | undefined, way: Way, signal: AbortSignal): Promise<LoginResult> {
    signal.throwIfAborted()
    const session = this.#current()
    // Another tab was first.
    if (session && session !== seen && !this.#expiresWithin(0, session)) return session
    if (seen && !session) throw this.#signedOut()
    try {
      const renewed = await way(session, signal)
      signal.throwIfAborted()
      if (this.#current() !== session) throw this.#signedOut()
      if (session) checkSuccessor(renewed, session)
      this.#replace(renewed, session ? 'renewed' : 'signed_in')
      return this.#need()
    } catch (thrown) {
      signal.throwIfAborted()
      const error = translateError(thrown)
      if (error.code === 'account_changed') this.#end('account_changed', 'changed')
      if (!session || !this.#isLastWord(error, session, way)) throw error
      // Another tab has used the refresh token, and has what came for it.
      const left = this.#current()
      if (left && left !== session && !this.#expiresWithin(0, left)) return left
      throw this.#expire(error)
    }
  }

  /** Tells whether nothing is left that could renew the session. */
  #isLastWord({ code, oauthError }: GenAuthError, session: LoginResult, way: Way): boolean {
    if (way === this.#byRefreshToken) return oauthError === 'invalid_grant'
    return code === 'silent_unavailable' && session.refreshToken === undefined && this.#expiresWithin(0, session)
  }

  #expire(cause: GenAuthError): GenAuthError {
    this.#end('expired', 'changed')
    const message = 'GenAuth does not renew this session any more. A login begins another.'
    return new GenAuthError('session_expired', message, { cause, reason: cause.oauthError })
  }

  readonly #byRefreshToken: Way = (session, signal) =>
    refresh(this.#browser, this.#endpoints, this.#config, {
      session: session as LoginResult & { refreshToken: string },
      signal,
      verifySignature: this.#verifySignature,
    })

  readonly #silently: Way = async (session, signal) => {
    if (this.#browser.Date.now() < this.#silentAgainAt) {
      const message = `No silent login: it did not work, and is not tried again for ${SILENT_PAUSE_MS / 60_000} minutes.`
      throw new GenAuthError('silent_unavailable', message, { reason: 'paused' })
    }
    try {
      const { connection } = session ?? this.#config
      const login = { signal, connection, verifySignature: this.#verifySignature }
      const renewed = await logInSilently(this.#browser, this.#endpoints, this.#config, login)
      if (renewed.refreshToken !== undefined || session?.refreshToken === undefined) return renewed
      checkSuccessor(renewed, session)
      // GenAuth gives a refresh token only to who has consented. The one before stays good, and so does the ID token of its login.
      return Object.freeze({ ...session, accessToken: renewed.accessToken, expiresAt: renewed.expiresAt })
    } catch (thrown) {
      const error = translateError(thrown)
      if (error.code === 'silent_unavailable') this.#silentAgainAt = this.#browser.Date.now() + SILENT_PAUSE_MS
      throw error
    }
  }

  readonly #verifySignature = (idToken: string) => verifySignature(idToken, this.#keys)

  #replace(session: LoginResult | undefined, change: SessionChange, news: News = 'changed'): void {
    this.#store.write(session)
    this.#otherTabs.tell(news)
    this.#announce(change, false)
  }

  #end(change: SessionChange, news: News): void {
    this.#dropWork(this.#signedOut())
    const before = this.#announced ?? this.#current()
    this.#store.write(undefined)
    this.#otherTabs.tell(news)
    if (before) this.#announce(change, false)
  }

  /** Another tab has logged out, or changed what is stored. */
  #hear(news: News): void {
    const before = this.#announced
    if (news === 'signed_out') this.#store.write(undefined)
    const now = this.#current()
    if (now !== before || news === 'signed_out') this.#dropWork(this.#signedOut())
    if (now === before) return
    const change = !now ? 'signed_out' : now.claims.sub === before?.claims.sub ? 'renewed' : 'signed_in'
    this.#announce(change, true)
  }

  #announce(change: SessionChange, elsewhere: boolean): void {
    this.#announced = this.#current()
    this.dispatchEvent(new GenAuthSessionChangeEvent(change, this.#announced?.claims, elsewhere))
  }

  #dropWork(reason: GenAuthError): void {
    this.#work.abort(reason)
    this.#work = new AbortController()
    this.#renewing = undefined
  }

  #signedOut(): GenAuthError {
    return new GenAuthError('session_expired', 'The session was ended meanwhile.', { reason: 'signed_out' })
  }
}

/** @throws {GenAuthError} `account_changed`; `id_token_invalid` when a signature was verified before, and is not now. */
function checkSuccessor(renewed: LoginResult, session: LoginResult): void {
  if (renewed.claims.sub !== session.claims.sub) {
    throw new GenAuthError('account_changed', 'Another person came back from the renewal. The session was ended.')
  }
  if (session.signatureVerified && !renewed.signatureVerified) throw refuse('alg', 'a verified signature', 'HS256')
}
