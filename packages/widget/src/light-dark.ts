import { unsafeCSS } from '@lit/reactive-element'
import type { CSSResult } from '@lit/reactive-element'

const isUnderstood = globalThis.CSS?.supports('color', 'light-dark(red, red)') !== false

/** A colour that follows the page's `color-scheme`. Where the browser cannot tell the two apart in a value, the light one. */
export function lightDark(light: string, dark: string): string {
  return isUnderstood ? `light-dark(${light}, ${dark})` : light
}

/** The same for a whole style sheet. Left as they are, values with `light-dark()` would be none: no ring, no text. */
export function lightDarkIn(styles: CSSResult): CSSResult {
  if (isUnderstood) return styles
  return unsafeCSS(styles.cssText.replace(/light-dark\((.+?),.+?\)/g, '$1'))
}
