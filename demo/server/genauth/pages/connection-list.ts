import { html, type Html } from '../../http/html.js'
import { connectionPath, type Connection } from '../connections.js'
import type { Login } from '../login.js'
import { MESSAGES } from './localize.js'
import { qrCode } from './qr-code.js'
import { sourceMark } from './source-mark.js'

/** More than so many buttons stand side by side. */
const ONE_COLUMN = 6

/**
 * The application's social connections as far as a browser can use them: buttons, and codes to
 * scan.
 */
export function connectionList(login: Login): Html | false {
  const { connections, socialLoginButtons } = login.application
  const pages = connections.filter(({ source }) => source.place === 'page')
  const codes = connections.filter(({ source }) => source.place === 'qr')
  return (
    socialLoginButtons &&
    html`
      <ul class="connections ${pages.length > ONE_COLUMN && 'many'}">
        ${pages.map((connection) => button(connection, login))}
      </ul>
      ${codes.map((connection) => code(connection, login))}
      <div class="or">${MESSAGES[login.language].orWithPassword}</div>
    `
  )
}

function button(connection: Connection, { uid }: Login): Html {
  return html`<li>
    <a class="button" href="${connectionPath(connection)}?uuid=${uid}"
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
