import { thisBrowser } from '../platform/browser.js'
import type { SessionBrowser } from '../platform/browser.js'
import { createContext } from '../protocol/context.js'
import { resolveConfig } from '../protocol/resolve-config.js'
import type { ClientConfig, ResolvedConfig } from '../model/config.js'
import { GenAuthError, invalidConfig } from '../model/errors.js'
import type { IdTokenClaims, LoginResult } from '../model/tokens.js'
import {
  buildEndSessionRequest,
  endSessionInPopup,
  leaveForEndSession,
  takeLogoutReturn,
} from './end-session.js'
import type { LogoutOptions, LogoutResult, LogoutReturn } from './end-session.js'
import { HeldSession } from './held-session.js'
import { Renewals } from './renewals.js'
import { revokeTokens } from './revocation.js'
import { GenAuthSessionChangeEvent } from './session-change-event.js'
import { sessionEndpointsOf } from './session-endpoints.js'
import type { SessionEndpoints } from './session-endpoints.js'
import { isOurs } from './session-record.js'
import { openStore } from './session-store.js'
import type { StoreKind } from './session-store.js'
import { loadUser } from './user.js'
import type { User } from './user.js'

/** The settings of a session: those of the login it goes on from, and its own. */
export interface SessionConfig extends ClientConfig {
  /**
   * Where the tokens are kept. Default is `memory`: they end with the page, and no script finds
   * them in storage. Where the
   * browser keeps nothing, memory does.
   */
  store?: StoreKind | undefined
  /** How long before it expires an access token is renewed, in milliseconds. Default is 30000. */
  renewBeforeMs?: number | undefined
}

/**
 * Keeps a person logged in: holds the tokens of a login, renews them when they are due, and ends
 * with a logout. Dispatches
 * {@link GenAuthSessionChangeEvent} on every change, also on one in another tab.
 */
export class GenAuthSession extends EventTarget {
  readonly #browser: SessionBrowser
  readonly #config: ResolvedConfig
  readonly #endpoints: SessionEndpoints
  readonly #held: HeldSession
  readonly #renewals: Renewals
  readonly #logoutKey: string

  /**
   * @throws {GenAuthError} `invalid_config`, naming the option; `insecure_context` on a page that
   * was not served by https.
   */
  constructor(config: SessionConfig, browser: SessionBrowser = thisBrowser()) {
    super()
    if (!browser.isSecureContext) {
      throw new GenAuthError(
        'insecure_context',
        `Expected a page served by https, got ${browser.location.origin}`,
      )
    }
    const { store = 'memory', renewBeforeMs = 30_000 } = config
    if (!/^(memory|session|local)$/.test(store))
      throw invalidConfig('store', '"memory", "session" or "local"', store)
    if (!(renewBeforeMs >= 0)) throw invalidConfig('renewBeforeMs', 'milliseconds', renewBeforeMs)
    this.#browser = browser
    this.#config = resolveConfig(config, browser.location)
    this.#endpoints = sessionEndpointsOf(this.#config)
    const name = `genauth-session ${this.#config.domain} ${this.#config.appId}`
    this.#logoutKey = `${name} logout`
    const kept = openStore(browser, this.#config, { kind: store, key: name })
    this.#held = new HeldSession(browser, name, kept, (change, now, elsewhere) => {
      this.dispatchEvent(new GenAuthSessionChangeEvent(change, now?.claims, elsewhere))
    })
    const lock = store === 'memory' ? undefined : name
    this.#renewals = new Renewals(createContext(browser, config), this.#held, {
      beforeMs: renewBeforeMs,
      lock,
    })
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
    return this.#held.current()?.claims
  }

  /**
   * Takes over what a login gave. It takes the place of a session before it.
   *
   * @throws {GenAuthError} `invalid_config` when the login is one of another application.
   */
  keep(result: LoginResult): void {
    this.#held.life.throwIfAborted()
    if (!isOurs(result, this.#config)) {
      throw invalidConfig(
        'result',
        `a login of ${this.#config.appId} at ${this.#config.issuer}`,
        result.claims.aud,
      )
    }
    this.#held.begin(result)
  }

  /**
   * Gives an access token that is good for a while yet, and renews it before if it is not: with the
   * refresh token, or
   * silently without one. However often and in however many tabs it is called, the tokens are
   * renewed once.
   *
   * @throws {GenAuthError} `session_expired` when nobody is signed in, or not any more; what the
   *   renewal met, when the
   *   session may still be renewed later.
   */
  async getAccessToken(): Promise<string> {
    return (await this.#renewals.fresh()).accessToken
  }

  /**
   * Renews the session, or begins one, without asking anybody: works where GenAuth still knows the
   * person and the browser
   * lets it know in a frame. Use it when a page loads, where nothing is stored.
   *
   * @throws {GenAuthError} `silent_unavailable`, and for the next ten minutes at once;
   *   `session_expired` when it was the last
   *   way to go on; `account_changed`, which ends the session; or what a login may throw.
   */
  async renewSilently(): Promise<void> {
    this.#held.life.throwIfAborted()
    await this.#renewals.silently()
  }

  /**
   * Asks GenAuth who is signed in.
   *
   * @throws {GenAuthError} `userinfo_invalid`, or what {@link getAccessToken} throws.
   */
  async getUser(): Promise<User> {
    const { accessToken, claims } = await this.#renewals.fresh()
    const { work: signal } = this.#held
    return loadUser(this.#browser, this.#endpoints.userInfo, {
      accessToken,
      sub: claims.sub,
      signal,
    })
  }

  /**
   * Logs out: here and in every other tab at once, then at GenAuth as far as the options say.
   *
   * @throws {GenAuthError} `invalid_config`, before anything has happened; `popup_blocked`, after
   *   all the rest has.
   */
  async logout(options: LogoutOptions = {}): Promise<LogoutResult> {
    this.#held.life.throwIfAborted()
    const { revoke = true, endSession } = options
    const session = this.#held.current()
    const { revocation, endSession: address } = this.#endpoints
    const request = buildEndSessionRequest(
      this.#browser.location,
      address,
      this.#config,
      session?.idToken,
      options,
    )
    this.#held.end('signed_out', 'signed_out')
    const revoking =
      session && revoke ? revokeTokens(this.#browser, revocation, this.#config, session) : false
    const { timeoutMs } = this.#config
    const { life: signal } = this.#held
    const ending =
      endSession === 'popup' && endSessionInPopup(this.#browser, request, { timeoutMs, signal })
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
    this.#held.close()
  }
}
