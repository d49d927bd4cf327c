import { errorOf } from '../model/error-of.js'
import type { GenAuthError } from '../model/errors.js'
import type { AnyResult } from '../model/tokens.js'
import { Popup } from '../platform/popup.js'
import { delay } from '../platform/time.js'
import { trace } from '../platform/trace.js'
import { missingConnection } from '../protocol/connection.js'
import type { Context } from '../protocol/context.js'
import { translateError } from '../protocol/translate-error.js'
import { isUnanswered } from '../protocol/unanswered.js'
import { waitForResponse } from '../protocol/wait-for-response.js'
import type { ExpectedResponse } from '../protocol/wait-for-response.js'
import { Attempt } from './attempt.js'
import type { Detour } from './detour.js'
import { popupOf } from './login-options.js'
import type { PopupOptions } from './login-options.js'
import { createLoginRequest } from './login-request.js'
import type { LoginRequest } from './login-request.js'
import { finishLogin, prefetchKeys } from './login-response.js'
import type { PreparedLogin } from './prepared-login.js'

/**
 * How long a window that has answered may stay, in milliseconds. To close one takes the browser
 * longer than to get tokens: done first, it would keep them waiting.
 */
const STAY_MS = 200

/** Logs people in through a window, one at a time. */
export class PopupLogin {
  readonly #context: Context
  readonly #prepared: PreparedLogin
  readonly #detour: Detour
  #result: Promise<AnyResult> | undefined
  #popup: Popup | undefined

  constructor(context: Context, prepared: PreparedLogin, detour: Detour) {
    this.#context = context
    this.#prepared = prepared
    this.#detour = detour
  }

  /** Whether a login is in its window, from which no response has come yet. */
  get isInWindow(): boolean {
    return this.#popup !== undefined
  }

  /** Brings the window to the front, or opens it again. Nothing without one. */
  bringBack(): void {
    this.#popup?.bringBack()
  }

  /** Starts a login, unless one is pending: then its window is brought back. */
  start(options: PopupOptions): Promise<AnyResult> {
    const given = popupOf(options)
    if (this.#result) {
      given?.close()
      this.bringBack()
      return this.#result
    }
    const attempt = new Attempt(this.#context.browser)
    this.#result = attempt
      .run(options, (checked, signal) => {
        attempt.supersedeOthers()
        return this.#logIn(checked, signal)
      })
      .finally(() => {
        this.#result = undefined
        given?.close()
      })
    return this.#result
  }

  /** The whole login. The window opens before anything is waited for. */
  async #logIn(options: PopupOptions, signal: AbortSignal): Promise<AnyResult> {
    const ready = this.#takeReady(options)
    const { browser, config } = this.#context
    const { popupSize } = config
    const popup = new Popup(browser, { window: options.popup, url: ready?.url, popupSize })
    this.#popup = popup
    try {
      const request = ready ?? (await this.#take(popup, options, signal))
      return await this.#finish(popup, request, signal)
    } finally {
      this.#close(popup)
    }
  }

  async #finish(popup: Popup, request: LoginRequest, signal: AbortSignal): Promise<AnyResult> {
    try {
      trace(this.#context.browser, 'window', request.url)
      popup.show(request.url)
      this.#closeWithPage(popup, request, signal)
      prefetchKeys(this.#context, request, signal)
      const parameters = await this.#receive(popup, request, signal)
      this.#popup = undefined
      this.#closeSoon(popup, signal)
      return await finishLogin(this.#context, request, parameters, signal)
    } catch (thrown) {
      throw this.#explain(this.#detour.learn(translateError(thrown), request))
    }
  }

  /** Nobody would get what GenAuth's page posts. A page of our own says so itself. */
  #closeWithPage(popup: Popup, { responseMode }: LoginRequest, signal: AbortSignal): void {
    if (responseMode !== 'web_message') return
    this.#context.browser.addEventListener('pagehide', () => popup.close(), { signal })
  }

  /** Who ends without a response may have looked for what GenAuth's page does not have. */
  #explain(error: GenAuthError): GenAuthError {
    const missing = missingConnection(this.#prepared.application, this.#context.config)
    if (!missing || !isUnanswered(error)) return error
    const { code, message, reason } = missing
    return errorOf(code, message, { reason, cause: error })
  }

  /** Without a preparation, the window opens blank. */
  #takeReady(options: PopupOptions): LoginRequest | undefined {
    const preparation = this.#prepared.takeReady()
    return preparation && createLoginRequest(this.#detour.context, preparation, options, 'popup')
  }

  async #take(popup: Popup, options: PopupOptions, signal: AbortSignal): Promise<LoginRequest> {
    const preparation = await this.#prepared.take(signal)
    // No page can have severed a window that is still blank.
    if (popup.closed) {
      throw errorOf('popup_closed', 'The login window was closed while it was blank.')
    }
    return createLoginRequest(this.#detour.context, preparation, options, 'popup')
  }

  #receive(popup: Popup, request: LoginRequest, signal: AbortSignal): Promise<URLSearchParams> {
    const { browser } = this.#context
    return waitForResponse(browser, popup, this.#expectedResponse(request), signal)
  }

  /** GenAuth's page responds itself, or our own redirect page does: then on a channel as well. */
  #expectedResponse({ responseMode, state }: LoginRequest): ExpectedResponse {
    const { browser, config, endpoints } = this.#context
    const { timeoutMs } = config
    return responseMode === 'web_message'
      ? { origin: endpoints.origin, channel: undefined, timeoutMs }
      : { origin: browser.location.origin, channel: state, timeoutMs }
  }

  /** When the tokens are there, which `#logIn` sees to; or before, where GenAuth is slow. */
  #closeSoon(popup: Popup, signal: AbortSignal): void {
    const close = delay(this.#context.browser, STAY_MS, signal).then(() => popup.close())
    close.catch(() => undefined)
  }

  #close(popup: Popup): void {
    popup.close()
    this.#popup = undefined
  }
}
