import { ERROR_CATALOGUE } from '@genauth-login/core/error-catalogue'
import { GenAuthError } from '@genauth-login/core'
import type { ErrorCode, ErrorDetails } from '@genauth-login/core'

/** An error as core makes one. */
export function coreError(
  code: ErrorCode,
  message: string,
  details: ErrorDetails = {},
): GenAuthError {
  const { stage, recoverable } = ERROR_CATALOGUE[code]
  return new GenAuthError(code, message, { stage, recoverable, ...details })
}
