import { bindMethods } from '../model/bind-methods.js'
import { invalidConfig } from '../model/invalid-config.js'
import { noWindow } from '../model/no-window.js'
import type { IdTokenClaims, LoginResult } from '../model/tokens.js'
import { untilActivated } from '../platform/activation.js'
import { thisBrowserIfAny } from '../platform/browser.js'
import type { SessionBrowser } from '../platform/browser.js'
import type { StoreKind } from '../platform/stored-item.js'
import { belongsTo, copyOf, isLoginResult } from './check-result.js'
import { linkInPopup, loadIdentities, unlink } from './link/link.js'
import type { LinkOptions } from './link/link.js'
import type { LinkedIdentity } from './link/linked-identity.js'
import { logOut } from './logout/log-out.js'
import type { LogoutOptions, LogoutResult } from './logout/logout-options.js'
import { takeLogoutReturn } from './logout/logout-redirect.js'
import type { LogoutReturn } from './logout/logout-redirect.js'
import type { SessionConfig } from './session-config.js'
import { GenAuthSessionChangeEvent } from './session-change-event.js'
import { createSessionParts } from './session-parts.js'
import type { SessionParts } from './session-parts.js'
import { translated } from './translated.js'
import type { User } from './user.js'

/**
 * Keeps a person logged in: holds the tokens of a login, renews them when they are due, and ends
 * with a logout. Dispatches a {@link GenAuthSessionChangeEvent} on every change, also on one in
 * another tab. Works when it is wrapped in a `Proxy`, as reactive libraries do, and may be created
 * on a server, where nobody is signed in.
 *
 * @example
 *   const session = new GenAuthSession({ domain, appId, store: 'local' })
 *   session.addEventListener('genauth-session-change', ({ claims }) => show(claims))
 *   element.addEventListener('genauth-success', ({ result }) => session.start(result))
 *   await fetch(url, { headers: { authorization: `Bearer ${await session.getAccessToken()}` } })
 */
export class GenAuthSession extends EventTarget {
  /** A server has none. */
  readonly #partsInPage: SessionParts | undefined

  /**
   * @throws {GenAuthError} `invalid_config`, naming the option; `unsupported_browser` in one below the
   *   line of support; `insecure_context` on a page that was not served by https; `opaque_origin`
   *   in a sandboxed frame.
   */
  constructor(config: SessionConfig, browser: SessionBrowser | undefined = thisBrowserIfAny()) {
    super()
    this.#partsInPage =
      browser &&
      createSessionParts(browser, config, (change, state) =>
        this.dispatchEvent(new GenAuthSessionChangeEvent(change, state)),
      )
    bindMethods(this, EventTarget.prototype)
    bindMethods(this, GenAuthSession.prototype)
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
    return this.#partsInPage?.current.read()?.claims
  }

  /** Where the tokens are kept now: the option `store`, or `memory` once the browser refuses. */
  get store(): StoreKind {
    return this.#partsInPage?.store.kind ?? 'memory'
  }

  /**
   * Starts the session with the result of a login. It replaces a session before it.
   *
   * @throws {GenAuthError} `invalid_config` with the reason `result` for anything but the tokens of
   *   a login of this application; `cancelled` after {@link close}.
   */
  start(result: LoginResult): void {
    const { current, context } = this.#parts
    current.closedSignal.throwIfAborted()
    const { appId, issuer } = context.config
    const expected = `the tokens of a login of ${appId} at ${issuer}`
    if (!isLoginResult(result)) throw invalidConfig('result', expected, typeof result)
    if (!belongsTo(context.config, result)) {
      throw invalidConfig('result', expected, { iss: result.claims.iss, aud: result.claims.aud })
    }
    current.start(copyOf(result))
  }

