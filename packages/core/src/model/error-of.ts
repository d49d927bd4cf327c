import { ERRORS } from './error-table.js'
import type { ErrorCode } from './error-table.js'
import { GenAuthError } from './errors.js'
import type { ErrorCause, ErrorDetails } from './errors.js'

/**
 * The error with a code. What all errors with that code have in common comes from the table.
 *
 * @param message In English, for developers: what was expected and what was received.
 */
export function errorOf(
  code: ErrorCode,
  message: string,
  details?: ErrorDetails & ErrorCause,
): GenAuthError {
  return new GenAuthError(code, message, { ...ERRORS[code], ...details })
}

/** The same error with one more sentence. The error itself is the cause. */
export function withHint(error: GenAuthError, hint: string): GenAuthError {
  const details: ErrorDetails = error
  return errorOf(error.code, `${error.message} ${hint}`, { ...details, cause: error })
}
