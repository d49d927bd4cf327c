import { brandStyleSheet } from '../branding/brand-style-sheet.js'
import { brandStyles } from '../branding/brand.styles.js'
import { loadBrand } from '../branding/load-brand.js'
import { buttonStyles } from '../login/genauth-login.styles.js'
import { DEFAULT_PROVIDER } from '../login/login-view.js'
import type { Settings } from '../settings/options.js'
import { earlyClickStyles } from './early-click.styles.js'
import { toAttributes, toSettings } from './served-attributes.js'

/**
 * The source expression that `style-src` needs for an element with these attributes where the
 * Content Security Policy allows no inline styles: `'sha256-…'`, quotes included. It is the same
 * for all elements of an identity source.
 *
 * @see [CSP Level 3, hash-source](https://www.w3.org/TR/CSP3/#grammardef-hash-source)
 */
export async function styleHash(attributes: Readonly<Record<string, string>>): Promise<string> {
  const style = await renderStyle(toSettings(toAttributes(attributes)))
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`
}

/** Renders the style sheet: the element's own, and its brand's. */
export async function renderStyle({ provider = DEFAULT_PROVIDER }: Settings): Promise<string> {
  const brand = await loadBrand(provider)
  const sheets = [buttonStyles, brandStyles, ...(brand ? [brandStyleSheet(brand)] : [])]
  return [...sheets, earlyClickStyles].map(({ cssText }) => cssText).join('')
}
