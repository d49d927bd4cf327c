import { leavesAfter, leavesAtOnce } from './login/leave.js'
import { checkOptions } from './login/login-options.js'
import type { CallbackOptions, PopupOptions, RedirectOptions } from './login/login-options.js'
import { createLogins } from './login/logins.js'
import type { Logins } from './login/logins.js'
import { bindMethods } from './model/bind-methods.js'
import type { ClientConfig } from './model/config.js'
import { noWindow } from './model/no-window.js'
import type { RedirectResult, ResultOf } from './model/tokens.js'
import { thisBrowserIfAny } from './platform/browser.js'
import type { Browser } from './platform/browser.js'
import { toAgreements } from './protocol/agreement.js'
import type { Agreement } from './protocol/agreement.js'
import { loadApplication, requireApplication } from './protocol/application.js'
import type { Connection } from './protocol/application.js'
import { connectionsOnTheWeb, findConnection } from './protocol/connection.js'
import { warnOfSettings } from './protocol/settings-warnings.js'

/**
 * Logs people in to one application of GenAuth, one at a time on a page: the next login ends the one
 * before as `cancelled`, with the reason `superseded`. Every login ends in a result or in a
 * {@link GenAuthError}, and the next one works. Safe to create on a server, and to proxy.
 */
export class GenAuthClient<Config extends ClientConfig = ClientConfig> {
  readonly #logins: Logins | undefined

  /**
   * @param browser Default is the page's own window.
   * @throws {GenAuthError} `invalid_config`, naming the option; `unsupported_browser` below the line
   *   of support; `insecure_context` on a page without https; `opaque_origin` in a sandboxed frame.
   */
  constructor(config: Config, browser: Browser | undefined = thisBrowserIfAny()) {
    bindMethods(this, GenAuthClient.prototype)
    this.#logins = browser && createLogins(browser, config)
  }

  /**
   * Prepares what a click would otherwise wait for: the secrets and, where the settings lack
   * something, the application's public configuration. Call it in idle time. A login works without.
   * Where that configuration contradicts the settings, the console has a warning.
   *
   * @returns The connection, if the public configuration was needed and has it.
   */
  async prepare(): Promise<Connection | undefined> {
    const { context, prepared } = this.#require()
    const { application } = await prepared.prepare()
    warnOfSettings(application, context)
    return findConnection(application, context.config)
  }

  /**
   * The application's connections that a person can log in with on a web page, in its own order.
   * None when the console hides its social login buttons.
   *
   * @throws {GenAuthError} `network_error` when the public configuration cannot be loaded.
   */
  async connections(): Promise<readonly Connection[]> {
    const { context } = this.#require()
    return connectionsOnTheWeb(await loadApplication(context), context.endpoints)
  }

  /**
   * What the application asks people to agree to before a login with these settings, in every
   * language that it has. Empty where the console has switched agreements off.
   *
   * @throws {GenAuthError} `network_error` when the public configuration cannot be loaded.
   */
  async agreements(): Promise<readonly Agreement[]> {
    const { context } = this.#require()
    const application = requireApplication(await loadApplication(context), context.endpoints)
    return toAgreements(application.agreements, context.config.intent)
  }

  /** Whether a login is in its window, from which no response has come yet. */
  get isInWindow(): boolean {
    return this.#logins?.popupLogin.isInWindow === true
  }

  /**
   * Brings the window of the pending login, if there is one, to the front, or opens it again if the
   * person closed it. Call it from a click.
   */
  bringBack(): void {
    this.#logins?.popupLogin.bringBack()
  }

  /**
   * Logs the person in as `mode` says: by default through a window, and by leaving the page where
   * no window can work, or the browser has blocked it. Call it from a click. After a window that
   * was severed, a page of the site's own takes the response of the next one: see `responseMode`.
   *
   * @returns `undefined` when the page is being left: see {@link handleRedirectCallback}.
   * @throws {GenAuthError} Its `code` says why there is no result.
   */
  async login(options: PopupOptions & RedirectOptions = {}): Promise<ResultOf<Config> | undefined> {
    const logins = this.#require()
    if (!leavesAtOnce(logins, checkOptions(options))) {
      try {
        return await this.loginWithPopup(options)
      } catch (error) {
        if (!leavesAfter(error, logins.context)) throw error
      }
    }
    await this.loginWithRedirect(options)
    return undefined
  }

  /**
   * Logs the person in through a window. Call it from a click: the window opens before anything is
   * waited for. While one is pending, a further call brings its window back and returns its promise.
   *
   * @throws {GenAuthError} Its `code` says why there is no result.
   */
  loginWithPopup(options: PopupOptions = {}): Promise<ResultOf<Config>> {
    if (!this.#logins) return Promise.reject(noWindow())
    return this.#logins.popupLogin.start(options) as Promise<ResultOf<Config>>
  }

  /**
   * Logs the person in by leaving the page for GenAuth's. Another login of the page is cancelled.
   *
   * @returns When the page is being left: see {@link handleRedirectCallback} for the result.
   * @throws {GenAuthError} `storage_unavailable`, `invalid_config` or `cancelled`: the page stays.
   */
  async loginWithRedirect(options: RedirectOptions = {}): Promise<void> {
    await this.#require().redirectLogin.leave(options)
  }

  /**
   * Finishes the login that has come back to this page. Call it when the page starts: the response
   * leaves the address bar at once. Of several clients with the same settings the one that has
   * asked last gets it, as where an effect runs twice; but see `initiator`.
   *
   * @returns `undefined` when none has come back, or another client gets it.
   * @throws {GenAuthError} As a login in a window, `transaction_missing` or `transaction_expired`.
   */
  handleRedirectCallback(
    options: CallbackOptions = {},
  ): Promise<RedirectResult<ResultOf<Config>> | undefined> {
    if (!this.#logins) return Promise.reject(noWindow())
    return this.#logins.redirectLogin.finish(options) as Promise<
      RedirectResult<ResultOf<Config>> | undefined
    >
  }

  #require(): Logins {
    if (!this.#logins) throw noWindow()
    return this.#logins
  }
}
