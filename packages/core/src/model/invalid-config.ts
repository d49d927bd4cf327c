import { errorOf } from './error-of.js'
import type { GenAuthError } from './errors.js'

/** The error for an option that cannot be used. */
export function invalidConfig(option: string, expected: string, actual: unknown): GenAuthError {
  const message = `${option}: expected ${expected}, got ${toVisibleText(actual)}`
  return errorOf('invalid_config', message, { reason: option })
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
