import { unsafeCSS } from 'lit'
import type { CSSResult } from 'lit'
import type { Brand } from './brand.js'

const sheets = new WeakMap<Brand, CSSResult>()

/**
 * The style sheet of a brand, to be adopted after `brandStyles`. One for all elements of an identity
 * source; adopted, it needs nothing of a Content Security Policy.
 */
export function brandStyleSheet(brand: Brand): CSSResult {
  const sheet = sheets.get(brand) ?? unsafeCSS(brand.styles ?? '')
  sheets.set(brand, sheet)
  return sheet
}
