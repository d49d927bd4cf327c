import type { Context } from 'koa'
import type { AllowedSources } from '../http/content-security-policy.js'
import { pickLanguage, type Language } from '../http/language.js'
import { html, sendPage, type Html } from '../http/page.js'
import { MESSAGES, type Messages } from './messages.js'

export interface PageOptions {
  readonly allowed?: AllowedSources
  readonly body: (messages: Messages) => Html
}

/** Sends a page in Xiaomi's look, in the language the request asks for. */
export function sendInLayout(ctx: Context, { allowed, body }: PageOptions): void {
  const language = pickLanguage(ctx.URL.searchParams.get('_locale'), ctx.get('accept-language'))
  sendPage(ctx, layout(language, MESSAGES[language], body), allowed)
}

function layout(language: Language, messages: Messages, body: PageOptions['body']): Html {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${messages.brand}</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <header>${mark} <span>${messages.brand}</span></header>
        <main>${body(messages)}</main>
        <footer>${messages.footer}</footer>
      </body>
    </html>`
}

/** Our own drawing: an orange tile with the strokes of an m and an i. */
const mark = html`<svg class="mark" viewBox="0 0 48 48" aria-hidden="true">
  <rect width="48" height="48" rx="14" fill="#ff6900" />
  <g fill="none" stroke="#fff" stroke-width="4.6">
    <path d="M11.3 34V16.3h11.4a5 5 0 0 1 5 5V34M19.5 34V22.6M36.7 34V14" />
  </g>
</svg>`
