import { when } from 'lit/directives/when.js'
import { html, type Html } from '../../http/page.js'
import type { Login } from '../hosted/login.js'
import type { LoginPageContext } from '../hosted/login-page-context.js'
import type { Refusal } from '../hosted/refusal.js'
import { DEMO_ACCOUNT } from '../seeded-users.js'
import { connectionList } from './connection-list.js'
import { languageSwitch } from './language-switch.js'
import { layout } from './layout.js'
import { MESSAGES } from './localize.js'
import { passwordFields } from './password-fields.js'
import { refusalAlert } from './refusal-alert.js'

export interface LoginPageOptions {
  readonly wrongPassword?: boolean
  /** What was typed before, or what the site hinted at. */
  readonly account?: string
  readonly refusal?: Refusal
}

/** The hosted login page: the application's connections, and a password account. */
export function loginPage(
  login: Login,
  context: LoginPageContext,
  options: LoginPageOptions = {},
): Html {
  const { application, language, path } = login
  const { wrongPassword = false, account = '', refusal } = options
  const messages = MESSAGES[language]
  const body = html`
    ${languageSwitch(login)}
    <h1>${messages.signInTo(application.name)}</h1>
    <p class="soft">${messages.subtitle}</p>
    ${when(refusal, (reason) => refusalAlert(login, reason))} ${connectionList(login, context)}
    <form method="post" action="${path}">
      ${when(wrongPassword, () => html`<p class="alert" role="alert">${messages.wrongPassword}</p>`)}
      ${passwordFields(messages, account)}
      <button class="button primary">${messages.signIn}</button>
      <p class="hint">${messages.demoAccount(DEMO_ACCOUNT.account, DEMO_ACCOUNT.password)}</p>
    </form>
    ${when(
      context.switches.is('refusals', 'answer'),
      () =>
        html`<form method="post" action="${path}/cancel">
          <button class="link">${messages.backToSite}</button>
        </form>`,
    )}
  `
  const title = messages.signInTo(application.name)
  return layout({ language, title, body, footer: messages.footer })
}
