import { thisBrowser } from './platform/browser.js'
import type { Browser } from './platform/browser.js'
import { resolveConfig } from './protocol/resolve-config.js'
import type { ClientConfig, ResolvedConfig } from './model/config.js'
import { GenAuthError, isGenAuthError } from './model/errors.js'
import { loadApplication } from './protocol/application.js'
import type { RequestOptions } from './protocol/authorization-request.js'
import { connectionsOnTheWeb, findConnection } from './protocol/connection.js'
import type { Connection } from './protocol/connection.js'
import { requireNetwork } from './platform/http.js'
import { endpointsOf } from './protocol/endpoints.js'
import type { Endpoints } from './protocol/endpoints.js'
import type { KeySet } from './protocol/key-set.js'
import { loadLateSteps, loadRedirect } from './login/load-late.js'
import type { LateSteps } from './login/load-late.js'
import { chooseMode, isClicked, mayRedirect } from './login/mode.js'
import { Popup } from './platform/popup.js'
import type { KeptLogin } from './login/redirect-login.js'
import { fileAnswer, isRedirectCallback, takeAnswer } from './platform/returned-response.js'
import { waitForCallback } from './protocol/wait-for-response.js'
import type { Wait } from './protocol/wait-for-response.js'
import { Preparations } from './login/prepared-login.js'
import type { Preparation } from './login/prepared-login.js'
import type { AuthorizationCode, LoginResult } from './model/tokens.js'

/** What one login may be told. */
export interface LoginOptions extends RequestOptions {
  /**
   * Ends the login: the window is closed, and the promise rejects with `cancelled`. A word given to
   * `abort()` is its `reason`.
   */
  readonly signal?: AbortSignal | undefined
  /**
   * A window that is open already, from `openPopup()` in the click. The login closes it. Default:
   * the login opens one.
   */
  readonly popup?: Window | undefined
}

/** What a login may be told that leaves the page, or may have to. */
export interface RedirectOptions extends LoginOptions {
  /**
   * Where the person is to be afterwards, on the page's own origin. Default: the page as it is,
   * with query and fragment.
   */
  readonly returnTo?: string | undefined
}

/**
 * What a login gives by these settings: tokens, or with `response: 'code'` what the site's back end
 * needs to get them.
 */
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
 * Logs people in to one application of GenAuth. One login at a time; every login ends in a result
 * or a {@link GenAuthError}.
 */
export class GenAuthClient<Config extends ClientConfig = ClientConfig> {
  readonly #browser: Browser
  readonly #config: ResolvedConfig
  readonly #endpoints: Endpoints
  readonly #preparations: Preparations
  #keys: KeySet | undefined
  #pending: Promise<ResultOf<Config>> | undefined
  #inWindow: { readonly attempt: AbortController; readonly popup: Popup } | undefined
  /** Whether the last window could not answer. The next one could not either. */
  #cutOff = false
  #returning: Promise<RedirectResult<ResultOf<Config>> | undefined> | undefined

  /**
   * @throws {GenAuthError} `invalid_config`, naming the option, what was expected and what came;
   *   `insecure_context` on a
   * page that has no WebCrypto, because it was not served by https; `opaque_origin` in a sandbox
   * that takes the page's origin.
   */
  constructor(config: Config, browser: Browser = thisBrowser()) {
    if (!browser.isSecureContext) {
      throw new GenAuthError(
        'insecure_context',
        `Expected a page served by https, got ${browser.location.origin}`,
      )
    }
    if (browser.origin === 'null') {
      throw new GenAuthError(
        'opaque_origin',
        'Expected a page with an origin of its own, got a sandboxed frame or a file',
      )
    }
    this.#browser = browser
    this.#config = resolveConfig(config, browser.location)
    this.#endpoints = endpointsOf(this.#config)
    this.#preparations = new Preparations(browser, this.#config, this.#endpoints)
  }

