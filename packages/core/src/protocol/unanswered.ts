import type { GenAuthError } from '../model/errors.js'

/** Whether a login has ended without a response that could be accepted from its window. */
export function isUnanswered({ code }: GenAuthError): boolean {
  return code.startsWith('popup_') && code !== 'popup_blocked'
}
