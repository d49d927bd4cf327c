import { thisBrowser } from './browser.js'
import type { Browser } from './browser.js'
import { resolveConfig } from './config.js'
import type { ClientConfig, ResolvedConfig } from './config.js'
import { GenAuthError } from './errors.js'
import { checkRedirectUri, directConnectionId, findConnection, loadApplication } from './login/application.js'
import type { Application, Connection } from './login/application.js'
import { buildAuthorizationUrl } from './login/authorization-request.js'
import type { RequestOptions } from './login/authorization-request.js'
import { channelOf } from './login/callback-message.js'
import { endpointsOf } from './login/endpoints.js'
import type { Endpoints } from './login/endpoints.js'
import { createKeySet } from './login/key-set.js'
import type { KeySet } from './login/key-set.js'
import { openPopup } from './login/popup.js'
import type { Popup } from './login/popup.js'
import type { Transaction } from './login/transaction.js'
import { translateError } from './login/translate-error.js'
import { waitForCallback } from './login/wait-for-callback.js'
import type { Wait } from './login/wait-for-callback.js'
import type { LoginResult } from './tokens.js'

/** What one login may be told. */
export interface LoginOptions extends RequestOptions {
  /** Ends the login: the window is closed, and the promise rejects with `cancelled`. A word given to `abort()` is its `reason`. */
  readonly signal?: AbortSignal | undefined
}

/** What a click needs to go straight to the right page. Made before the click, used once. */
interface Preparation {
  readonly transaction: Transaction
  readonly application: Application | undefined
}

/** How long a preparation may lie before a new one replaces it, in milliseconds. */
const PREPARATION_LIFE_MS = 10 * 60_000

/** Logs people in to one application of GenAuth. One login at a time; every login ends in a result or a {@link GenAuthError}. */
export class GenAuthClient {
  readonly #browser: Browser
  readonly #config: ResolvedConfig
  readonly #endpoints: Endpoints
  readonly #keys: KeySet
  #preparing: Promise<Preparation> | undefined
  #prepared: Preparation | undefined
  #pending: Promise<LoginResult> | undefined
  #popup: Popup | undefined

  /**
   * @throws {GenAuthError} `invalid_config`, naming the option, what was expected and what came; `insecure_context` on a
   *   page that has no WebCrypto, because it was not served by https.
   */
  constructor(config: ClientConfig, browser: Browser = thisBrowser()) {
    if (!browser.isSecureContext) {
      throw new GenAuthError('insecure_context', `Expected a page served by https, got ${browser.location.origin}`)
    }
    this.#browser = browser
    this.#config = resolveConfig(config, browser.location)
    this.#endpoints = endpointsOf(this.#config)
    this.#keys = createKeySet(browser, this.#endpoints.keySet)
  }

