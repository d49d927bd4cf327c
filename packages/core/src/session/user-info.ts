import * as oauth from 'oauth4webapi'
import { errorOf } from '../model/error-of.js'
import type { GenAuthError } from '../model/errors.js'
import type { ErrorDetails } from '../model/errors.js'
import type { LoginResult } from '../model/tokens.js'
import { fetchFromGenAuth, retryAfterOf } from '../platform/http.js'
import { withTimeout } from '../platform/time.js'
import type { Context } from '../protocol/context.js'
import { toClient, toRequestOptions, toServer } from '../protocol/oauth-options.js'
import type { User } from './user.js'

/** How long GenAuth may take, in milliseconds. */
const TIMEOUT_MS = 10_000

/** Asks GenAuth for what it knows about the person. */
export class UserInfoEndpoint {
  readonly #context: Context
  /** Where GenAuth takes the access token. A header costs a preflight. */
  #tokenPlace: 'body' | 'header' = 'body'

  constructor(context: Context) {
    this.#context = context
  }

  /**
   * @throws {GenAuthError} `userinfo_invalid`, with the reason `sub` for another person,
   *   `content_type` for anything but JSON, `status` for a refusal, `format`, or `length`;
   *   `network_error`; `token_timeout`.
   * @see [OpenID Connect Core 1.0, section
   *   5.3](https://openid.net/specs/openid-connect-core-1_0.html#UserInfo)
   */
  async load({ accessToken, claims }: LoginResult, signal: AbortSignal): Promise<User> {
    const { browser, endpoints } = this.#context
    const onTimeout = () =>
      errorOf('token_timeout', `No response from ${endpoints.userInfo} within ${TIMEOUT_MS} ms.`)
    return withTimeout(browser, { timeoutMs: TIMEOUT_MS, signal, onTimeout }, async (signal) => {
      const response = await this.#request(accessToken, signal).catch(throwInvalidLength)
      return validateUserInfo(this.#context, response, claims.sub)
    })
  }

  async #request(accessToken: string, signal: AbortSignal): Promise<Response> {
    if (this.#tokenPlace === 'body') {
      const response = await this.#postToken(accessToken, signal)
      if (response?.ok) return response
    }
    const context = this.#context
    const response = await oauth.userInfoRequest(
      toServer(context),
      toClient(context),
      accessToken,
      // A cache may hold what was said of somebody else.
      toRequestOptions(context, signal, { cache: 'no-store' }),
    )
    if (response.ok) this.#tokenPlace = 'header'
    return response
  }

  /**
   * Sends the access token in a form, which is a simple request.
   *
   * @returns `undefined` when no response can be read, as where GenAuth takes no POST.
   * @see [RFC 6750, section 2.2](https://www.rfc-editor.org/rfc/rfc6750#section-2.2)
   */
  async #postToken(accessToken: string, signal: AbortSignal): Promise<Response | undefined> {
    const { browser, endpoints } = this.#context
    const body = new URLSearchParams({ access_token: accessToken })
    const headers = { accept: 'application/json' }
    try {
      const init = { method: 'POST', body, headers, signal, cache: 'no-store' } as const
      return await fetchFromGenAuth(browser, endpoints.userInfo, init)
    } catch {
      signal.throwIfAborted()
      return undefined
    }
  }
}

function throwInvalidLength(error: unknown): never {
  throw error instanceof RangeError ? invalid('length', error.message) : error
}

async function validateUserInfo(context: Context, response: Response, sub: string): Promise<User> {
  const { status, headers } = response
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  // The library reads signed user info too, but verifies no signature.
  if (status === 200 && type !== 'application/json') {
    throw invalid('content_type', `expected application/json, got ${type ?? 'none'}`)
  }
  try {
    const [server, client] = [toServer(context), toClient(context)]
    return Object.freeze(await oauth.processUserInfoResponse(server, client, sub, response))
  } catch (error) {
    throw toUserInfoError(error, response)
  }
}

/** The library's error holds what GenAuth said about the person: it is not the cause. */
function toUserInfoError(error: unknown, { status, headers }: Response): GenAuthError {
  if (status !== 200) {
    const details = { status, retryAfter: retryAfterOf({ headers }) }
    return invalid('status', `expected status 200, got ${status}`, details)
  }
  const { code, cause } = error instanceof Error ? (error as LibraryError) : {}
  const isSubjectMissing = code === oauth.INVALID_RESPONSE && isJsonObject(cause?.body)
  if (code === oauth.JSON_ATTRIBUTE_COMPARISON || isSubjectMissing) {
    return invalid('sub', 'expected the person of the ID token, got another or none')
  }
  return invalid('format', 'expected a JSON object')
}

/** What oauth4webapi's errors have in common. */
interface LibraryError extends Error {
  readonly code?: unknown
  readonly cause?: { readonly body?: unknown }
}

function isJsonObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function invalid(reason: string, problem: string, details: ErrorDetails = {}): GenAuthError {
  return errorOf('userinfo_invalid', `User info: ${problem}`, { ...details, reason })
}
