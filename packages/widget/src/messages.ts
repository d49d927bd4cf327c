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

const FAILURES: Partial<Record<ErrorCode, Failure>> = {
  popup_blocked: 'blocked',
  access_denied: 'declined',
  popup_timeout: 'tooSlow',
  token_timeout: 'tooSlow',
  network_error: 'offline',
  jwks_failed: 'offline',
  invalid_config: 'misconfigured',
  insecure_context: 'misconfigured',
  issuer_mismatch: 'misconfigured',
}

/** Sorts an error by what it means to the person. */
export function failureOf(code: ErrorCode): Failure {
  return FAILURES[code] ?? 'other'
}
