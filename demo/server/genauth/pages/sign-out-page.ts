import type { KoaContextWithOIDC } from 'oidc-provider'
import { Html, html } from '../../http/html.js'
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
    ${new Html(form)}
    <button class="button primary" form="op.logoutForm" name="logout" value="yes">
      ${confirm}
    </button>
    <button class="link" form="op.logoutForm">${stay}</button>
  `
  ctx.type = 'html'
  ctx.body = layout({ language, title, body, footer: messages.footer }).markup
}

export function signedOutPage(ctx: KoaContextWithOIDC): void {
  const { language, messages } = spoken(ctx)
  const { done, doneText } = messages.signOut
  const body = html`<h1>${done}</h1>
    <p class="soft">${doneText}</p>`
  ctx.type = 'html'
  ctx.body = layout({ language, title: done, body, footer: messages.footer }).markup
}

function spoken(ctx: KoaContextWithOIDC) {
  const language = pickLanguage(ctx.query.ui_locales, ctx.get('accept-language'))
  return { language, messages: MESSAGES[language] }
}
