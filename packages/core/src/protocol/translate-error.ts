import * as oauth from 'oauth4webapi'
import { errorOf } from '../model/error-of.js'
import { isGenAuthError } from '../model/errors.js'
import type { GenAuthError } from '../model/errors.js'
import type { ErrorCode } from '../model/error-table.js'
import type { ErrorDetails } from '../model/errors.js'
import { isObject } from '../model/is-object.js'
import { retryAfterOf } from '../platform/http.js'
import { clockHint } from './clock-hint.js'

/** What oauth4webapi's errors have in common. Told apart by `code`: bundling renames classes. */
interface LibraryError extends Error {
  /** The browser's own errors have a number here. */
  readonly code?: unknown
  /** `error` and `error_description` of a response that is an error. */
  readonly error?: unknown
  readonly error_description?: unknown
  readonly response?: unknown
}

/** What oauth4webapi keeps of a response, in an error's `cause`. */
interface ErrorCause {
  /** Of a token response. */
  readonly body?: Readonly<Record<string, unknown>>
  /** Of an ID token. */
  readonly header?: unknown
  readonly claims?: Readonly<Record<string, unknown>>
  readonly claim?: string
  /** The time here, in seconds since 1970. */
  readonly now?: number
}

/** What each of oauth4webapi's codes means, unless it is about the ID token. */
const CODES = new Map<unknown, ErrorCode>([
  [oauth.AUTHORIZATION_RESPONSE_ERROR, 'authorization_error'],
  [oauth.RESPONSE_BODY_ERROR, 'token_endpoint_error'],
  [oauth.WWW_AUTHENTICATE_CHALLENGE, 'token_response_invalid'],
  [oauth.RESPONSE_IS_NOT_CONFORM, 'token_response_invalid'],
  [oauth.RESPONSE_IS_NOT_JSON, 'token_response_invalid'],
  [oauth.INVALID_RESPONSE, 'token_response_invalid'],
  [oauth.UNSUPPORTED_OPERATION, 'token_response_invalid'],
  // The token response has been parsed before, so it is the ID token.
  [oauth.PARSE_ERROR, 'id_token_invalid'],
  [oauth.JWT_CLAIM_COMPARISON, 'id_token_invalid'],
  [oauth.JWT_TIMESTAMP_CHECK, 'id_token_invalid'],
])

/** Turns whatever a step threw into a {@link GenAuthError}, with the original as its cause. */
export function translateError(thrown: unknown): GenAuthError {
  if (isGenAuthError(thrown)) return thrown
  // A body that is longer than any honest one: see `http.ts`.
  if (thrown instanceof RangeError) {
    const details = { reason: 'length', cause: thrown }
    return errorOf('token_response_invalid', thrown.message, details)
  }
  const code = thrown instanceof Error ? CODES.get((thrown as LibraryError).code) : undefined
  if (!code) {
    const message = `Unexpected failure: ${String(thrown)}`
    return errorOf('unexpected', message, { cause: thrown })
  }
  return translateLibraryError(thrown as LibraryError, code)
}

function translateLibraryError(error: LibraryError, code: ErrorCode): GenAuthError {
  const { cause } = error
  // The library keeps codes and whole token responses there. None of it may travel with an error.
  error.cause = undefined
  const response = [error.response, cause].find((value) => value instanceof Response)
  const details = response && { status: response.status, retryAfter: retryAfterOf(response) }
  const { body, ...token } = toErrorCause(cause)
  const oauthError = error.error ?? body?.error
  if (typeof oauthError === 'string') {
    const description = error.error_description ?? body?.error_description
    return refusal(code, oauthError, description, { ...details, cause: error })
  }
  const isTokenPart = typeof cause === 'string' || 'claims' in token || 'header' in token
  const isAboutIdToken = code === 'id_token_invalid' || isTokenPart
  const reason = isAboutIdToken ? wrongPartOf(token) : body && wrongMemberOf(body)
  const hint = clockHint(token.claims?.iat, token.now)
  return errorOf(
    isAboutIdToken ? 'id_token_invalid' : code,
    `GenAuth's response is not valid: ${error.message}${hint}`,
    { ...details, reason, cause: error },
  )
}

function toErrorCause(cause: unknown): ErrorCause {
  return isObject(cause) ? cause : {}
}

/** GenAuth refused, in OAuth's words. */
function refusal(
  code: ErrorCode,
  oauthError: string,
  description: unknown,
  details: ErrorDetails & ErrorOptions,
): GenAuthError {
  const oauthErrorDescription = typeof description === 'string' ? description : undefined
  const message = `GenAuth responded "${oauthError}": ${oauthErrorDescription ?? 'no description'}`
  return errorOf(refusalCode(code, oauthError), message, {
    ...details,
    oauthError,
    oauthErrorDescription,
  })
}

function refusalCode(code: ErrorCode, oauthError: string): ErrorCode {
  if (code !== 'authorization_error') return 'token_endpoint_error'
  return oauthError === 'access_denied' ? 'access_denied' : code
}

/** Name of the claim, or the part of an ID token, that was wrong. */
function wrongPartOf({ claim, claims, header }: ErrorCause): string {
  if (claim !== undefined) return claim
  if (claims) return wrongClaimOf(claims)
  if (isObject(header)) return header.crit === undefined ? 'alg' : 'crit'
  return 'format'
}

const isText = (value: unknown) => typeof value === 'string' && value !== ''
const isTime = (value: unknown) => typeof value === 'number' && value >= 0
const orAbsent = (holds: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || holds(value)

/**
 * @see [OpenID Connect Core 1.0, section
 *   2](https://openid.net/specs/openid-connect-core-1_0.html#IDToken)
 */
const CLAIMS = Object.entries({
  aud: (value: unknown) => isText(value) || Array.isArray(value),
  exp: isTime,
  iat: (value: unknown) => typeof value === 'number',
  iss: isText,
  sub: isText,
  nbf: orAbsent(isTime),
  auth_time: orAbsent(isTime),
  nonce: isText,
})

function wrongClaimOf(claims: Readonly<Record<string, unknown>>): string {
  return CLAIMS.find(([name, holds]) => !holds(claims[name]))?.[0] ?? 'format'
}

/** @see [RFC 6749, section 5.1](https://www.rfc-editor.org/rfc/rfc6749#section-5.1) */
const MEMBERS = Object.entries({
  access_token: isText,
  token_type: (value: unknown) => typeof value === 'string' && /^bearer$/i.test(value),
  expires_in: orAbsent((value) => isTime(Number(value))),
  refresh_token: orAbsent(isText),
  scope: orAbsent((value) => typeof value === 'string'),
  id_token: isText,
})

function wrongMemberOf(body: Readonly<Record<string, unknown>>): string | undefined {
  return MEMBERS.find(([name, holds]) => !holds(body[name]))?.[0]
}
