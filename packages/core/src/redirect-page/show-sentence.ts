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
 * Where the page has it in others alone, and names a script with more, that is loaded.
 */
export async function showSentence(result: 'delivered' | 'unanswered'): Promise<void> {
  // The response may be delivered before the page has been parsed.
  if (document.readyState === 'loading') await parsed()
  const selector = `[data-genauth-${result}]`
  const { languages } = navigator
  let sentence = findSentence(selector, languages.slice(0, 1))
  if (!sentence) {
    await loadLanguages().catch(() => undefined)
    sentence = findSentence(selector, languages) ?? document.querySelector(selector) ?? undefined
  }
  if (sentence) show(sentence)
}

function parsed(): Promise<unknown> {
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve))
}

function findSentence(selector: string, languages: readonly string[]): HTMLElement | undefined {
  const sentences = [...document.querySelectorAll<HTMLElement>(selector)]
  return languages
    .map(toSentenceLanguage)
    .flatMap((tag) => [
      sentences.find(({ lang }) => lang.toLowerCase() === tag),
      sentences.find(({ lang }) => languageOf(lang) === languageOf(tag)),
    ])
    .find((sentence) => sentence !== undefined)
}

/** Chinese is written in two scripts: whoever reads the one may not read the other. */
function toSentenceLanguage(tag: string): string {
  const language = tag.toLowerCase()
  if (!/^(zh|yue)\b/.test(language)) return language
  const isTraditional = /^yue\b|\b(hant|tw|hk|mo)\b/.test(language) && !/\bhans\b/.test(language)
  return isTraditional ? 'zh-tw' : 'zh-cn'
}

function languageOf(tag: string): string {
  return tag.toLowerCase().replace(/-.*/, '')
}

/** `<html data-genauth-languages="genauth-callback-languages.js">` */
function loadLanguages(): Promise<unknown> {
  const { genauthLanguages } = document.documentElement.dataset
  if (!genauthLanguages) return Promise.resolve()
  return new Promise((resolve) => {
    const script = document.createElement('script')
    script.addEventListener('load', resolve)
    script.addEventListener('error', resolve)
    script.src = genauthLanguages
    document.head.append(script)
  })
}

function show(sentence: HTMLElement): void {
  const { lang, dataset } = sentence
  const styles = new CSSStyleSheet()
  styles.replaceSync(STYLES)
  document.adoptedStyleSheets.push(styles)
  if (lang) document.documentElement.lang = lang
  if (dataset.genauthTitle) document.title = dataset.genauthTitle
  sentence.hidden = false
}
