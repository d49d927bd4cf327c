import { receiveResponse } from './redirect-page/receive-response.js'
import type { DeliveryResult, RedirectPage } from './redirect-page/receive-response.js'

export { isRedirectCallback } from './platform/returned-response.js'
export type { DeliveryResult }

/**
 * Without weight: whatever the site says of these sentences goes before. Adopted, as no policy on
 * styles forbids.
 */
const LOOKS = `:where([data-genauth-delivered], [data-genauth-unanswered]) {
  max-inline-size: 24rem; margin: 20vh auto; padding: 0 1.5rem; font: 1.125rem/1.6 system-ui, sans-serif; text-align: center
}`

/**
 * Shows the sentence that the page holds for this moment, in the person's language if it has it.
 */
function show(moment: 'delivered' | 'unanswered'): void {
  // An answer may be home before the page is whole.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => show(moment))
    return
  }
  const sentences = [...document.querySelectorAll<HTMLElement>(`[data-genauth-${moment}]`)]
  const [language = ''] = navigator.language.split('-')
  const sentence = sentences.find(({ lang }) => lang.startsWith(language)) ?? sentences[0]
  if (!sentence) return
  const looks = new CSSStyleSheet()
  looks.replaceSync(LOOKS)
  document.adoptedStyleSheets.push(looks)
  sentence.hidden = false
}

/** Resolves when this page has nothing more to do with a response, if it was opened with one. */
export const responseReceived: Promise<DeliveryResult> = receiveResponse(window as RedirectPage)

void responseReceived.then((result) => {
  if (result === 'delivered' || result === 'unanswered') show(result)
})
