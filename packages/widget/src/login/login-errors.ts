import { GenAuthError, isGenAuthError } from '@genauth-login/core/popup'

/** The error of a login that was ended by its signal, whose reason is a word. */
export function cancelled({ reason: given }: Pick<AbortSignal, 'reason'>): GenAuthError {
  const reason = String(given)
  return new GenAuthError('cancelled', `The login was cancelled: ${reason}.`, {
    stage: 'popup',
    recoverable: 'retry',
    reason,
  })
}

/** An error of another class is a fault of ours or of the page: `unexpected`. */
export function toGenAuthError(error: unknown): GenAuthError {
  if (isGenAuthError(error)) return error
  return new GenAuthError('unexpected', `Expected a GenAuthError, got ${String(error)}`, {
    stage: 'callback',
    recoverable: 'restart',
    cause: error,
  })
}
