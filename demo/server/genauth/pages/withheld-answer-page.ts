import { html, type Html } from '../../http/page.js'
import { pickLanguage } from '../../http/language.js'
import { layout } from './layout.js'
import { MESSAGES } from './localize.js'

/** Stands where the answer to the site would have been sent from. */
export function withheldAnswerPage(acceptLanguage: string): Html {
  const language = pickLanguage(acceptLanguage)
  const { withheld, footer } = MESSAGES[language]
  const body = html`<h1>${withheld.title}</h1>
    <p>${withheld.text}</p>`
  return layout({ language, title: withheld.title, body, footer })
}
