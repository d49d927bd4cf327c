import { LANGUAGES } from './languages.js'
import type { PageSentences } from './languages.js'

type Result = Exclude<keyof PageSentences, 'title'>

/** Shows the page's sentence for a result in the first of the languages that one is written in. */
export function showInLanguage(result: Result, languages: readonly string[]): void {
  const inPage = [...document.querySelectorAll<HTMLElement>(`[data-genauth-${result}]`)]
  const tags = [...inPage.map(({ lang }) => lang), ...Object.keys(LANGUAGES)]
  const tag = findTag(tags, languages)
  const written = tag === undefined ? undefined : LANGUAGES[tag]
  const sentence = inPage.find(({ lang }) => lang === tag) ?? inPage[0]
  if (!sentence) return
  if (written) write(sentence, tag ?? '', written.title, written[result])
  document.title = sentence.dataset.genauthTitle ?? document.title
  sentence.hidden = false
}

function findTag(tags: readonly string[], languages: readonly string[]): string | undefined {
  return languages
    .map(toWrittenTag)
    .flatMap((wanted) => [
      tags.find((tag) => tag.toLowerCase() === wanted),
      tags.find((tag) => primaryOf(tag) === primaryOf(wanted)),
    ])
    .find((tag) => tag !== undefined)
}

/** Chinese is written in two scripts: whoever reads the one may not read the other. */
function toWrittenTag(language: string): string {
  const tag = language.toLowerCase()
  if (!/^(zh|yue)\b/.test(tag)) return tag
  const isTraditional = /^yue\b|\b(hant|tw|hk|mo)\b/.test(tag) && !/\bhans\b/.test(tag)
  return isTraditional ? 'zh-tw' : 'zh-cn'
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().replace(/-.*/, '')
}

/** The sentence in another language takes the place of the page's first, with its link. */
function write(sentence: HTMLElement, lang: string, title: string, text: string): void {
  const [before = '', words = '', after = ''] = text.split(/[[\]]/)
  const link = sentence.querySelector('a')
  sentence.lang = lang
  sentence.dir = 'auto'
  sentence.dataset.genauthTitle = title
  if (link) link.textContent = words
  sentence.replaceChildren(before, link ?? words, after)
}
