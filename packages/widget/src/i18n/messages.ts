import type { ErrorCode } from '@genauth-login/core'

/**
 * Every string the widget shows. One with a name inside is a function, so that word order stays
 * free.
 */
export interface Messages {
  /**
   * Names of social identity sources, by type id, where they are others than their brand's in
   * English and Chinese.
   */
  readonly providers: Readonly<Record<string, string>>
  /** A click came before the script: the login starts as soon as that is there. */
  readonly starting: string
  /** The login is in its window. */
  readonly pending: string
  /** The person, or the page, ended the login. */
  readonly cancelled: string
  /** The login gave a result. */
  readonly succeeded: string
  /** The login leaves the page. */
  readonly redirecting: string
  /** Over the page while the login is in its window. */
  readonly panel: {
    readonly title: string
    readonly text: string
    /** Brings the login window to the front. */
    readonly bringBack: string
    /** Gives up the window, and logs in by leaving the page. */
    readonly continueHere: string
    readonly cancel: string
  }
  /** The button's text beyond the identity source's name alone. */
  readonly texts: {
    readonly signin_with: (name: string) => string
    readonly signup_with: (name: string) => string
    readonly continue_with: (name: string) => string
    readonly signin: string
  }
  /** Marks the identity source that the person logged in with before. */
  readonly lastUsed: string
  /** Names a group of buttons. */
  readonly group: string
  /** The button's text where the person is known. */
  readonly continueAs: (name: string) => string
  /** Why a login failed, in a sentence that says what helps. */
  readonly failures: Readonly<Record<Failure, string>>
}

/** Some of the {@link Messages}: the rest are as they were. */
export type PartialMessages = {
  readonly [Key in keyof Messages]?: Messages[Key] extends Readonly<Record<string, unknown>>
    ? Partial<Messages[Key]>
    : Messages[Key]
}

/**
 * A language that is written in full. Identity sources without a name of their own in it keep the
 * English one.
 */
export type Translation = Omit<Messages, 'providers'> & Partial<Pick<Messages, 'providers'>>

/** What a failure means to the person: several error codes may be one thing to them. */
export type Failure =
  'blocked' | 'declined' | 'tooSlow' | 'offline' | 'misconfigured' | 'expired' | 'cutOff' | 'other'

const FAILURES = {
  popup_blocked: 'blocked',
  popup_severed: 'cutOff',
  access_denied: 'declined',
  popup_timeout: 'tooSlow',
  token_timeout: 'tooSlow',
  offline: 'offline',
  network_error: 'offline',
  jwks_failed: 'offline',
  invalid_config: 'misconfigured',
  insecure_context: 'misconfigured',
  opaque_origin: 'misconfigured',
  issuer_mismatch: 'misconfigured',
  transaction_missing: 'expired',
  transaction_expired: 'expired',
} as const satisfies Partial<Record<ErrorCode, Failure>>

/**
 * What a person can only try again. Written down, so that a new code does not compile before
 * somebody has sorted it.
 */
type Other =
  | 'storage_unavailable'
  | 'popup_closed'
  | 'cancelled'
  | 'op_error'
  | 'state_mismatch'
  | 'response_invalid'
  | 'token_endpoint_error'
  | 'token_response_invalid'
  | 'id_token_invalid'
  | 'handoff_failed'
  | 'session_expired'
  | 'silent_unavailable'
  | 'account_changed'
  | 'userinfo_invalid'
  | 'unexpected'

/** Sorts an error by what it means to the person. */
export function failureOf(code: keyof typeof FAILURES | Other): Failure {
  const failures: Partial<Record<ErrorCode, Failure>> = FAILURES
  return failures[code] ?? 'other'
}
