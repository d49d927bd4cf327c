import type { DeliveryResult } from './deliver-response.js'

const STYLES =
  'max-inline-size:24rem;margin:20vh auto;padding:0 1.5rem;font:1.125rem/1.6 system-ui;text-align:center'

/**
 * Shows the sentence that the page has for a result, if any: the first whose `lang` the person's
 * language begins with, or that has none; else the first. Of a template, it shows the content.
 */
export function showSentence(result: DeliveryResult): void {
  // The response may be delivered before the page has been parsed.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => showSentence(result))
    return
  }
  const selector = `[data-genauth-${result}]`
  const sentences = [...document.querySelectorAll<HTMLElement>(selector)]
  const sentence = sentences.find(({ lang }) => navigator.language.startsWith(lang)) ?? sentences[0]
  if (!sentence) return
  const styles = new CSSStyleSheet()
  // `:where()` has zero specificity, so the site's own rules win. An adopted style sheet is allowed
  // under any `style-src`.
  styles.replaceSync(`:where(${selector}){${STYLES}}`)
  document.adoptedStyleSheets.push(styles)
  document.title = sentence.title || document.title
  sentence.hidden = false
  if (sentence instanceof HTMLTemplateElement) sentence.after(sentence.content)
}
