import { isGenAuthError } from '@genauth-login/core/popup'

/** What the developer has been told on this page. */
const reported = new Set<string>()

/** Tells the developer once on a page, whatever the number of buttons. */
export function reportHint(hint: string): void {
  if (isNew(hint)) console.warn(`<genauth-login> ${hint}`)
}

/** Tells the developer of an error, once on a page. */
export function reportError(error: Error, element = 'genauth-login'): void {
  if (isNew(error.message)) console.error(`<${element}>`, error)
}

/** Tells the developer what only the developer can mend. */
export function report(error: unknown): void {
  if (isGenAuthError(error) && error.recoverable === 'config') reportError(error)
}

function isNew(message: string): boolean {
  if (reported.has(message)) return false
  reported.add(message)
  return true
}
