import { html } from 'lit'
import type { TemplateResult } from 'lit'
import type { MarkPart } from './brand.js'

const templates = new WeakMap<readonly MarkPart[], TemplateStringsArray>()

/**
 * A brand's mark. Its colours are those of the style sheets: `brand.styles.ts`. All of it is data of
 * ours, so the template is one without expressions: each would cost every element.
 */
export function markTemplate(mark: readonly MarkPart[]): TemplateResult {
  // Lit knows a template by its strings.
  const strings = templates.get(mark) ?? toStrings(mark)
  templates.set(mark, strings)
  return html(strings)
}

function toStrings(mark: readonly MarkPart[]): TemplateStringsArray {
  const paths = mark.map(toPath).join('')
  const text = `<svg part="icon" aria-hidden="true" viewBox="0 0 24 24">${paths}</svg>`
  return Object.assign([text], { raw: [text] })
}

function toPath({ path, isHole }: MarkPart): string {
  return `<path${isHole ? ' class="hole"' : ''} fill-rule="evenodd" d="${path}"></path>`
}
