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
 * Else the script that the page names in `data-genauth-languages`, on `<html>`, adds the languages
 * that it has, and shows one.
 */
export function showSentence(result: 'delivered' | 'unanswered'): void {
  // The response may be delivered before the page has been parsed.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => showSentence(result))
    return
  }
  const styles = new CSSStyleSheet()
  styles.replaceSync(STYLES)
  document.adoptedStyleSheets.push(styles)
  const { language } = navigator
  const sentences = [...document.querySelectorAll<HTMLElement>(`[data-genauth-${result}]`)]
  const sentence = sentences.find(({ lang }) => lang && language.startsWith(lang))
  const primary = language.slice(0, 2)
  const showNearest = () => show(sentences.find(({ lang }) => lang.startsWith(primary)))
  const { dataset } = document.documentElement
  if (sentence) show(sentence)
  else if (dataset.genauthLanguages) load(dataset.genauthLanguages, result, showNearest)
  else showNearest()

  function show(sentence = sentences[0]): void {
    if (!sentence) return
    document.title = sentence.dataset.genauthTitle ?? document.title
    sentence.hidden = false
  }
}

/** The script reads the result from its own element. */
function load(address: string, result: string, onError: () => void): void {
  const script = document.createElement('script')
  script.dataset.result = result
  script.addEventListener('error', onError)
  try {
    script.src = address
    document.head.append(script)
  } catch {
    // The site enforces Trusted Types.
    onError()
  }
}