  /**
   * Gives an access token that is good for a while. Renews it first when it is due: with the
   * refresh token, or silently where there is none. However often and in however many tabs it is
   * called, the tokens are renewed once.
   *
   * @throws {GenAuthError} `session_expired` when nobody is signed in, or not any more; what the
   *   renewal failed with, when it may still succeed later.
   */
  async getAccessToken(): Promise<string> {
    return translated(async () => (await this.#parts.renewals.getFresh()).accessToken)
  }

  /**
   * Renews the tokens now, due or not: with the refresh token, or silently where there is none. Use
   * it when what the tokens say has changed, such as a role.
   *
   * @throws {GenAuthError} As {@link getAccessToken}; `account_changed`, which ends the session.
   */
  async renew(): Promise<void> {
    await translated(() => this.#parts.renewals.renew())
  }

  /**
   * Renews the session, or starts one, without asking the person: in an invisible frame. It works
   * where GenAuth still knows the person and the browser sends its cookies along. Use it when a
   * page loads and nothing is stored.
   *
   * @throws {GenAuthError} `silent_unavailable`, and for the next ten minutes at once;
   *   `session_expired` when it was the last way; `account_changed`, which ends the session; what a
   *   login may throw.
   */
  async renewSilently(): Promise<void> {
    await translated(() => this.#parts.renewals.renewSilently())
  }

  /**
   * Asks GenAuth for what it knows about the person.
   *
   * @throws {GenAuthError} `userinfo_invalid`; what {@link getAccessToken} throws.
   */
  async getUser(): Promise<User> {
    const { context, renewals, userInfo, current } = this.#parts
    return translated(async () => {
      const session = await renewals.getFresh()
      const { workSignal } = current
      await untilActivated(context.browser, workSignal)
      return userInfo.load(session, workSignal)
    })
  }

  /**
   * Asks GenAuth whether the person is still logged in there, by introspection of the access token
   * where the application may, else by a silent request. When they are not, the session ends with
   * the change `signed_out`, in every tab.
   *
   * A "no" counts only after a "yes" in the same way, because a browser that blocks cookies in
   * frames says "no" for everybody: call it once after {@link start}, or set `checkOnFocus`.
   *
   * @returns Whether somebody is signed in.
   * @throws {GenAuthError} `silent_unavailable` when it cannot be told: the session goes on; what a
   *   renewal may throw.
   */
  async check(): Promise<boolean> {
    this.#parts.current.closedSignal.throwIfAborted()
    return translated(() => this.#parts.check.run())
  }

  /**
   * Links an identity source to the account of the person who is signed in: GenAuth opens it in a
   * window, and the person logs in there. Call it from a click: the window opens before anything is
   * waited for.
   *
   * @throws {GenAuthError} `session_expired` when nobody is signed in, and `popup_blocked`, both
   *   before anything is asked; `link_refused`, as where the account there is linked to another one
   *   here; `popup_closed`, `popup_severed` or `popup_timeout`.
   */
  async link(options: LinkOptions): Promise<void> {
    return translated(() => linkInPopup(this.#parts, options))
  }

  /**
   * Asks GenAuth who the person is at the identity sources that they can log in with.
   *
   * @throws {GenAuthError} `link_refused`; what {@link getAccessToken} throws.
   */
  async linkedIdentities(): Promise<readonly LinkedIdentity[]> {
    return translated(() => loadIdentities(this.#parts))
  }

  /**
   * Removes an identity source from the account: all identities with that `sourceId`.
   *
   * @throws {GenAuthError} As {@link linkedIdentities}.
   */
  async unlink(identity: Pick<LinkedIdentity, 'sourceId'>): Promise<void> {
    return translated(() => unlink(this.#parts, identity))
  }

  /**
   * Logs out: here and in every other tab at once, then at GenAuth as far as the options say.
   *
   * @throws {GenAuthError} `invalid_config`, before anything has happened; `popup_blocked`, after
   *   all the rest has; `cancelled` after {@link close}.
   */
  async logout(options: LogoutOptions = {}): Promise<LogoutResult> {
    return translated(() => logOut(this.#parts, options))
  }

  /**
   * Finishes a logout by redirect, on the page that it returns to. Call it when the page loads.
   *
   * @returns `undefined` when no logout was to return.
   */
  handleLogoutCallback(): LogoutReturn | undefined {
    const parts = this.#partsInPage
    return parts && takeLogoutReturn(parts.context.browser, parts.logoutKey)
  }

  /** Removes all listeners, timers and channels. A stored session stays in storage. */
  close(): void {
    this.#partsInPage?.current.close()
  }

  /** @throws {GenAuthError} `invalid_config` on a server. */
  get #parts(): SessionParts {
    if (this.#partsInPage) return this.#partsInPage
    throw noWindow()
  }
}
