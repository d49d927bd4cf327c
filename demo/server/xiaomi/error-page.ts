import type { ServerResponse } from 'node:http'
import type { Exchange } from '../http/exchange.js'
import { html } from '../http/html.js'
import type { Problem } from './messages.js'
import { sendPage } from './page.js'

export function sendErrorPage(
  exchange: Exchange,
  status: number,
  problem: Problem,
): ServerResponse {
  return sendPage(exchange, {
    status,
    body: (messages) =>
      html`<h1>${messages.failure}</h1>
        <p class="intro">${messages.problems[problem]}</p>`,
  })
}
