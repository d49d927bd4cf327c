import { html, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { toWords } from './words.js'
import type { Option } from './manifest.js'
import type { State } from './state.js'

/** Words that a field proposes, by its option. */
export type Proposed = Readonly<Record<string, readonly string[]>>

/** The control that is right for an option, with what is wrong with its value. */
export function toControl(
  option: Option,
  state: State,
  proposed: Proposed,
  fault?: string,
): TemplateResult {
  if (option.kind === 'switch') return toSwitch(option, state)
  return option.kind === 'choice'
    ? toChoice(option, state)
    : toField(option, state, proposed[option.name], fault)
}

function toSwitch({ name, description }: Option, state: State): TemplateResult {
  return html`<div class="control">
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        name=${name}
        .checked=${live(state.get(name) !== '')}
        aria-describedby="about-${name}"
        @change=${(event: Event) => state.set(name, isChecked(event) ? 'true' : '')}
      />
      <span>${name}</span>
    </label>
    ${toAbout(name, description)}
  </div>`
}

function toChoice({ name, words, description }: Option, state: State): TemplateResult {
  const usual = /Default: (\w+)/.exec(description)?.[1] ?? ''
  const chosen = state.get(name) || usual
  const toRadio = (word: string) =>
    html`<label>
      <input
        type="radio"
        name=${name}
        value=${word}
        .checked=${live(word === chosen)}
        @change=${() => state.set(name, word === usual ? '' : word)}
      />
      <span>${word}</span>
    </label>`
  return html`<fieldset class="control" aria-describedby="about-${name}">
    <legend>${name}</legend>
    <div class="choice">${words.map(toRadio)}</div>
    ${toAbout(name, description)}
  </fieldset>`
}

function toField(
  { name, kind, description }: Option,
  state: State,
  words: readonly string[] | undefined,
  fault?: string,
) {
  return html`<div class="control">
    <label for="option-${name}">${name}</label>
    <input
      id="option-${name}"
      name=${name}
      type="text"
      inputmode=${kind === 'number' ? 'numeric' : 'text'}
      list=${words ? `words-${name}` : nothing}
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      .value=${live(state.get(name))}
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby="about-${name}"
      @input=${(event: Event) => state.set(name, valueOf(event))}
      @change=${(event: Event) => state.set(name, valueOf(event).trim())}
    />
    ${words ? toWordList(name, words) : nothing}
    ${fault ? html`<p class="fault" id="about-${name}">${fault}</p>` : toAbout(name, description)}
  </div>`
}

function toWordList(name: string, words: readonly string[]): TemplateResult {
  return html`<datalist id="words-${name}">
    ${words.map((word) => html`<option value=${word}></option>`)}
  </datalist>`
}

function toAbout(name: string, description: string): TemplateResult {
  return html`<p class="about" id="about-${name}">${toWords(description)}</p>`
}

export function valueOf({ target }: Event): string {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement
    ? target.value
    : ''
}

function isChecked({ target }: Event): boolean {
  return target instanceof HTMLInputElement && target.checked
}
