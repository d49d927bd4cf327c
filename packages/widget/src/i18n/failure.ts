import type { ErrorCode, GenAuthError } from '@genauth-login/core'
import type { Failure } from './messages.js'

/** A `Map`, because the code may come from another version of core. */
const FAILURES: ReadonlyMap<string, Failure> = new Map(
  Object.entries({
    popup_blocked: 'blocked',
    popup_severed: 'severed',
    access_denied: 'declined',
    popup_timeout: 'tooSlow',
    token_timeout: 'tooSlow',
    offline: 'offline',
    network_error: 'offline',
    key_set_unavailable: 'offline',
    transaction_missing: 'expired',
    transaction_expired: 'expired',
    storage_unavailable: 'storage',
    unsupported_browser: 'outdated',
  } as const satisfies Partial<Record<ErrorCode, Failure>>),
)

/** Claims of an ID token that are held against the device's clock. */
const CLOCK_CLAIMS = ['exp', 'iat', 'nbf']

/** Sorts an error by what it means to the person. */
export function failureOf(error: Pick<GenAuthError, 'code' | 'reason' | 'recoverable'>): Failure {
  const { code, reason = '', recoverable } = error
  if (code === 'id_token_invalid' && CLOCK_CLAIMS.includes(reason)) return 'clock'
  return FAILURES.get(code) ?? (recoverable === 'config' ? 'misconfigured' : 'other')
}
