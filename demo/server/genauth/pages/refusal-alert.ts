import { html, type Html } from '../../http/page.js'
import type { Login } from '../hosted/login.js'
import { NO_PERMISSION, REGISTRATION_FORBIDDEN, type Refusal } from '../hosted/refusal.js'
import { nameOf } from '../identity-sources/identity-source.js'
import { MESSAGES } from './localize.js'

/** Says on the hosted page why a person did not get in. */
export function refusalAlert({ application, language }: Login, refusal: Refusal): Html {
  const { cancelled, loginOnly, noAccess } = MESSAGES[language].refusals
  switch (refusal.kind) {
    case 'cancelled':
      return alert(cancelled.title, cancelled.text(nameOf(refusal.connection.source, language)))
    case 'noAccess':
      return alert(noAccess.title, noAccess.text(application.name, NO_PERMISSION))
    case 'loginOnly': {
      const { connection, profile } = refusal
      const source = nameOf(connection.source, language)
      const text = loginOnly.text(profile.nickname, application.name, source)
      return alert(loginOnly.title, `${text} ${loginOnly.code(REGISTRATION_FORBIDDEN)}`)
    }
  }
}

function alert(title: string, text: string): Html {
  return html`<div class="alert" role="alert"><strong>${title}</strong> ${text}</div>`
}
