import { html, type Html } from '../../http/page.js'
import type { Language } from '../../http/language.js'

export interface LayoutOptions {
  readonly language: Language
  readonly title: string
  readonly body: Html
  readonly footer: string
  /** A page that is not part of a login may be wider. */
  readonly wide?: boolean
}

/** The frame of every GenAuth page. */
export function layout({ language, title, body, footer, wide = false }: LayoutOptions): Html {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · GenAuth</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="data:," />
      </head>
      <body class="${wide ? 'wide' : ''}">
        <main>${body}</main>
        <footer>${genauthMark} ${footer}</footer>
      </body>
    </html>`
}

/** Our own drawing: a keyhole in a ring. */
const genauthMark = html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="9.5" fill="none" stroke="currentColor" stroke-width="2" />
  <path
    d="M12 7.2a2.8 2.8 0 0 1 1.5 5.2l.8 4.4H9.7l.8-4.4A2.8 2.8 0 0 1 12 7.2Z"
    fill="currentColor"
  />
</svg>`
