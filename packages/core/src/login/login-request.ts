import type { ResponseMode } from '../model/config.js'
import { isObject } from '../model/is-object.js'
import { toRedirectState } from '../model/state.js'
import type { Application } from '../protocol/application.js'
import { buildAuthorizationUrl } from '../protocol/authorization-request.js'
import { findConnection } from '../protocol/connection.js'
import type { Context } from '../protocol/context.js'
import { chooseRedirectUri, directConnectionId } from '../protocol/route.js'
import type { ExchangeableRequest } from '../protocol/token-exchange.js'
import type { Transaction } from '../protocol/transaction.js'
import type { LoginOptions } from './login-options.js'

/** One login, from its preparation to its result. Frozen; a redirect stores it whole. */
export interface LoginRequest extends ExchangeableRequest {
  /** Where the login starts at GenAuth. */
  readonly url: string
  /** Names the login in GenAuth's response. */
  readonly state: string
  readonly responseMode: ResponseMode
}

/** What a login needs before it can start. Made before the click, used once. */
export interface Preparation {
  readonly transaction: Transaction
  /** `undefined` when it was not needed, or could not be loaded. */
  readonly application: Application | undefined
}

/** How the person gets to GenAuth. */
export type Via = 'popup' | 'redirect'

/**
 * Creates the request of one login.
 *
 * @throws {GenAuthError} `invalid_config` for settings that this application cannot work with.
 */
export function createLoginRequest(
  context: Context,
  { transaction, application }: Preparation,
  options: LoginOptions,
  via: Via,
): LoginRequest {
  const redirectUri = chooseRedirectUri(application, context.config)
  const config = { ...context.config, redirectUri }
  const connectionId = directConnectionId(application, config)
  const isRedirect = via === 'redirect'
  const state = isRedirect ? toRedirectState(transaction.state) : transaction.state
  const responseMode = isRedirect ? toRedirectMode(config.responseMode) : config.responseMode
  const request = { transaction: { ...transaction, state }, responseMode, connectionId }
  return Object.freeze({
    url: buildAuthorizationUrl({ ...context, config }, request, options).href,
    state,
    nonce: transaction.nonce,
    codeVerifier: transaction.codeVerifier,
    responseMode,
    redirectUri,
    connection: config.connection ?? findConnection(application, config)?.identifier,
    idTokenAlgorithm: application?.idTokenAlgorithm,
    maxAgeS: toSeconds(options.parameters?.max_age),
    agreements: Object.freeze([...(options.agreements ?? [])]),
  })
}

/** Who leaves the page has nobody left to post a message to. */
function toRedirectMode(responseMode: ResponseMode): ResponseMode {
  return responseMode === 'web_message' ? 'query' : responseMode
}

function toSeconds(maxAge: string | undefined): number | undefined {
  return maxAge === undefined ? undefined : Number(maxAge)
}

/**
 * Reads a request that was stored.
 *
 * @returns `undefined` when it is not as it was written.
 */
export function toLoginRequest(stored: unknown): LoginRequest | undefined {
  return isLoginRequest(stored) ? Object.freeze(stored) : undefined
}

function isLoginRequest(value: unknown): value is LoginRequest {
  if (!isObject(value)) return false
  const { url, state, nonce, codeVerifier, redirectUri } = value
  const { connection = '', idTokenAlgorithm = '', agreements } = value
  const texts = [url, state, nonce, codeVerifier, redirectUri, connection, idTokenAlgorithm]
  const isComplete =
    Array.isArray(agreements) &&
    [...texts, agreements].flat().every((text) => typeof text === 'string')
  return isComplete && (value.maxAgeS === undefined || typeof value.maxAgeS === 'number')
}
