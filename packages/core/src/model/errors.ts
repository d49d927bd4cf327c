/** The step of a login, or of the session after it, that failed. */
export type ErrorStage =
  'config' | 'open' | 'popup' | 'callback' | 'token' | 'validate' | 'handoff' | 'renew' | 'userinfo'

/**
 * What helps: `retry` the same button; a `gesture`, because it has to be a real click; `restart`, a
 * new login from the
 * page; `config`, a setting that the developer changes; or `none`.
 */
export type Recovery = 'retry' | 'gesture' | 'restart' | 'config' | 'none'

/**
 * What each code belongs to, and what helps. Cause and fix are in `error-catalogue.ts`, which no
 * login downloads.
 */
const CODES = {
  invalid_config: ['config', 'config'],
  insecure_context: ['config', 'config'],
  opaque_origin: ['config', 'config'],
  offline: ['open', 'retry'],
  storage_unavailable: ['open', 'config'],
  popup_blocked: ['open', 'gesture'],
  popup_closed: ['popup', 'retry'],
  popup_severed: ['popup', 'retry'],
  popup_timeout: ['popup', 'retry'],
  cancelled: ['popup', 'retry'],
  access_denied: ['callback', 'retry'],
  authorization_error: ['callback', 'restart'],
  state_mismatch: ['callback', 'restart'],
  issuer_mismatch: ['callback', 'config'],
  response_invalid: ['callback', 'restart'],
  transaction_missing: ['callback', 'restart'],
  transaction_expired: ['callback', 'restart'],
  network_error: ['token', 'retry'],
  token_timeout: ['token', 'retry'],
  key_set_unavailable: ['validate', 'restart'],
  token_endpoint_error: ['token', 'restart'],
  token_response_invalid: ['token', 'restart'],
  id_token_invalid: ['validate', 'restart'],
  handoff_failed: ['handoff', 'restart'],
  session_expired: ['renew', 'restart'],
  silent_unavailable: ['renew', 'gesture'],
  account_changed: ['renew', 'restart'],
  userinfo_invalid: ['userinfo', 'restart'],
  unexpected: ['callback', 'restart'],
} as const satisfies Record<string, readonly [ErrorStage, Recovery]>

/**
 * Every reason a login can end without tokens, or a session can fail. Stable: removing or renaming
 * one is a breaking change.
 */
export type ErrorCode = keyof typeof CODES

/** Every {@link ErrorCode}, for a `switch` that is to be complete. */
export const ERROR_CODES = Object.keys(CODES) as readonly ErrorCode[]

/** What is known about a failure beside its code and its message. */
export interface ErrorDetails {
  /** The part that was wrong: an option's name, a claim's name, or who cancelled. */
  readonly reason?: string | undefined
  /**
   * `error` of GenAuth's answer, unchanged. @see [RFC 6749, section
   * 4.1.2.1](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1)
   */
  readonly oauthError?: string | undefined
  /** `error_description` of GenAuth's answer, unchanged: show it as text only. */
  readonly oauthErrorDescription?: string | undefined
  /** HTTP status of the answer that was refused. */
  readonly status?: number | undefined
  /**
   * In seconds: GenAuth asked to be left alone for so long, and let the page read it
   * (`Access-Control-Expose-Headers`).
   */
  readonly retryAfter?: number | undefined
}

/**
 * The one error of this package. Tell failures apart by `code`, and recognise the class with {@link
 * isGenAuthError}:
 * a page may hold two copies of it. Holds no code, verifier or token.
 */
export class GenAuthError extends Error implements ErrorDetails {
  override readonly name = 'GenAuthError'
  readonly code: ErrorCode
  readonly stage: ErrorStage
  readonly recoverable: Recovery
  /** Where the README explains the code, such as `#popup_severed`. */
  readonly help: string
  readonly reason?: string | undefined
  readonly oauthError?: string | undefined
  readonly oauthErrorDescription?: string | undefined
  readonly status?: number | undefined
  readonly retryAfter?: number | undefined

  /** @param message In English, for developers: what was expected and what came. */
  constructor(
    code: ErrorCode,
    message: string,
    { cause, ...details }: ErrorDetails & ErrorOptions = {},
  ) {
    super(message, { cause })
    this.code = code
    ;[this.stage, this.recoverable] = CODES[code]
    this.help = `#${code}`
    Object.assign(this, details)
  }
}

/**
 * Tells whether a caught value is a {@link GenAuthError}, of this or of another copy of the
 * package.
 */
export function isGenAuthError(value: unknown): value is GenAuthError {
  return value instanceof Error && value.name === 'GenAuthError'
}

/**
 * An option that cannot be used: what was expected, what came. For what is built on this package,
 * too.
 */
export function invalidConfig(option: string, expected: string, came: unknown): GenAuthError {
  return new GenAuthError(
    'invalid_config',
    `${option}: expected ${expected}, got ${JSON.stringify(came)}`,
    {
      reason: option,
    },
  )
}
