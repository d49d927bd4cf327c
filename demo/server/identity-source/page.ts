import type { ServerResponse } from 'node:http'
import { contentSecurityPolicy, type AllowedSources } from '../http/content-security-policy.js'
import type { Exchange } from '../http/exchange.js'
import { html, type Html } from '../http/html.js'
import { pickLanguage, type Language } from '../http/language.js'
import { sendHtml } from '../http/replies.js'
import { MESSAGES, type Messages } from './messages.js'
import type { Source } from './sources.js'
import { tile } from './tile.js'

export interface PageOptions {
  /** Whose looks the page wears; without one it is plain. */
  readonly source?: Source | undefined
  readonly status?: number
  readonly allowed?: AllowedSources
  readonly body: (messages: Messages, language: Language) => Html
}

/** Sends a page in the looks of a source, in the language the request asks for. */
export function sendPage(
  { request, response, url }: Exchange,
  { source, status = 200, allowed = {}, body }: PageOptions,
): ServerResponse {
  const language = pickLanguage(
    url.searchParams.get('ui_locales'),
    request.headers['accept-language'],
  )
  const messages = MESSAGES[language]
  const headers = { 'content-security-policy': contentSecurityPolicy(allowed) }
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${source ? source.name[language] : messages.failure}</title>
        <link rel="stylesheet" href="/style.css" />
        ${source && html`<link rel="stylesheet" href="/brand/${source.id}.css" />`}
        <link rel="icon" href="data:," />
      </head>
      <body>
        <div class="card">
          ${
            source &&
            html`<header>
              ${tile(source, source.name.en, 'mark')} <span>${source.name[language]}</span>
            </header>`
          }
          <main>${body(messages, language)}</main>
        </div>
        <footer>${messages.footer}</footer>
      </body>
    </html>`
  return sendHtml(response, page, { status, headers })
}
