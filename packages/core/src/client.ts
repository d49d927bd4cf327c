import { Attempt } from './login/attempt.js'
import { checkOptions } from './login/login-options.js'
import type { LoginOptions, PopupOptions, RedirectOptions } from './login/login-options.js'
import { chooseMode, isClicked, mayRedirect } from './login/mode.js'
import { PopupLogin } from './login/popup-login.js'
import { PreparedLogin } from './login/prepared-login.js'
import { finishReturnedLogin, leaveForLogin } from './login/redirect-login.js'
import { bindMethods } from './model/bind-methods.js'
import type { ClientConfig } from './model/config.js'
import { invalidConfig, isGenAuthError } from './model/errors.js'
import type { AuthorizationCode, LoginResult } from './model/tokens.js'
import { thisBrowserIfAny } from './platform/browser.js'
import type { Browser } from './platform/browser.js'
import { loadApplication } from './protocol/application.js'
import type { Connection } from './protocol/application.js'
import { connectionsOnTheWeb, findConnection } from './protocol/connection.js'
import { createContext } from './protocol/context.js'
import type { Context } from './protocol/context.js'

/** What a login resolves with: tokens, or with `response: 'code'` what the site's back end needs. */
export type ResultOf<Config extends ClientConfig> = Config extends { response: 'code' }
  ? AuthorizationCode
  : LoginResult

/** A login that left the page and came back. */
export interface RedirectResult<Result> {
  readonly result: Result
  /** Where the login began, or where it was told to end. On the page's own origin. */
  readonly returnTo: string
}

/**
 * Logs people in to one application of GenAuth, one at a time. Every login ends in a result or in a
 * {@link GenAuthError}, and the next one works. Safe to create on a server, and to wrap in a proxy.
 */
export class GenAuthClient<Config extends ClientConfig = ClientConfig> {
  readonly #parts: Parts | undefined
  #pending: { readonly attempt: Attempt; readonly result: Promise<ResultOf<Config>> } | undefined
  #returning: Promise<RedirectResult<ResultOf<Config>> | undefined> | undefined
  /** Whether the last window was severed. The next one would be, too. */
  #wasSevered = false

  /**
   * @param browser Default is the page's own window.
   * @throws {GenAuthError} `invalid_config`, naming the option; `insecure_context` on a page without
   *   WebCrypto, because it was not served over https; `opaque_origin` in a sandboxed frame.
   */
  constructor(config: Config, browser: Browser | undefined = thisBrowserIfAny()) {
    bindMethods(this, GenAuthClient.prototype)
    this.#parts = browser && createParts(browser, config)
  }

  /**
   * Prepares what a click would otherwise wait for: the secrets and, where the settings lack
   * something, the application's public configuration. Call it in idle time. A login works without.
   *
   * @returns The connection with its Display Name, if the public configuration was needed and has it.
   */
  async prepare(): Promise<Connection | undefined> {
    const { context, prepared } = this.#require()
    const { application } = await prepared.prepare()
    return findConnection(application, context.config)
  }

  /**
   * The application's connections that a person can log in with on a web page, in its own order. None
   * when the console hides its social login buttons.
   *
   * @throws {GenAuthError} `network_error` when the public configuration cannot be loaded.
   */
  async connections(): Promise<readonly Connection[]> {
    const { context } = this.#require()
    return connectionsOnTheWeb(await loadApplication(context), context.endpoints)
  }

  /** Whether a login is in its window, from which no response has come yet. */
  get isInWindow(): boolean {
    return this.#parts?.popupLogin.isInWindow === true
  }

  /**
   * Brings the window of the pending login to the front, or opens it again if the person closed it.
   * Does nothing without one. Call it from a click.
   */
  bringBack(): void {
    this.#parts?.popupLogin.bringBack()
  }

