import type { KoaContextWithOIDC } from 'oidc-provider'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import { html, toText } from '../../http/page.js'
import { pickLanguage } from '../../http/language.js'
import { layout } from './layout.js'
import { MESSAGES } from './localize.js'

/** Asks before signing out. The library's form says which session, our button sends it. */
export function signOutPage(ctx: KoaContextWithOIDC, form: string): void {
  const { language, messages } = spoken(ctx)
  const { title, text, confirm, stay } = messages.signOut
  const body = html`
    <h1>${title}</h1>
    <p class="soft">${text}</p>
    ${unsafeHTML(form)}
    <button class="button primary" form="op.logoutForm" name="logout" value="yes">
      ${confirm}
    </button>
    <button class="link" form="op.logoutForm">${stay}</button>
  `
  ctx.type = 'html'
  ctx.body = toText(layout({ language, title, body, footer: messages.footer }))
}

export function signedOutPage(ctx: KoaContextWithOIDC): void {
  const { language, messages } = spoken(ctx)
  const { done, doneText } = messages.signOut
  const body = html`<h1>${done}</h1>
    <p class="soft">${doneText}</p>`
  ctx.type = 'html'
  ctx.body = toText(layout({ language, title: done, body, footer: messages.footer }))
}

function spoken(ctx: KoaContextWithOIDC) {
  const language = pickLanguage(ctx.query.ui_locales, ctx.get('accept-language'))
  return { language, messages: MESSAGES[language] }
}
