import { html, type Html } from '../../http/html.js'
import type { Login } from '../login.js'
import { DEMO_ACCOUNT } from '../seeded-users.js'
import { connectionList } from './connection-list.js'
import { languageSwitch } from './language-switch.js'
import { layout } from './layout.js'
import { MESSAGES } from './localize.js'
import { passwordFields } from './password-fields.js'

export interface LoginPageOptions {
  readonly wrongPassword?: boolean
  /** What was typed before, or what the site hinted at. */
  readonly account?: string
}

/** The hosted login page: the application's connections, and a password account. */
export function loginPage(
  login: Login,
  { wrongPassword = false, account = '' }: LoginPageOptions = {},
): Html {
  const { application, language, path } = login
  const messages = MESSAGES[language]
  const body = html`
    ${languageSwitch(login)}
    <h1>${messages.signInTo(application.name)}</h1>
    <p class="soft">${messages.subtitle}</p>
    ${connectionList(login)}
    <form method="post" action="${path}">
      ${wrongPassword && html`<p class="alert" role="alert">${messages.wrongPassword}</p>`}
      ${passwordFields(messages, account)}
      <button class="button primary">${messages.signIn}</button>
      <p class="hint">${messages.demoAccount(DEMO_ACCOUNT.account, DEMO_ACCOUNT.password)}</p>
    </form>
    <form method="post" action="${path}/cancel">
      <button class="link">${messages.backToSite}</button>
    </form>
  `
  return layout({
    language,
    title: messages.signInTo(application.name),
    body,
    footer: messages.footer,
  })
}
