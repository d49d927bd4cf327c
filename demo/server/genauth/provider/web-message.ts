import type { KoaContextWithOIDC } from 'oidc-provider'
import { sendPage } from '../../http/page.js'
import { pickLanguage } from '../../http/language.js'
import { answerPage } from '../pages/answer-page.js'
import type { Switches } from '../switches.js'

/**
 * The response mode `web_message`: a page posts the answer to who opened it, or else frames it, and
 * closes itself.
 */
export function webMessage(switches: Switches) {
  return (ctx: KoaContextWithOIDC, redirectUri: string, response: object): void => {
    const receiver = new URL(redirectUri).origin
    const language = pickLanguage(ctx.query.lang, ctx.query.ui_locales, ctx.get('accept-language'))
    const page = answerPage({
      language,
      receiver,
      message: { type: 'authorization_response', response },
      closes: switches.is('windowClosing', 'closes'),
    })
    ctx.response.remove('x-frame-options')
    sendPage(ctx, page, { 'script-src': ["'self'"], 'frame-ancestors': [receiver] })
  }
}