  /**
   * Gets ready what a click would otherwise wait for: the transaction and, where something is missing, the
   * application's public configuration. Call it in idle time. A login works without it.
   *
   * @returns The connection with its Display Name, if the public configuration was needed and has it.
   */
  async prepare(): Promise<Connection | undefined> {
    const { application } = await this.#prepare()
    return findConnection(application, this.#config)
  }

  /**
   * Logs the person in through a window. Call it from a click. While a login is pending, a further call brings its
   * window back and gives the same promise.
   *
   * @throws {GenAuthError} Always one; its `code` says why there is no result. The next attempt works.
   */
  loginWithPopup(options: LoginOptions = {}): Promise<LoginResult> {
    this.#popup?.bringBack()
    this.#pending ??= this.#login(options).finally(() => {
      this.#pending = undefined
    })
    return this.#pending
  }

  async #login(options: LoginOptions): Promise<LoginResult> {
    const attempt = new AbortController()
    try {
      follow(attempt, options.signal)
      const prepared = this.#takePrepared()
      const popup = (this.#popup = openPopup(this.#browser, prepared && this.#authorizationUrl(prepared, options)))
      const preparing = Promise.resolve(prepared ?? this.#catchUp(popup, options, attempt.signal))
      const callback = waitForCallback(this.#browser, popup, this.#wait(preparing, attempt.signal))
      this.#loadKeys(preparing).catch(() => undefined)
      const [preparation, parameters] = await Promise.all([preparing, callback])
      this.#closePopup()
      return await this.#redeem(preparation, parameters, attempt)
    } catch (error) {
      throw translateError(attempt.signal.aborted ? attempt.signal.reason : error)
    } finally {
      attempt.abort()
      this.#closePopup()
    }
  }

  /** GenAuth's page answers itself, or our own redirect page does: then on a channel, too, that bears the attempt's name. */
  #wait(preparing: Promise<Preparation>, signal: AbortSignal): Wait {
    const { responseMode, timeoutMs } = this.#config
    if (responseMode === 'web_message') return { origin: this.#endpoints.origin, channel: undefined, timeoutMs, signal }
    const channel = preparing.then(({ transaction }) => channelOf(transaction.state))
    return { origin: this.#browser.location.origin, channel, timeoutMs, signal }
  }

  /** The click came first and the window is blank: makes what it is to show, and shows it. */
  async #catchUp(popup: Popup, options: LoginOptions, signal: AbortSignal): Promise<Preparation> {
    const preparation = await this.#prepare()
    // A login that is over leaves the window alone, and the preparation to the next.
    signal.throwIfAborted()
    this.#takePrepared()
    popup.show(this.#authorizationUrl(preparation, options))
    return preparation
  }

  /** The person is busy in the window: time to fetch the keys, if the application signs with one of them. */
  async #loadKeys(preparing: Promise<Preparation>): Promise<void> {
    const { application } = await preparing
    if ((application?.idTokenAlgorithm ?? 'HS256') !== 'HS256') await this.#keys.load()
  }

  async #redeem({ transaction, application }: Preparation, parameters: URLSearchParams, attempt: AbortController) {
    const oauth = await loadOAuth()
    const code = oauth.validateAuthorizationResponse(this.#config, transaction, parameters)
    const connection = this.#config.connection ?? findConnection(application, this.#config)?.identifier
    return oauth.exchangeCode(this.#browser, this.#endpoints, this.#config, transaction, {
      code,
      connection,
      algorithm: application?.idTokenAlgorithm,
      attempt,
      verifySignature: (idToken) => oauth.verifySignature(idToken, this.#keys),
    })
  }

  #authorizationUrl({ transaction, application }: Preparation, options: LoginOptions): URL {
    checkRedirectUri(application, this.#config)
    const connectionId = directConnectionId(application, this.#config)
    return buildAuthorizationUrl(this.#endpoints, this.#config, transaction, connectionId, options)
  }

  #prepare(): Promise<Preparation> {
    return (this.#preparing ??= this.#makePreparation())
  }

  async #makePreparation(): Promise<Preparation> {
    try {
      const [oauth, application] = await Promise.all([loadOAuth(), this.#loadApplication()])
      return (this.#prepared = { transaction: await oauth.createTransaction(this.#browser), application })
    } catch (error) {
      this.#preparing = undefined
      throw error
    }
  }

  /** Hands out what is ready, once. Nothing if it is not ready yet, or has lain too long. */
  #takePrepared(): Preparation | undefined {
    const prepared = this.#prepared
    if (!prepared) return undefined
    this.#prepared = this.#preparing = undefined
    return this.#browser.Date.now() - prepared.transaction.createdAt < PREPARATION_LIFE_MS ? prepared : undefined
  }

  async #loadApplication(): Promise<Application | undefined> {
    const { displayName, connectionId, route } = this.#config
    if (displayName && (connectionId || route === 'hosted')) return undefined
    return loadApplication(this.#endpoints, this.#browser)
  }

  #closePopup(): void {
    this.#popup?.close()
    this.#popup = undefined
  }
}

/** Ends the attempt when the page ends it. */
function follow(attempt: AbortController, page: AbortSignal | undefined): void {
  const end = () => {
    const cause: unknown = page?.reason
    const reason = typeof cause === 'string' ? cause : 'aborted'
    attempt.abort(new GenAuthError('cancelled', `The login was cancelled: ${reason}.`, { reason, cause }))
  }
  page?.addEventListener('abort', end, { signal: attempt.signal })
  if (page?.aborted) end()
  attempt.signal.throwIfAborted()
}

/** The half that comes late: neither the button nor the window waits for it. */
async function loadOAuth() {
  try {
    return await import('./login/oauth.js')
  } catch (cause) {
    throw new GenAuthError('network_error', 'A part of the login script could not be loaded.', { cause })
  }
}
