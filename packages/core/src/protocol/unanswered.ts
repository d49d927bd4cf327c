import type { ErrorCode } from '../model/error-table.js'
import type { GenAuthError } from '../model/errors.js'

const UNANSWERED = new Set<ErrorCode>(['popup_closed', 'popup_severed', 'popup_timeout'])

/** Whether a login has ended without any response from its window. */
export function isUnanswered({ code }: GenAuthError): boolean {
  return UNANSWERED.has(code)
}
