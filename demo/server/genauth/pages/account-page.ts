import { html, type Html } from '../../http/page.js'
import type { Login } from '../hosted/login.js'
import type { User } from '../users.js'
import { layout } from './layout.js'
import { MESSAGES } from './localize.js'

/** Asks somebody who is signed in whether to go on as who they are. */
export function accountPage({ application, language, path }: Login, user: User): Html {
  const { accountChoice, footer } = MESSAGES[language]
  const title = accountChoice.title(application.name)
  const body = html`
    <h1>${title}</h1>
    <p class="soft">${accountChoice.text}</p>
    <form method="post" action="${path}/account">
      <button class="button primary" name="decision" value="continue">
        ${accountChoice.goOn(user.name ?? user.nickname)}
      </button>
      <button class="button" name="decision" value="other">${accountChoice.other}</button>
    </form>
  `
  return layout({ language, title, body, footer })
}
