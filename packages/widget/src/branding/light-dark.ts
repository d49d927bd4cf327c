// On a server there is no CSS to ask.
const isUnderstood = typeof CSS === 'undefined' || CSS.supports('color', 'light-dark(red, red)')

/**
 * A colour that follows the page's `color-scheme`. Where the browser cannot tell the two apart in a
 * value, the light one.
 */
export function lightDark(light: string, dark: string): string {
  return isUnderstood ? `light-dark(${light}, ${dark})` : light
}

/**
 * The same for a whole style sheet. Left as they are, values with `light-dark()` would be none: no
 * ring, no text.
 */
export function lightDarkIn(cssText: string): string {
  return isUnderstood ? cssText : cssText.replace(/light-dark\((.+?),.+?\)/g, '$1')
}
