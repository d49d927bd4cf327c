import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { checkDeclarations } from './check.js'
import { valueOf } from './controls.js'
import { toWords } from './words.js'
import type { Manifest } from './manifest.js'
import type { State } from './state.js'

type Property = Manifest['properties'][number]
type Part = Manifest['parts'][number]

/** The furthest that a length can be drawn, in CSS pixels. */
const MOST: Readonly<Record<string, number>> = {
  '--genauth-width': 400,
  '--genauth-height': 80,
  '--genauth-radius': 40,
  '--genauth-icon-size': 48,
}

/** A colour, a length or a text: whatever the custom property's default is. */
export function toPropertyControl(property: Property, state: State): TemplateResult {
  const { name, description } = property
  const isSet = state.get(name) !== ''
  const reset = html`<button type="button" class="reset" @click=${() => state.set(name, '')}>
    Reset<span class="unseen"> ${name}</span>
  </button>`
  return html`<div class="control property">
    <label for=${name}>${name}</label>
    <div class="with-value">
      ${toInput(property, state)}
      <output for=${name}>${isSet ? state.get(name) : property.default}</output>
      ${isSet ? reset : nothing}
    </div>
    <p class="about" id="about${name}">${toWords(description)}</p>
  </div>`
}

function toInput(property: Property, state: State): TemplateResult {
  const { name } = property
  const value = state.get(name) || property.default
  const isColor = /color|background/.test(name)
  if (isColor) return toColor(name, value, state)
  return value.endsWith('px') ? toRange(name, value, state) : toText(name, state)
}

function toColor(name: string, value: string, state: State): TemplateResult {
  const shown = /^#[\da-f]{6}$/i.test(value) ? value : '#888888'
  return html`<input
    type="color"
    id=${name}
    .value=${live(shown)}
    aria-describedby="about${name}"
    @input=${(event: Event) => state.set(name, valueOf(event))}
  />`
}

function toRange(name: string, value: string, state: State): TemplateResult {
  return html`<input
    type="range"
    id=${name}
    min="0"
    max=${MOST[name] ?? 100}
    .value=${live(String(parseFloat(value)))}
    aria-describedby="about${name}"
    @input=${(event: Event) => state.set(name, `${valueOf(event)}px`)}
  />`
}

function toText(name: string, state: State): TemplateResult {
  return html`<input
    type="text"
    id=${name}
    autocomplete="off"
    spellcheck="false"
    .value=${live(state.get(name))}
    aria-describedby="about${name}"
    @input=${(event: Event) => state.set(name, valueOf(event))}
  />`
}

/** Declarations of the page's own for a part. */
export function toPartControl({ name, description }: Part, state: State): TemplateResult {
  const id = `part-${name}`
  const fault = checkDeclarations(state.get(id))
  return html`<div class="control">
    <label for=${id}>::part(${name})</label>
    <input
      id=${id}
      name=${id}
      type="text"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      placeholder="letter-spacing: 1px"
      .value=${live(state.get(id))}
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby="about-${id}"
      @input=${(event: Event) => state.set(id, valueOf(event))}
    />
    <p class=${fault ? 'fault' : 'about'} id="about-${id}">${fault ?? description}</p>
  </div>`
}
