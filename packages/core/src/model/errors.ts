import type { ErrorCode, ErrorStage, ErrorTraits, Recovery } from './error-table.js'

/** What is known about a failure beside its code and its message. */
export interface ErrorDetails {
  /** The part that was wrong: an option's name, a claim's name, or who cancelled. */
  readonly reason?: string | undefined
  /**
   * `error` of GenAuth's response, unchanged.
   *
   * @see [RFC 6749, section 4.1.2.1](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1)
   */
  readonly oauthError?: string | undefined
  /** `error_description` of GenAuth's response, unchanged: show it as text only. */
  readonly oauthErrorDescription?: string | undefined
  /** HTTP status of the response that was refused. */
  readonly status?: number | undefined
  /**
   * In seconds: how long GenAuth asks not to be called again. Known only where GenAuth lets the
   * page read the header (`Access-Control-Expose-Headers`).
   */
  readonly retryAfter?: number | undefined
}

/** The original failure. The language's own `ErrorOptions` is not in `lib.es2020`. */
export interface ErrorCause {
  readonly cause?: unknown
}

/** What an error is made of, beside its code and its message. */
export type ErrorInit = ErrorTraits & ErrorDetails & ErrorCause

/**
 * The one error class of this package. Tell failures apart by `code`, and recognise the class with
 * {@link isGenAuthError}: a page may hold two copies of it. Holds no code, verifier or token.
 */
export class GenAuthError extends Error implements ErrorDetails {
  override readonly name = 'GenAuthError'
  readonly code: ErrorCode
  readonly stage: ErrorStage
  readonly recoverable: Recovery
  /** Anchor in `docs/errors.md`, such as `#popup_severed`. */
  readonly help: string
  readonly reason?: string | undefined
  readonly oauthError?: string | undefined
  readonly oauthErrorDescription?: string | undefined
  readonly status?: number | undefined
  readonly retryAfter?: number | undefined

  /** @param message In English, for developers: what was expected and what was received. */
  constructor(code: ErrorCode, message: string, { cause, ...details }: ErrorInit) {
    super(message, { cause })
    const { stage, recoverable } = details
    this.code = code
    this.stage = stage
    this.recoverable = recoverable
    this.help = `#${code}`
    Object.assign(this, details)
  }
}

/** Whether a caught value is a {@link GenAuthError}, of this or of another copy of the package. */
export function isGenAuthError(value: unknown): value is GenAuthError {
  return value instanceof Error && value.name === 'GenAuthError'
}
