import { when } from 'lit/directives/when.js'
import { html, type Html } from '../../http/page.js'
import type { Login } from '../hosted/login.js'
import { nameOf } from '../identity-sources/identity-source.js'
import { DEMO_ACCOUNT } from '../seeded-users.js'
import type { Person } from '../social/arrivals.js'
import { mayCreate } from '../social/association.js'
import { layout } from './layout.js'
import { MESSAGES } from './localize.js'
import { passwordFields } from './password-fields.js'

export interface BindingPageOptions {
  readonly wrongPassword?: boolean
  readonly account?: string
}

/** Query binding: asks a person who is new here for the account that they have, or want. */
export function bindingPage(login: Login, person: Person, options: BindingPageOptions = {}): Html {
  const { application, language } = login
  const { connection, profile } = person
  const { binding, footer } = MESSAGES[language]
  const source = nameOf(connection.source, language)
  const text = connection.binding === 1666 ? binding.textAtOnce : binding.text
  const body = html`
    <h1>${binding.title}</h1>
    <p>${text(profile.nickname, application.name, source)}</p>
    ${bindForm(login, options)} ${when(mayCreate(connection), () => createForm(login, source))}
  `
  return layout({ language, title: binding.title, body, footer })
}

function bindForm({ language, path }: Login, options: BindingPageOptions): Html {
  const { wrongPassword = false, account = '' } = options
  const messages = MESSAGES[language]
  const { binding } = messages
  return html`<section>
    <h2>${binding.bindTitle}</h2>
    <form method="post" action="${path}/social">
      ${when(wrongPassword, () => html`<p class="alert" role="alert">${messages.wrongPassword}</p>`)}
      ${passwordFields(messages, account)}
      <button class="button primary" name="decision" value="bind">${binding.bind}</button>
      <p class="hint">${messages.demoAccount(DEMO_ACCOUNT.account, DEMO_ACCOUNT.password)}</p>
    </form>
  </section>`
}

function createForm({ language, path }: Login, source: string): Html {
  const { binding, backToSite } = MESSAGES[language]
  return html`<section>
    <h2>${binding.createTitle}</h2>
    <p class="soft">${binding.createText(source)}</p>
    <form method="post" action="${path}/social">
      <button class="button" name="decision" value="create">${binding.create}</button>
      <button class="link" name="decision" value="leave">${backToSite}</button>
    </form>
  </section>`
}
