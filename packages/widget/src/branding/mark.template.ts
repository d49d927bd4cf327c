import { html, nothing, svg } from 'lit'
import type { MarkPart } from './brand.js'

/** A brand's mark. Its colours are those of the style sheets: `brand.styles.ts`. */
export function markTemplate(mark: readonly MarkPart[]) {
  return html`<svg part="icon" aria-hidden="true" viewBox="0 0 24 24">
    ${mark.map(partTemplate)}
  </svg>`
}

function partTemplate({ path, isHole }: MarkPart) {
  return svg`<path class=${isHole ? 'hole' : nothing} fill-rule="evenodd" d=${path}></path>`
}
