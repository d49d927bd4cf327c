import type { Context } from 'koa'
import type { AllowedSources } from '../http/content-security-policy.js'
import { pickLanguage, type Language } from '../http/language.js'
import { html, sendPage, type Html } from '../http/page.js'
import { MESSAGES, type Messages } from './messages.js'
import type { Source } from './sources.js'
import { tile } from './tile.js'

export interface PageOptions {
  /** Whose looks the page wears; without one it is plain. */
  readonly source?: Source | undefined
  readonly allowed?: AllowedSources
  readonly body: (messages: Messages, language: Language) => Html
}

/** Sends a page in the looks of a source, in the language the request asks for. */
export function sendInLayout(ctx: Context, { source, allowed, body }: PageOptions): void {
  const language = pickLanguage(ctx.URL.searchParams.get('ui_locales'), ctx.get('accept-language'))
  const messages = MESSAGES[language]
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
          ${source && header(source, language)}
          <main>${body(messages, language)}</main>
        </div>
        <footer>${messages.footer}</footer>
      </body>
    </html>`
  sendPage(ctx, page, allowed)
}

function header(source: Source, language: Language): Html {
  return html`<header>
    ${tile(source, source.name.en, 'mark')} <span>${source.name[language]}</span>
  </header>`
}
