import { bindMethods } from '../model/bind-methods.js'
import { errorOf } from '../model/error-of.js'
import { isGenAuthError } from '../model/errors.js'
import type { ErrorCode } from '../model/error-table.js'
import { invalidConfig } from '../model/invalid-config.js'
import { noWindow } from '../model/no-window.js'
import type { AnyResult, LoginResult } from '../model/tokens.js'
import { thisBrowserIfAny } from '../platform/browser.js'
import type { SessionBrowser } from '../platform/browser.js'
import { isRedirectCallback } from '../platform/redirect-callback.js'
import { translateError } from '../protocol/translate-error.js'
import { logOut } from '../session/logout/log-out.js'
import { translated } from '../session/translated.js'
import { toParameters } from './authing-options.js'
import type {
  AuthingOptions,
  CallbackState,
  LoginStateOptions,
  LogoutRedirectOptions,
  PopupLoginOptions,
  RedirectLoginOptions,
  UserInfoOptions,
} from './authing-options.js'
import { enterPage, withRedirectUri } from './in-page.js'
import type { InPage } from './in-page.js'
import { toLoginState } from './login-state.js'
import type { LoginState } from './login-state.js'
import { toUserInfo } from './profile.js'
import type { UserInfo } from './profile.js'

/** With these, nobody is signed in; anything else is a fault. */
const NOBODY_SIGNED_IN: readonly ErrorCode[] = ['session_expired', 'silent_unavailable']

const NO_RESPONSE = 'Expected the response to a login in the address, got none.'

/**
 * Takes the place of `Authing` of `@authing/web` 5, so that a page moves by its import alone. Logs
 * in and keeps the session as `GenAuthClient` and `GenAuthSession` do. The session is that of a
 * `GenAuthSession` with `store: 'local'`, so that the rest of a page can move later.
 *
 * @example
 *   import { Authing } from '@genauth-login/core/authing-web'
 */
export class Authing {
  readonly #options: AuthingOptions
  readonly #inPage: InPage | undefined

  /**
   * @throws {GenAuthError} `invalid_config`, naming the option; `insecure_context` on a page that
   *   was not served by https; `opaque_origin` in a sandboxed frame.
   */
  constructor(options: AuthingOptions, browser: SessionBrowser | undefined = thisBrowserIfAny()) {
    bindMethods(this, Authing.prototype)
    this.#options = { ...options }
    this.#inPage = browser && enterPage(browser, options)
  }

  /**
   * Logs the person in through a window. Call it from a click.
   *
   * @returns `null` when the person closes the window.
   * @throws {GenAuthError} Its `code` says why nobody is logged in.
   */
  async loginWithPopup(options: PopupLoginOptions = {}): Promise<LoginState | null> {
    const page = this.#page
    const { popupLogin } = withRedirectUri(page, page.byPopup, options.redirectUri)
    try {
      return this.#start(await popupLogin.start({ parameters: toParameters(options) }))
    } catch (error) {
      if (isGenAuthError(error) && error.code === 'popup_closed') return null
      throw error
    }
  }

  /**
   * Logs the person in by leaving the page: see {@link handleRedirectCallback}.
   *
   * @throws {GenAuthError} `storage_unavailable`, `invalid_config` or `cancelled`; the page is
   *   still there.
   */
  async loginWithRedirect(options: RedirectLoginOptions = {}): Promise<void> {
    const page = this.#page
    const { redirectLogin } = withRedirectUri(page, page.byRedirect, options.redirectUri)
    await redirectLogin.leave({
      returnTo: options.originalUri,
      appState: options.customState,
      parameters: toParameters(options),
    })
  }

  /** The same as {@link loginWithRedirect}. */
  async getLoginStateWithRedirect(): Promise<void> {
    await this.loginWithRedirect()
  }

  /** Whether a login that left this page has come back. */
  isRedirectCallback(): boolean {
    return this.#inPage !== undefined && isRedirectCallback(this.#inPage.browser)
  }

