import type { GenAuthError } from './errors.js'
import { invalidConfig } from './invalid-config.js'

/** The error for what nobody can do on a server. */
export function noWindow(): GenAuthError {
  return invalidConfig('browser', "a page's window", 'none: this is a server')
}
