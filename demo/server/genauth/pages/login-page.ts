import { html, type Html } from '../../http/html.js'
import { connectionPath } from '../connections.js'
import type { Login } from '../login.js'
import { DEMO_ACCOUNT } from '../seeded-users.js'
import { languageSwitch } from './language-switch.js'
import { layout } from './layout.js'
import { MESSAGES } from './localize.js'
import { passwordFields } from './password-fields.js'
import { xiaomiMark } from './xiaomi-mark.js'

export interface LoginPageOptions {
  readonly wrongPassword?: boolean
  /** What was typed before, or what the site hinted at. */
  readonly account?: string
}

/** The hosted login page: the application's connections, and a password account. */
export function loginPage(login: Login, { wrongPassword = false, account = '' }: LoginPageOptions = {}): Html {
  const { application, language, path, uid } = login
  const messages = MESSAGES[language]
  const connections = application.connections.map(
    (connection) =>
      html`<li>
        <a class="button" href="${connectionPath(connection)}?uuid=${uid}"
          >${xiaomiMark}<span>${connection.displayName}</span></a
        >
      </li>`,
  )
  const body = html`
    ${languageSwitch(login)}
    <h1>${messages.signInTo(application.name)}</h1>
    <p class="soft">${messages.subtitle}</p>
    <ul class="connections">
      ${connections}
    </ul>
    <div class="or">${messages.orWithPassword}</div>
    <form method="post" action="${path}">
      ${wrongPassword && html`<p class="alert" role="alert">${messages.wrongPassword}</p>`}
      ${passwordFields(messages, account)}
      <button class="button primary">${messages.signIn}</button>
      <p class="hint">${messages.demoAccount(DEMO_ACCOUNT.account, DEMO_ACCOUNT.password)}</p>
    </form>
    <form method="post" action="${path}/cancel"><button class="link">${messages.backToSite}</button></form>
  `
  return layout({ language, title: messages.signInTo(application.name), body, footer: messages.footer })
}
