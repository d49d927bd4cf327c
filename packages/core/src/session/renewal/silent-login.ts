import { errorOf } from '../../model/error-of.js'
import type { GenAuthError } from '../../model/errors.js'
import type { LoginResult } from '../../model/tokens.js'
import type { SessionBrowser } from '../../platform/browser.js'
import { openFrame } from '../../platform/frame.js'
import { buildAuthorizationUrl } from '../../protocol/authorization-request.js'
import type { Context } from '../../protocol/context.js'
import { exchangeCode } from '../../protocol/token-exchange.js'
import { createTransaction } from '../../protocol/transaction.js'
import type { Transaction } from '../../protocol/transaction.js'
import { translateError } from '../../protocol/translate-error.js'
import { validateResponse } from '../../protocol/validate-response.js'
import { waitForResponse } from '../../protocol/wait-for-response.js'

/** How long GenAuth may take to answer in a frame, in milliseconds. */
const TIMEOUT_MS = 10_000

/** How long no frame is opened after one that brought no code, in milliseconds. */
const COOLDOWN_MS = 10 * 60_000

/** A code that GenAuth gave without asking the person, and what it takes to redeem it. */
export interface SilentResponse {
  readonly transaction: Transaction
  /** Branded by oauth4webapi: it can be exchanged for tokens. */
  readonly response: URLSearchParams
}

/**
 * Logs in without asking the person, in an invisible frame: GenAuth must still know them, and the
 * browser must send its cookies along. The response is judged as after any other login.
 *
 * @see [OpenID Connect Core 1.0, section
 *   3.1.2.1](https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest)
 */
export class SilentLogin {
  readonly #context: Context<SessionBrowser>
  #refusal: GenAuthError | undefined
  /** By the monotonic clock. */
  #retryAt = 0

  constructor(context: Context<SessionBrowser>) {
    this.#context = context
  }

  /** Forgets the last refusal: a login has given GenAuth its cookies anew. */
  allowAgain(): void {
    this.#refusal = undefined
  }

  /**
   * Asks for a code in a frame, and leaves it as it is.
   *
   * @throws {GenAuthError} `silent_unavailable` when no code comes; its `oauthError` is GenAuth's,
   *   if it gave one. With the reason `paused`, for ten minutes after that, without a frame.
   */
  async authorize(signal: AbortSignal): Promise<SilentResponse> {
    this.#throwWhilePaused()
    const transaction = await createTransaction()
    signal.throwIfAborted()
    const url = buildAuthorizationUrl(
      this.#context,
      { transaction, responseMode: 'web_message', connectionId: undefined },
      { parameters: { prompt: 'none' } },
    )
    try {
      const parameters = await this.#askInFrame(url, signal)
      const response = validateResponse(this.#context, transaction, parameters)
      this.#refusal = undefined
      return { transaction, response }
    } catch (thrown) {
      signal.throwIfAborted()
      const error = toUnavailable(translateError(thrown))
      if (error.code === 'silent_unavailable') this.#pause(error)
      throw error
    }
  }

  /**
   * Asks for a code in a frame, and redeems it.
   *
   * @param connection Unique ID of the connection that the session began with.
   * @throws {GenAuthError} As {@link authorize}; as `exchangeCode()`.
   */
  async logIn(connection: string | undefined, signal: AbortSignal): Promise<LoginResult> {
    const { transaction, response } = await this.authorize(signal)
    const { redirectUri } = this.#context.config
    const request = {
      ...transaction,
      redirectUri,
      connection,
      idTokenAlgorithm: undefined,
      maxAgeS: undefined,
      agreements: [],
    }
    return exchangeCode(this.#context, request, response, signal)
  }

  async #askInFrame(url: URL, signal: AbortSignal): Promise<URLSearchParams> {
    const { browser, endpoints } = this.#context
    const frame = openFrame(browser, url)
    try {
      const { origin } = endpoints
      const expected = { origin, channel: undefined, timeoutMs: TIMEOUT_MS }
      return await waitForResponse(browser, frame, expected, signal)
    } finally {
      frame.remove()
    }
  }

  #pause(refusal: GenAuthError): void {
    this.#refusal = refusal
    this.#retryAt = this.#context.browser.performance.now() + COOLDOWN_MS
  }

  #throwWhilePaused(): void {
    if (!this.#refusal || this.#context.browser.performance.now() >= this.#retryAt) return
    const message = `No silent login for ${COOLDOWN_MS / 60_000} minutes after one that failed.`
    const { oauthError } = this.#refusal
    throw errorOf('silent_unavailable', message, {
      reason: 'paused',
      cause: this.#refusal,
      oauthError,
    })
  }
}

/** An invalid response stays the error that it is: only the lack of a code is not a fault. */
function toUnavailable(error: GenAuthError): GenAuthError {
  const { code, oauthError, oauthErrorDescription } = error
  if (code !== 'popup_timeout' && oauthError === undefined) return error
  const answer = oauthError
    ? `GenAuth answered "${oauthError}"`
    : `no answer within ${TIMEOUT_MS} ms`
  const causes =
    'The browser may block the cookies of GenAuth in a frame, or nobody is logged in there.'
  return errorOf('silent_unavailable', `No silent login: ${answer}. ${causes}`, {
    cause: error,
    oauthError,
    oauthErrorDescription,
  })
}
