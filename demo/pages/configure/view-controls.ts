import { html } from 'lit'
import type { TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { valueOf } from './controls.js'
import type { State } from './state.js'

interface View {
  readonly title: string
  /** What each value is called. */
  readonly words: Readonly<Record<string, string>>
}

/** What the preview can be, by the name of the choice. */
const VIEWS: Readonly<Record<string, View>> = {
  'view-page': {
    title: 'Page',
    words: {
      plain: 'Plain',
      bootstrap: 'Bootstrap',
      tailwind: 'Tailwind',
      careless: 'Careless CSS',
    },
  },
  'view-scheme': { title: 'Scheme', words: { light: 'Light', dark: 'Dark' } },
  'view-width': { title: 'Screen', words: { desktop: 'Desktop', phone: 'Phone' } },
  'view-direction': {
    title: 'Direction',
    words: { ltr: 'Left to right', rtl: 'Right to left' },
  },
  'view-language': {
    title: 'Language',
    words: {
      en: 'English',
      'zh-CN': '简体中文',
      'zh-TW': '繁體中文',
      ar: 'العربية',
      de: 'Deutsch',
      es: 'Español',
      fr: 'Français',
      ja: '日本語',
      ko: '한국어',
      ru: 'Русский',
    },
  },
}

/** How the preview starts. */
export const VIEW_DEFAULTS = Object.fromEntries(
  Object.entries(VIEWS).map(([name, { words }]) => [name, Object.keys(words)[0] ?? '']),
)

export function toViewControls(state: State): TemplateResult {
  return html`<div class="views">
    ${Object.entries(VIEWS).map(([name, view]) => toSelect(name, view, state))}
  </div>`
}

function toSelect(name: string, { title, words }: View, state: State): TemplateResult {
  return html`<label>
    <span>${title}</span>
    <select
      name=${name}
      .value=${live(state.get(name))}
      @change=${(event: Event) => state.set(name, valueOf(event))}
    >
      ${Object.entries(words).map(
        ([value, text]) =>
          html`<option value=${value} ?selected=${value === state.get(name)}>${text}</option>`,
      )}
    </select>
  </label>`
}
