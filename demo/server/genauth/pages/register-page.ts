import { when } from 'lit/directives/when.js'
import { html, type Html } from '../../http/page.js'
import type { Login } from '../hosted/login.js'
import { layout } from './layout.js'
import { MESSAGES } from './localize.js'
import { passwordFields } from './password-fields.js'

export interface RegisterPageOptions {
  /** Whether the e-mail address belongs to an account already. */
  readonly taken?: boolean
  readonly email?: string
}

/** The registration of the hosted page: a new account with a password. */
export function registerPage(
  { application, language, path }: Login,
  { taken = false, email = '' }: RegisterPageOptions = {},
): Html {
  const messages = MESSAGES[language]
  const { registration } = messages
  const title = registration.title(application.name)
  const body = html`
    <h1>${title}</h1>
    <p class="soft">${registration.text}</p>
    <form method="post" action="${path}/register">
      ${when(taken, () => html`<p class="alert" role="alert">${registration.taken}</p>`)}
      ${passwordFields(messages, email)}
      <button class="button primary">${registration.submit}</button>
    </form>
  `
  return layout({ language, title, body, footer: messages.footer })
}