  /**
   * Finishes the login that has come back to this page.
   *
   * @throws {GenAuthError} As {@link loginWithPopup}; `transaction_missing` when none has come back,
   *   or it is older than ten minutes: `transaction_expired`.
   */
  async handleRedirectCallback(): Promise<CallbackState> {
    const { byRedirect, browser } = this.#page
    const returned = await byRedirect.redirectLogin.finish({})
    if (!returned) throw errorOf('transaction_missing', NO_RESPONSE)
    const state = this.#start(returned.result)
    const { returnTo, appState } = returned
    const isElsewhere = returnTo !== browser.location.href
    if (this.#options.redirectToOriginalUri && isElsewhere) browser.location.assign(returnTo)
    return Object.freeze({ ...state, ...(appState !== undefined && { customState: appState }) })
  }

  /**
   * Gives who is signed in, with an access token that is good for a while: renewed when it is due.
   * Where nothing is stored, asks GenAuth in an invisible frame.
   *
   * @returns `null` when nobody is signed in, or GenAuth cannot tell in a frame.
   * @throws {GenAuthError} What a renewal may throw beside.
   */
  async getLoginState(options: LoginStateOptions = {}): Promise<LoginState | null> {
    try {
      return toLoginState(await this.#load(options))
    } catch (thrown) {
      const error = translateError(thrown)
      if (NOBODY_SIGNED_IN.includes(error.code)) return null
      throw error
    }
  }

  /**
   * Asks GenAuth for what it knows about the person.
   *
   * @throws {GenAuthError} `userinfo_invalid`; `session_expired` or `silent_unavailable` when nobody
   *   is signed in; `invalid_config` with the reason `accessToken`.
   */
  async getUserInfo({ accessToken }: UserInfoOptions = {}): Promise<UserInfo> {
    const { userInfo, current } = this.#page.session
    return translated(async () => {
      const session = await this.#load({})
      if (accessToken !== undefined && accessToken !== session.accessToken) {
        throw invalidConfig('accessToken', 'that of the login state', 'another')
      }
      return toUserInfo(await userInfo.load(session, current.workSignal))
    })
  }

  /**
   * Renews the tokens now: with the refresh token, or silently where there is none.
   *
   * @throws {GenAuthError} `session_expired` when nobody is signed in; what a renewal may throw.
   */
  async refreshToken(): Promise<LoginState> {
    const { renewals } = this.#page.session
    return translated(async () => toLoginState(await renewals.renew()))
  }

  /**
   * Logs out here, in every other tab, and at GenAuth, and leaves the page for it. Does nothing when
   * nobody is signed in.
   *
   * @throws {GenAuthError} `invalid_config` with the reason `logoutRedirectUri`, before anything has
   *   happened.
   */
  async logoutWithRedirect({ redirectUri }: LogoutRedirectOptions = {}): Promise<void> {
    const { session } = this.#page
    if (!session.current.read()) return
    const returnUri = redirectUri ?? this.#options.logoutRedirectUri
    if (!returnUri) {
      throw invalidConfig('logoutRedirectUri', 'a registered Logout Callback URL', returnUri)
    }
    const options = { endSession: 'redirect', postLogoutRedirectUri: returnUri } as const
    await translated(() => logOut(session, options))
  }

  #start(result: AnyResult): LoginState {
    const { current } = this.#page.session
    // The settings ask for tokens.
    current.start(result as LoginResult)
    return toLoginState(current.require())
  }

  async #load({ ignoreCache = false }: LoginStateOptions): Promise<LoginResult> {
    const { current, renewals, check } = this.#page.session
    if (ignoreCache || !current.read()) return renewals.renewSilently()
    // Where GenAuth cannot tell, the session goes on.
    if (this.#options.introspectAccessToken) await check.run().catch(() => undefined)
    return renewals.getFresh()
  }

  /** @throws {GenAuthError} `invalid_config` on a server. */
  get #page(): InPage {
    if (this.#inPage) return this.#inPage
    throw noWindow()
  }
}
