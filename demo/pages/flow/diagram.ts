import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { LIFELINES, type Lifeline, type Parameter, type Step } from './step.js'

export type Names = Readonly<Record<Lifeline, string>>

/** The sequence, one arrow an item: who, to whom, what, and whether it was seen. */
export function toDiagram(steps: readonly Step[], names: Names): TemplateResult {
  return html`
    <div class="lifelines" aria-hidden="true">
      ${LIFELINES.map((name) => html`<span>${names[name]}</span>`)}
    </div>
    <ol class="steps">
      ${steps.map((step) => toItem(step, names))}
    </ol>
  `
}

const SIGNS = { seen: '', rule: '', check: '✓', failed: '×' } as const
const MEANINGS = {
  seen: '',
  rule: ', not to be seen from the page',
  check: ', passed',
  failed: ', failed',
} as const

function toItem(step: Step, names: Names): TemplateResult {
  const { from, to, title, kind, note, atMs } = step
  const [one, other] = [LIFELINES.indexOf(from), LIFELINES.indexOf(to)]
  const who = from === to ? names[from] : `${names[from]} to ${names[to]}`
  return html`<li
    data-kind=${kind}
    data-left=${Math.min(one, other) + 1}
    data-span=${Math.abs(one - other) + 1}
    data-direction=${other < one ? 'back' : 'forth'}
  >
    <div class="label">
      <span class="unseen">${who}${MEANINGS[kind]}: </span>
      <strong>
        ${SIGNS[kind] ? html`<span class="sign" aria-hidden="true">${SIGNS[kind]}</span>` : nothing}
        ${title}
      </strong>
      ${atMs === undefined ? nothing : html`<small>${atMs} ms</small>`}
      ${note ? html`<p>${note}</p>` : nothing} ${toParameters(step)}
    </div>
    <div class="arrow" aria-hidden="true"></div>
  </li>`
}

function toParameters({ parameters = [], title }: Step): TemplateResult | typeof nothing {
  if (!parameters.length) return nothing
  return html`<details>
    <summary>${parameters.length} parameters<span class="unseen"> of ${title}</span></summary>
    <dl>${parameters.map(toRow)}</dl>
  </details>`
}

function toRow({ name, value, about }: Parameter): TemplateResult {
  return html`<dt><code>${name}</code></dt>
    <dd><code>${value}</code>${about ? html`<p>${about}</p>` : nothing}</dd>`
}