  /**
   * Logs the person in as `mode` says: by default through a window, and by leaving the page where no
   * window can work, the browser blocked it, or the last one was severed. Call it from a click.
   *
   * @returns `undefined` when the page is being left: see {@link handleRedirectCallback}.
   * @throws {GenAuthError} Its `code` says why there is no result.
   */
  async login(options: PopupOptions & RedirectOptions = {}): Promise<ResultOf<Config> | undefined> {
    const { context } = this.#require()
    const { config, browser } = context
    const mayLeave = mayRedirect(config, browser)
    const { popup } = checkOptions(options)
    const isSevered = this.#wasSevered && mayLeave
    if (popup || (!isSevered && chooseMode(config, browser) === 'popup')) {
      try {
        return await this.loginWithPopup(options)
      } catch (error) {
        const code = isGenAuthError(error) ? error.code : undefined
        this.#wasSevered = code === 'popup_severed'
        if (code !== 'popup_blocked' || !mayLeave || !isClicked(browser)) throw error
      }
    }
    await this.loginWithRedirect(options)
    return undefined
  }

  /**
   * Logs the person in through a window. Call it from a click: the window opens at once, before
   * anything is waited for. While a login is pending, a further call brings its window back and
   * returns the same promise.
   *
   * @throws {GenAuthError} Its `code` says why there is no result.
   */
  loginWithPopup(options: PopupOptions = {}): Promise<ResultOf<Config>> {
    if (this.#pending) {
      this.bringBack()
      options.popup?.close()
      return this.#pending.result
    }
    const attempt = new Attempt(options.signal)
    const result = attempt
      .run(async (signal) => this.#require().popupLogin.logIn(checkOptions(options), signal))
      .finally(() => {
        this.#pending = undefined
        options.popup?.close()
      }) as Promise<ResultOf<Config>>
    this.#pending = { attempt, result }
    return result
  }

  /**
   * Logs the person in by leaving the page for GenAuth's. A login that is pending in a window is
   * cancelled.
   *
   * @returns When the page is being left. The result is on the page that comes back: see
   *   {@link handleRedirectCallback}.
   * @throws {GenAuthError} `storage_unavailable`, `invalid_config` or `cancelled`; the page is still
   *   there.
   */
  async loginWithRedirect(options: RedirectOptions = {}): Promise<void> {
    const { context, prepared } = this.#require()
    this.#pending?.attempt.cancel('superseded')
    const { signal, ...request } = checkOptions(options)
    await new Attempt(signal).run((signal) => leaveForLogin(context, prepared, request, signal))
  }

  /**
   * Finishes the login that has come back to this page. Call it once when the page starts: the
   * response leaves the address bar at once.
   *
   * @returns `undefined` when none has come back.
   * @throws {GenAuthError} As a login in a window, or `transaction_missing` or `transaction_expired`.
   */
  handleRedirectCallback(options: Pick<LoginOptions, 'signal'> = {}) {
    this.#returning ??= this.#finishReturned(options).finally(() => {
      this.#returning = undefined
    })
    return this.#returning
  }

  async #finishReturned(
    options: Pick<LoginOptions, 'signal'>,
  ): Promise<RedirectResult<ResultOf<Config>> | undefined> {
    const { context } = this.#require()
    const { signal } = checkOptions(options)
    return new Attempt(signal).run((signal) => finishReturnedLogin(context, signal)) as Promise<
      RedirectResult<ResultOf<Config>> | undefined
    >
  }

  /** @throws {GenAuthError} `invalid_config` on a server: nobody logs in there. */
  #require(): Parts {
    if (this.#parts) return this.#parts
    throw invalidConfig('browser', "a page's window", 'none: this is a server')
  }
}

/** What a client is made of. */
interface Parts {
  readonly context: Context
  readonly prepared: PreparedLogin
  readonly popupLogin: PopupLogin
}

function createParts(browser: Browser, config: ClientConfig): Parts {
  const context = createContext(browser, config)
  const prepared = new PreparedLogin(context)
  return { context, prepared, popupLogin: new PopupLogin(context, prepared) }
}
