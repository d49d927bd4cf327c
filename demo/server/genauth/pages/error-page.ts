import { when } from 'lit/directives/when.js'
import { html, type Html } from '../../http/page.js'
import type { Language } from '../../http/language.js'
import { layout } from './layout.js'
import { MESSAGES } from './localize.js'
import type { Problem } from './messages.js'

/** Says in plain words what is wrong, and which setting to look at. */
export function errorPage(problem: Problem, language: Language, details = ''): Html {
  const messages = MESSAGES[language]
  const { title, text } = messages.problems[problem]
  const body = html`
    <h1>${title}</h1>
    <p>${text}</p>
    ${when(
      details,
      () =>
        html`<p class="details">
          <strong>${messages.details}</strong><br /><span lang="en" dir="ltr">${details}</span>
        </p>`,
    )}
  `
  return layout({ language, title, body, footer: messages.footer })
}
