import { html, type Html } from '../../http/html.js'
import { REGISTRATION_FORBIDDEN } from '../association.js'
import type { Person } from '../arrivals.js'
import { nameOf } from '../identity-sources/identity-source.js'
import type { Login } from '../login.js'
import { layout } from './layout.js'
import { MESSAGES } from './localize.js'

/** Tells somebody without an account that a login-only connection does not make one. */
export function loginOnlyPage(
  { application, language, path }: Login,
  { connection, profile }: Person,
): Html {
  const messages = MESSAGES[language]
  const { title, text, code } = messages.loginOnly
  const body = html`
    <h1>${title}</h1>
    <p>${text(profile.nickname, application.name, nameOf(connection.source, language))}</p>
    <p class="soft">${code(REGISTRATION_FORBIDDEN)}</p>
    <form method="post" action="${path}/social">
      <button class="button primary" name="decision" value="leave">${messages.backToSite}</button>
    </form>
  `
  return layout({ language, title, body, footer: messages.footer })
}
