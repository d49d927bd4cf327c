import { unsafeCSS } from 'lit'
import type { CSSResult } from 'lit'

/** What a brand's style sheet sets for light surfaces, `--_light-…`, and for dark ones. */
const COLOURS = [
  ...['background', 'color', 'border-color', 'hover-overlay'],
  ...['mark-1', 'mark-2', 'mark-3', 'mark-4'],
]

/** Declares every colour of the button, with a value of its name. */
export function declareColours(valueOf: (name: string) => string): CSSResult {
  return unsafeCSS(COLOURS.map((name) => `--_${name}:${valueOf(name)};`).join(''))
}
