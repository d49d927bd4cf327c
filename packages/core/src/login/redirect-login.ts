import { invalidConfig } from '../model/errors.js'
import type { ResolvedConfig } from '../model/config.js'
import type { AuthorizationCode, LoginResult } from '../model/tokens.js'
import type { Browser } from '../platform/browser.js'
import { restoreAddress, takeResponse } from '../platform/response-address.js'
import {
  storeRequest,
  storeResponse,
  takeAnswered,
  transactionMissing,
} from '../platform/stored-requests.js'
import type { Context } from '../protocol/context.js'
import type { RedirectOptions } from './login-options.js'
import { createLoginRequest, toLoginRequest } from './login-request.js'
import { finishLogin, prefetchKeys } from './login-response.js'
import type { PreparedLogin } from './prepared-login.js'

/** A login that left the page and came back. */
export interface ReturnedLogin {
  readonly result: LoginResult | AuthorizationCode
  /** Where the login began, or where it was told to end. On the page's own origin. */
  readonly returnTo: string
}

/**
 * Leaves the page for GenAuth. The request is stored just before.
 *
 * @throws {GenAuthError} `storage_unavailable` or `invalid_config`; the page is still there.
 */
export async function leaveForLogin(
  context: Context,
  prepared: PreparedLogin,
  { returnTo, ...options }: RedirectOptions,
  signal: AbortSignal,
): Promise<void> {
  const { browser, config } = context
  const target = toReturnTo(returnTo, browser.location)
  const preparation = await prepared.take(signal)
  const request = createLoginRequest(context, preparation, options, 'redirect')
  const owner = ownerOf(config)
  storeRequest(browser, { state: request.state, owner, returnTo: target, request })
  browser.location.assign(request.url)
}

/**
 * Finishes the login that has come back to this page.
 *
 * @returns `undefined` when none has.
 * @throws {GenAuthError} `transaction_missing`, `transaction_expired`, or what a login in a window
 *   may throw.
 */
export async function finishReturnedLogin(
  context: Context,
  signal: AbortSignal,
): Promise<ReturnedLogin | undefined> {
  const { browser, config } = context
  receiveFromAddress(browser)
  const answered = takeAnswered(browser, ownerOf(config))
  if (!answered) return undefined
  const request = toLoginRequest(answered.request)
  if (!request) throw transactionMissing()
  prefetchKeys(context, request)
  const result = await finishLogin(context, request, answered.parameters, signal)
  return Object.freeze({ result, returnTo: answered.returnTo })
}

/** Where no redirect page has taken the response out of the address, this does. */
function receiveFromAddress(browser: Browser): void {
  const response = takeResponse(browser)
  if (!response) return
  const returnTo = storeResponse(browser, response)
  if (returnTo === undefined) throw transactionMissing()
  restoreAddress(browser, returnTo)
}

function toReturnTo(returnTo: string | undefined, { href, origin }: Browser['location']): string {
  const address = returnTo ?? href
  const url = URL.canParse(address, href) ? new URL(address, href) : undefined
  if (url?.origin !== origin) throw invalidConfig('returnTo', `an address at ${origin}`, returnTo)
  return url.href
}

/** Tells a client's requests from those of others on the page, over a page load. */
function ownerOf({ domain, appId, connection, connectionId, provider }: ResolvedConfig): string {
  return JSON.stringify([domain, appId, connection, connectionId, provider])
}
