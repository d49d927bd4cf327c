import { ERRORS } from './error-table.js'
import type { ErrorCode, ErrorStage, Recovery } from './error-table.js'

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
  constructor(
    code: ErrorCode,
    message: string,
    { cause, ...details }: ErrorDetails & ErrorOptions = {},
  ) {
    super(message, { cause })
    const { stage, recoverable } = ERRORS[code]
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

/** The error for an option that cannot be used. */
export function invalidConfig(option: string, expected: string, actual: unknown): GenAuthError {
  const message = `${option}: expected ${expected}, got ${toVisibleText(actual)}`
  return new GenAuthError('invalid_config', message, { reason: option })
}

/**
 * What cannot be seen in a text: white space other than U+0020, zero-width and control characters.
 */
const INVISIBLE = /(?! )[\p{C}\p{Z}]/gu

/** Writes a value for a message. Characters that cannot be seen are written as `\u200b`. */
function toVisibleText(value: unknown): string {
  return String(toJson(value)).replace(
    INVISIBLE,
    (character) => `\\u${character.codePointAt(0)?.toString(16).padStart(4, '0') ?? ''}`,
  )
}

/** `undefined`, a function, or an object that holds itself, have no JSON. */
function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return typeof value
  }
}
