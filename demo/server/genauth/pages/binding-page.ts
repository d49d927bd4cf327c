import { html, type Html } from '../../http/html.js'
import type { Person } from '../arrivals.js'
import { nameOf } from '../identity-sources/identity-source.js'
import type { Login } from '../login.js'
import { DEMO_ACCOUNT } from '../seeded-users.js'
import { layout } from './layout.js'
import { MESSAGES } from './localize.js'
import { passwordFields } from './password-fields.js'

export interface BindingPageOptions {
  readonly wrongPassword?: boolean
  readonly account?: string
}

/** Query binding: asks a person who is new here whether they have an account to bind to. */
export function bindingPage(
  { application, language, path }: Login,
  { connection, profile }: Person,
  { wrongPassword = false, account = '' }: BindingPageOptions = {},
): Html {
  const messages = MESSAGES[language]
  const { binding } = messages
  const source = nameOf(connection.source, language)
  const body = html`
    <h1>${binding.title}</h1>
    <p>${binding.text(profile.nickname, application.name, source)}</p>
    <section>
      <h2>${binding.bindTitle}</h2>
      <form method="post" action="${path}/social">
        ${wrongPassword && html`<p class="alert" role="alert">${messages.wrongPassword}</p>`}
        ${passwordFields(messages, account)}
        <button class="button primary" name="decision" value="bind">${binding.bind}</button>
        <p class="hint">${messages.demoAccount(DEMO_ACCOUNT.account, DEMO_ACCOUNT.password)}</p>
      </form>
    </section>
    <section>
      <h2>${binding.createTitle}</h2>
      <p class="soft">${binding.createText(source)}</p>
      <form method="post" action="${path}/social">
        <button class="button" name="decision" value="create">${binding.create}</button>
        <button class="link" name="decision" value="leave">${messages.backToSite}</button>
      </form>
    </section>
  `
  return layout({ language, title: binding.title, body, footer: messages.footer })
}