  /**
   * Gets ready what a click would otherwise wait for: the transaction and, where something is
   * missing, the
   * application's public configuration. Call it in idle time. A login works without it.
   *
   * @returns The connection with its Display Name, if the public configuration was needed and has
   *   it.
   */
  async prepare(): Promise<Connection | undefined> {
    const { application } = await this.#preparations.prepare()
    return findConnection(application, this.#config)
  }

  /**
   * The application's connections that a person can log in with on a web page, in the order of its
   * public configuration:
   * none that need a native app, and none at all when the console hides its social login buttons.
   *
   * @throws {GenAuthError} `network_error` when the public configuration cannot be had.
   */
  async connections(): Promise<readonly Connection[]> {
    return connectionsOnTheWeb(
      await loadApplication(this.#endpoints, this.#browser),
      this.#endpoints,
    )
  }

  /** Whether a login is in its window, and that has not answered yet. */
  get isInWindow(): boolean {
    return this.#inWindow !== undefined
  }

  /**
   * Logs the person in the way `mode` says: by default through a window, and by leaving the page
   * where no window can work,
   * the browser blocked it, or the last one was cut off. Call it from a click.
   *
   * @returns `undefined` when the page is being left: the result is then in {@link
   *   handleRedirectCallback}.
   * @throws {GenAuthError} Always one; its `code` says why there is no result. The next attempt
   *   works.
   */
  async login(options: RedirectOptions = {}): Promise<ResultOf<Config> | undefined> {
    if (options.popup || this.#chooseMode() === 'popup') {
      try {
        return await this.loginWithPopup(options)
      } catch (error) {
        const code = isGenAuthError(error) && error.code
        this.#cutOff = code === 'popup_severed'
        const mayLeave = mayRedirect(this.#config, this.#browser) && isClicked(this.#browser)
        if (code !== 'popup_blocked' || !mayLeave) throw error
      }
    }
    await this.loginWithRedirect(options)
    return undefined
  }

  #chooseMode(): 'popup' | 'redirect' {
    if (this.#cutOff && mayRedirect(this.#config, this.#browser)) return 'redirect'
    return chooseMode(this.#config, this.#browser)
  }

  /**
   * Brings the window of the pending login to the front, or opens it again if the person closed it.
   * Does nothing without one. Call it from a click.
   */
  bringBack(): void {
    this.#inWindow?.popup.bringBack()
  }

  /**
   * Logs the person in through a window. Call it from a click. While a login is pending, a further
   * call brings its window back and returns the same promise.
   *
   * @throws {GenAuthError} Always one; its `code` says why there is no result. The next attempt
   *   works.
   */
  loginWithPopup(options: LoginOptions = {}): Promise<ResultOf<Config>> {
    this.bringBack()
    this.#pending ??= this.#loginWithPopup(options).finally(() => {
      this.#pending = this.#inWindow = undefined
    })
    return this.#pending
  }

  /**
   * Logs the person in by leaving the page for GenAuth's. A login that is pending in a window ends
   * as `cancelled`.
   *
   * @returns When the browser is on its way. The result is on the page it comes back to: {@link
   *   handleRedirectCallback}.
   * @throws {GenAuthError} `storage_unavailable`, `invalid_config`, `network_error` or `cancelled`;
   *   the page is still there.
   */
  loginWithRedirect({ returnTo, ...options }: RedirectOptions = {}): Promise<void> {
    this.#inWindow?.attempt.abort(cancelled('superseded'))
    return this.#attempting(options.signal, async ({ signal }) => {
      requireNetwork(this.#browser, this.#endpoints.origin)
      const redirect = await loadRedirect()
      const login = {
        owner: this.#owner,
        returnTo: redirect.toReturnTo(returnTo, this.#browser.location),
      }
      const prepared = this.#preparations.take() ?? (await this.#preparations.next(signal))
      const preparation = { ...prepared, transaction: redirect.toLeave(prepared.transaction) }
      const url = this.#authorizationUrl(preparation, options, true)
      signal.throwIfAborted()
      redirect.keepLogin(this.#browser, { ...login, ...this.#toRedeem(preparation, options) })
      this.#browser.location.assign(url.href)
    })
  }

  /**
   * Finishes the login that has come back to this page. Call it once when the page starts; the
   * answer leaves the address
   * bar at once, and where the page is the one that was left, it has its query and fragment again.
   *
   * @returns `undefined` when none has come back.
   * @throws {GenAuthError} As a login in a window, or `transaction_missing` or
   *   `transaction_expired`.
   */
  handleRedirectCallback({ signal }: Pick<LoginOptions, 'signal'> = {}) {
    this.#returning ??= this.#attempting(signal, (attempt) =>
      this.#handleRedirectCallback(attempt),
    ).finally(() => {
      this.#returning = undefined
    })
    return this.#returning
  }

  async #handleRedirectCallback(
    attempt: AbortController,
  ): Promise<RedirectResult<ResultOf<Config>> | undefined> {
    if (!isRedirectCallback(this.#browser)) return undefined
    const answer = takeAnswer(this.#browser)
    // At once: what comes after a pause, others may have taken.
    const isKnown = !answer || fileAnswer(this.#browser, answer) !== undefined
    const redirect = await loadRedirect()
    if (!isKnown) throw redirect.transactionMissing()
    const login = redirect.takeReturnedLogin(this.#browser, this.#owner)
    if (!login) return undefined
    const result = await this.#redeem(login, login.parameters, attempt)
    return Object.freeze({ result, returnTo: login.returnTo })
  }

  #loginWithPopup(options: LoginOptions): Promise<ResultOf<Config>> {
    return this.#attempting(options.signal, async (attempt) => {
      requireNetwork(this.#browser, this.#endpoints.origin)
      const prepared = this.#preparations.take()
      const url = prepared && this.#authorizationUrl(prepared, options).href
      const popup = new Popup(this.#browser, { window: options.popup, url })
      if (url) popup.show(url)
      this.#inWindow = { attempt, popup }
      attempt.signal.addEventListener('abort', () => popup.close())
      const preparing = Promise.resolve(prepared ?? this.#catchUp(popup, options, attempt.signal))
      const callback = waitForCallback(this.#browser, popup, this.#wait(preparing, attempt.signal))
      this.#loadKeys(preparing).catch(() => undefined)
      const [preparation, parameters] = await Promise.all([preparing, callback])
      popup.close()
      this.#inWindow = undefined
      return await this.#redeem(this.#toRedeem(preparation, options), parameters, attempt)
    })
  }

  /**
   * Runs one attempt: whatever ends it, everything it began is over, and its error is one of ours.
   */
  async #attempting<T>(
    page: AbortSignal | undefined,
    run: (attempt: AbortController) => Promise<T>,
  ): Promise<T> {
    const attempt = new AbortController()
    try {
      follow(attempt, page)
      return await run(attempt)
    } catch (error) {
      const reason: unknown = attempt.signal.aborted ? attempt.signal.reason : error
      throw isGenAuthError(reason) ? reason : (await loadLateSteps()).translateError(reason)
    } finally {
      attempt.abort()
    }
  }

  /**
   * GenAuth's page answers itself, or our own redirect page does: then on a channel, too, that
   * bears the attempt's name.
   */
  #wait(preparing: Promise<Preparation>, signal: AbortSignal): Wait {
    const { responseMode, timeoutMs } = this.#config
    if (responseMode === 'web_message')
      return { origin: this.#endpoints.origin, channel: undefined, timeoutMs, signal }
    const channel = preparing.then(({ transaction }) => transaction.state)
    return { origin: this.#browser.location.origin, channel, timeoutMs, signal }
  }

  /** The click came first and the window is blank: makes what it is to show, and shows it. */
  async #catchUp(popup: Popup, options: LoginOptions, signal: AbortSignal): Promise<Preparation> {
    const preparation = await this.#preparations.next(signal)
    popup.show(this.#authorizationUrl(preparation, options).href)
    return preparation
  }

  /**
   * The person is busy in the window: time to fetch the keys, if the application signs with one of
   * them.
   */
  async #loadKeys(preparing: Promise<Preparation>): Promise<void> {
    const { steps, application } = await preparing
    const algorithm = application?.idTokenAlgorithm ?? 'HS256'
    if (algorithm !== 'HS256' && this.#config.response === 'tokens')
      await this.#keySet(steps).load()
  }

  #keySet(steps: LateSteps): KeySet {
    return (this.#keys ??= steps.createKeySet(this.#browser, this.#endpoints.keySet))
  }

  #authorizationUrl(
    { steps, transaction, application }: Preparation,
    options: RequestOptions,
    leaving = false,
  ): URL {
    steps.checkRedirectUri(application, this.#config)
    const connectionId = steps.directConnectionId(application, this.#config)
    // Who leaves the page has nobody left to post a message to.
    const responseMode =
      leaving && this.#config.responseMode === 'web_message' ? 'query' : this.#config.responseMode
    const config = { ...this.#config, responseMode }
    return steps.buildAuthorizationUrl(this.#endpoints, config, transaction, connectionId, options)
  }

  #toRedeem({ transaction, application }: Preparation, { parameters }: RequestOptions): Redeemable {
    const { redirectUri, connection = findConnection(application, this.#config)?.identifier } =
      this.#config
    return {
      transaction,
      redirectUri,
      connection,
      algorithm: application?.idTokenAlgorithm,
      maxAge: parameters?.max_age,
    }
  }

  async #redeem(
    login: Redeemable,
    parameters: URLSearchParams,
    attempt: AbortController,
  ): Promise<ResultOf<Config>> {
    const steps = await loadLateSteps()
    const { transaction, redirectUri, ...asked } = login
    const code = steps.validateAuthorizationResponse(this.#config, transaction, parameters)
    if (this.#config.response === 'code') {
      const { state, nonce, codeVerifier } = transaction
      const { issuer } = this.#config
      return Object.freeze({
        code,
        codeVerifier,
        redirectUri,
        nonce,
        state,
        issuer,
      }) as ResultOf<Config>
    }
    const config = { ...this.#config, redirectUri }
    return steps.exchangeCode(this.#browser, this.#endpoints, config, transaction, {
      ...asked,
      code,
      attempt,
      verifySignature: (idToken) => steps.verifySignature(idToken, this.#keySet(steps)),
    }) as Promise<ResultOf<Config>>
  }

  /** Tells this client's logins from those of others on the page, over a page load. */
  get #owner(): string {
    const { domain, appId, connection, connectionId, provider } = this.#config
    return JSON.stringify([domain, appId, connection, connectionId, provider])
  }
}

/** What is needed beside the answer to make a result of it. */
type Redeemable = Pick<
  KeptLogin,
  'transaction' | 'redirectUri' | 'connection' | 'algorithm' | 'maxAge'
>

/** Ends the attempt when the page ends it. */
function follow(attempt: AbortController, page: AbortSignal | undefined): void {
  const end = () => {
    const cause: unknown = page?.reason
    const reason = typeof cause === 'string' ? cause : 'aborted'
    attempt.abort(cancelled(reason, cause))
  }
  page?.addEventListener('abort', end, { signal: attempt.signal })
  if (page?.aborted) end()
  attempt.signal.throwIfAborted()
}

function cancelled(reason: string, cause?: unknown): GenAuthError {
  return new GenAuthError('cancelled', `The login was cancelled: ${reason}.`, { reason, cause })
}
