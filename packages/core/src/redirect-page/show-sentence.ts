/**
 * `:where()` has zero specificity, so the site's own rules win. An adopted style sheet is allowed
 * under any `style-src`.
 */
const STYLES = `:where([data-genauth-delivered], [data-genauth-unanswered]) {
  max-inline-size: 24rem; margin: 20vh auto; padding: 0 1.5rem;
  font: 1.125rem/1.6 system-ui, sans-serif; text-align: center
}`

/**
 * Shows the sentence that the page has for this result, in the person's language if there is one.
 */
export function showSentence(result: 'delivered' | 'unanswered'): void {
  // The response may be delivered before the page has been parsed.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => showSentence(result))
    return
  }
  const sentences = [...document.querySelectorAll<HTMLElement>(`[data-genauth-${result}]`)]
  const [language = ''] = navigator.language.split('-')
  const sentence = sentences.find(({ lang }) => lang.startsWith(language)) ?? sentences[0]
  if (!sentence) return
  const styles = new CSSStyleSheet()
  styles.replaceSync(STYLES)
  document.adoptedStyleSheets.push(styles)
  sentence.hidden = false
}
