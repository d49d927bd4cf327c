import { isGenAuthError } from '@genauth-login/core/popup'

const ERRORS =
  'https://github.com/genauth-login/genauth-login/blob/main/packages/core/docs/errors.md'

/** What the developer has been told on this page. */
const reported = new Set<string>()

/** Tells the developer once on a page, whatever the number of buttons. */
export function reportHint(hint: string): void {
  if (isNew(hint)) console.warn(`<genauth-login> ${hint}`)
}

/** Tells the developer of an error, with where to read on, once on a page. */
export function reportError(
  error: Error & { readonly help?: string },
  tag = 'genauth-login',
): void {
  if (isNew(error.message)) console.error(`<${tag}>`, error, ERRORS + (error.help ?? ''))
}

/** Tells the developer what no click of the person's can mend. */
export function report(error: unknown): void {
  const isLasting = isGenAuthError(error) && /^(config|none)$/.test(error.recoverable)
  if (isLasting) reportError(error)
}

function isNew(message: string): boolean {
  if (reported.has(message)) return false
  reported.add(message)
  return true
}
