import { GenAuthError } from '@genauth-login/core'
import type { ErrorCode, ErrorDetails, Recovery } from '@genauth-login/core'

/** An error as core makes one. */
export function coreError(
  code: ErrorCode,
  details: ErrorDetails & { readonly recoverable?: Recovery } = {},
): GenAuthError {
  return new GenAuthError(code, code, { stage: 'callback', recoverable: 'restart', ...details })
}
