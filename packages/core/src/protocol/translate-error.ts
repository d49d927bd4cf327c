import { GenAuthError, isGenAuthError } from '../model/errors.js'
import type { ErrorDetails } from '../model/errors.js'
import { clockHint } from './clock-hint.js'
import { retryAfterOf } from '../platform/http.js'

/** What oauth4webapi's errors have in common. Told apart by `code`: bundling renames classes. */
interface LibraryError extends Error {
  /** The browser's own errors have a number here. */
  readonly code?: unknown
  readonly error?: string
  readonly error_description?: string
  readonly response?: unknown
}

/** What it keeps of an answer. */
interface Evidence {
  readonly body?: { readonly error?: unknown; readonly error_description?: string }
  /** Of a token that is not of now, with the time here in seconds since 1970. */
  readonly claims?: { readonly iat?: unknown }
  readonly now?: number
}

/** Turns whatever a step threw into a {@link GenAuthError}, with the original as its cause. */
export function translateError(thrown: unknown): GenAuthError {
  if (isGenAuthError(thrown)) return thrown
  const error = (thrown ?? {}) as LibraryError
  if (!String(error.code).startsWith('OAUTH_')) {
    return new GenAuthError('unexpected', `Unexpected failure: ${String(thrown)}`, {
      cause: thrown,
    })
  }
  const evidence = (error.cause ?? {}) as Evidence
  const response = [error.response, evidence].find((kept) => kept instanceof Response)
  const came = response ? { status: response.status, retryAfter: retryAfterOf(response) } : {}
  // The library keeps its evidence there: codes, whole token responses. None of it may travel with
  // an error.
  error.cause = undefined
  const {
    error: oauthError = evidence.body?.error,
    error_description = evidence.body?.error_description,
  } = error
  if (evidence instanceof TypeError && error.message.includes('"response" body')) {
    return new GenAuthError('network_error', "GenAuth's answer broke off.", { cause: thrown })
  }
  if (typeof oauthError !== 'string')
    return invalidAnswer(error, came, clockHint(evidence.claims?.iat, evidence.now))
  return refusal(error, oauthError, { ...came, oauthErrorDescription: error_description })
}

/** GenAuth said no, in OAuth's words. */
function refusal(cause: LibraryError, oauthError: string, details: ErrorDetails): GenAuthError {
  const ours =
    cause.code !== 'OAUTH_AUTHORIZATION_RESPONSE_ERROR'
      ? 'token_endpoint_error'
      : oauthError === 'access_denied'
        ? 'access_denied'
        : 'authorization_error'
  const message = `GenAuth answered "${oauthError}": ${details.oauthErrorDescription ?? 'no description'}`
  return new GenAuthError(ours, message, { ...details, cause, oauthError })
}

/**
 * GenAuth said something that is not an answer. Which part was wrong stands only in the library's
 * message.
 */
function invalidAnswer(cause: LibraryError, came: ErrorDetails, hint: string): GenAuthError {
  const { message } = cause
  const [code, reason] = /JW[TE]|ID Token/.test(message)
    ? (['id_token_invalid', /"(\w+)"/.exec(message)?.[1] ?? 'format'] as const)
    : message.includes('"state"')
      ? (['state_mismatch'] as const)
      : message.includes('"iss"')
        ? (['issuer_mismatch'] as const)
        : /parameter|flow/i.test(message)
          ? (['response_invalid'] as const)
          : (['token_response_invalid', /(?:body "|`)(\w+)/.exec(message)?.[1]] as const)
  return new GenAuthError(code, `GenAuth's answer is not valid: ${message}${hint}`, {
    ...came,
    cause,
    reason,
  })
}
