import type { Result } from './login-status.js'

/** An element's value in its form: the ID token, or the code with what belongs to it. */
export function formValueOf(result: Result): string {
  return 'code' in result ? JSON.stringify(result) : result.idToken
}
