import { nothing } from 'lit'
import { html, type Html } from '../../http/page.js'
import { connectionPath, type Connection } from '../connections.js'
import type { LoginPageContext } from '../hosted/login-page-context.js'
import { opensSecondWindow } from '../hosted/second-window.js'
import type { Login } from '../hosted/login.js'
import { MESSAGES } from './localize.js'
import { qrCode } from './qr-code.js'
import { sourceMark } from './source-mark.js'

/** More than so many buttons stand side by side. */
const ONE_COLUMN = 6

/**
 * The application's social connections as far as a browser can use them: buttons, and codes to
 * scan.
 */
export function connectionList(login: Login, context: LoginPageContext): Html | undefined {
  const { switches, source } = context
  const { socialLoginButtons } = login.application
  if (!socialLoginButtons || switches.is('socialButtons', 'hidden')) return undefined
  const connections = switches.is('connections', 'on') ? login.application.connections : []
  const pages = connections.filter((connection) => connection.source.place === 'page')
  const codes = connections.filter((connection) => connection.source.place === 'qr')
  return html`
    <script src="/scripts/login.js" defer></script>
    <ul
      class="connections ${pages.length > ONE_COLUMN ? 'many' : ''}"
      data-source="${source}"
      data-next="${login.path}/social"
    >
      ${pages.map((connection) => button(connection, login, context))}
    </ul>
    ${codes.map((connection) => code(connection, login))}
    <div class="or">${MESSAGES[login.language].orWithPassword}</div>
  `
}

function button(connection: Connection, { uid }: Login, context: LoginPageContext): Html {
  const inSecondWindow = opensSecondWindow(context)
  const query = new URLSearchParams({ uuid: uid, ...(!inSecondWindow && { redirected: '1' }) })
  const href = `${context.source}${connectionPath(connection)}?${query}`
  return html`<li>
    <a class="button" href="${href}" data-second-window="${inSecondWindow ? '' : nothing}"
      >${sourceMark(connection.source)}<span>${connection.displayName}</span></a
    >
  </li>`
}

function code({ uniqueId, displayName }: Connection, { path, uid, language }: Login): Html {
  const messages = MESSAGES[language]
  return html`<details class="scan" name="scan">
    <summary>${displayName}</summary>
    <form method="post" action="${path}/scan">
      ${qrCode(`${uid}/${uniqueId}`)}
      <p class="hint">${messages.scan}</p>
      <button class="button" name="connection" value="${uniqueId}">${messages.simulateScan}</button>
    </form>
  </details>`
}
