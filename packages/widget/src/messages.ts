import type { ErrorCode } from '@genauth-login/core'

/** Every string the widget shows. */
export interface Messages {
  /** The social identity sources' own names, by type id. */
  readonly providers: Readonly<Record<string, string>>
  /** The login is in its window. */
  readonly pending: string
  /** The person, or the page, ended the login. */
  readonly cancelled: string
  /** Why a login failed, in a sentence that says what helps. */
  readonly failures: Readonly<Record<Failure, string>>
}

/** What a failure means to the person: several error codes may be one thing to them. */
export type Failure = 'blocked' | 'declined' | 'tooSlow' | 'offline' | 'misconfigured' | 'other'

const FAILURES = {
  popup_blocked: 'blocked',
  access_denied: 'declined',
  popup_timeout: 'tooSlow',
  token_timeout: 'tooSlow',
  offline: 'offline',
  network_error: 'offline',
  jwks_failed: 'offline',
  invalid_config: 'misconfigured',
  insecure_context: 'misconfigured',
  opaque_origin: 'misconfigured',
  popup_severed: 'misconfigured',
  issuer_mismatch: 'misconfigured',
} as const satisfies Partial<Record<ErrorCode, Failure>>

/** What a person can only try again. Written down, so that a new code does not compile before somebody has sorted it. */
type Other =
  | 'storage_unavailable'
  | 'popup_closed'
  | 'cancelled'
  | 'op_error'
  | 'state_mismatch'
  | 'response_invalid'
  | 'transaction_missing'
  | 'transaction_expired'
  | 'token_endpoint_error'
  | 'token_response_invalid'
  | 'id_token_invalid'
  | 'unexpected'

/** Sorts an error by what it means to the person. */
export function failureOf(code: keyof typeof FAILURES | Other): Failure {
  const failures: Partial<Record<ErrorCode, Failure>> = FAILURES
  return failures[code] ?? 'other'
}
