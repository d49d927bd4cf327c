import { GenAuthError } from '@genauth-login/core'

/** A setting of the element that cannot be used: what was expected, what came. */
export function invalidConfig(setting: string, expected: string, came: unknown): GenAuthError {
  return new GenAuthError('invalid_config', `${setting}: expected ${expected}, got ${JSON.stringify(came)}`, {
    reason: setting,
  })
}
