import { errorOf } from '../model/error-of.js'
import type { GenAuthError } from '../model/errors.js'
import { invalidConfig } from '../model/invalid-config.js'
import type { ResolvedConfig } from '../model/config.js'
import { toJson } from '../model/to-json.js'
import type { AnyResult, RedirectResult } from '../model/tokens.js'
import { untilActivated } from '../platform/activation.js'
import type { Browser } from '../platform/browser.js'
import { memberOf } from '../platform/member-of.js'
import { perPage } from '../platform/per-page.js'
import { restoreAddress, takeFromAddress, tellRouter } from '../platform/response-address.js'
import {
  LIFETIME_MS,
  storeRequest,
  storeResponse,
  takeCompleted,
} from '../platform/stored-requests.js'
import type { CompletedRequest } from '../platform/stored-requests.js'
import { trace } from '../platform/trace.js'
import type { Context } from '../protocol/context.js'
import { translateError } from '../protocol/translate-error.js'
import { Attempt } from './attempt.js'
import type { Detour } from './detour.js'
import type { CallbackOptions, RedirectOptions } from './login-options.js'
import { createLoginRequest, toLoginRequest } from './login-request.js'
import type { LoginRequest } from './login-request.js'
import { finishLogin, prefetchKeys } from './login-response.js'
import type { PreparedLogin } from './prepared-login.js'
import { ReturnedLogin } from './returned-login.js'

type Returned = ReturnedLogin<RedirectResult<AnyResult>>

/** The logins that have come back to each page and are not finished yet, by their owners. */
const returnedTo = perPage(() => new Map<string, Returned>())

/** Logs people in by leaving the page, and finishes what has come back. */
export class RedirectLogin {
  readonly #context: Context
  readonly #prepared: PreparedLogin
  readonly #detour: Detour

  constructor(context: Context, prepared: PreparedLogin, detour: Detour) {
    this.#context = context
    this.#prepared = prepared
    this.#detour = detour
  }

  /** Leaves the page for GenAuth. */
  leave(options: RedirectOptions): Promise<void> {
    const attempt = new Attempt(this.#context.browser)
    return attempt.run(options, (checked, signal) => {
      attempt.supersedeOthers()
      return this.#leave(checked, signal)
    })
  }

  /** Finishes the login that has come back to this page, if one has. */
  finish(options: CallbackOptions): Promise<RedirectResult<AnyResult> | undefined> {
    return new Attempt(this.#context.browser).run(options, async (checked, signal) => {
      const { initiator, response } = checked
      const { browser } = this.#context
      // Nobody may ever open the page. Where somebody has, the response leaves the address at once.
      if (memberOf(browser.document, 'prerendering')) await untilActivated(browser, signal)
      return this.#findReturned(response)?.claim({ client: this, initiator }, signal)
    })
  }

  async #leave(given: RedirectOptions, signal: AbortSignal): Promise<void> {
    const { returnTo, appState, initiator, ...options } = given
    const { browser, config } = this.#context
    const target = toReturnTo(returnTo, browser.location)
    const preparation = await this.#prepared.take(signal)
    const request = createLoginRequest(this.#detour.context, preparation, options, 'redirect')
    const { state, url } = request
    // Just before leaving: a window would get a copy of what is stored.
    const owner = ownerOf(config)
    const stored = { state, owner, initiator, returnTo: target, appState, request }
    withStorage(() => storeRequest(browser, stored))
    trace(browser, 'redirect', url)
    browser.location.assign(url)
  }

  /** The login that has come back for a client like this one, if there is one. */
  #findReturned(response: URLSearchParams | undefined): Returned | undefined {
    const { browser, config } = this.#context
    const returned = returnedTo(browser)
    const owner = ownerOf(config)
    receive(browser, response)
    const completed = withStorage(() => takeCompleted(browser, owner))
    if (!completed) return returned.get(owner)
    const login = new ReturnedLogin(completed.initiator, (signal) =>
      this.#finish(completed, signal).finally(() => returned.delete(owner)),
    )
    returned.set(owner, login)
    return login
  }

  async #finish(
    completed: CompletedRequest,
    signal: AbortSignal,
  ): Promise<RedirectResult<AnyResult>> {
    const request = toLoginRequest(completed.request)
    if (!request) throw transactionMissing()
    if (completed.isExpired) throw transactionExpired()
    prefetchKeys(this.#context, request, signal)
    const result = await this.#redeem(request, completed.parameters, signal)
    return Object.freeze({ result, returnTo: completed.returnTo, appState: completed.appState })
  }

  async #redeem(
    request: LoginRequest,
    parameters: URLSearchParams,
    signal: AbortSignal,
  ): Promise<AnyResult> {
    try {
      return await finishLogin(this.#context, request, parameters, signal)
    } catch (thrown) {
      throw this.#detour.learn(translateError(thrown), request)
    }
  }
}

/** @throws {GenAuthError} `storage_unavailable`. */
function withStorage<T>(work: () => T): T {
  try {
    return work()
  } catch (cause) {
    const hint = 'Allow it for this page, or log in through a window.'
    const message = `A login by redirect needs sessionStorage. ${hint}`
    throw errorOf('storage_unavailable', message, { cause })
  }
}

/** Where nobody has taken the response out of the address, this does. */
function receive(browser: Browser, taken: URLSearchParams | undefined): void {
  const response = taken ?? takeFromAddress(browser)
  if (!response) return
  const returnTo = storeResponse(browser, response)
  if (returnTo === undefined) throw transactionMissing()
  restoreAddress(browser, returnTo)
  tellRouter(browser)
}

function toReturnTo(returnTo: string | undefined, { href, origin }: Browser['location']): string {
  if (returnTo === undefined) return href
  const url = URL.canParse(returnTo, href) ? new URL(returnTo, href) : undefined
  // Not by its origin: that of a blob is that of its maker, and a password does not count in it.
  if (url?.href.startsWith(`${origin}/`)) return url.href
  throw invalidConfig('returnTo', `an address at ${origin}`, returnTo)
}

/** Tells a client's requests from those of others on the page, over a page load. */
function ownerOf(config: ResolvedConfig): string {
  const { domain, appId, connection, connectionId, provider, response } = config
  return toJson([domain, appId, connection, connectionId, provider, response])
}

function transactionMissing(): GenAuthError {
  const what = 'The page was opened with an authorization response, but has no request for it'
  const message = `${what}: its storage was cleared, or the address was copied.`
  return errorOf('transaction_missing', message)
}

function transactionExpired(): GenAuthError {
  const message = `Expected the response within ${LIFETIME_MS / 60_000} minutes, got it later.`
  return errorOf('transaction_expired', message)
}
