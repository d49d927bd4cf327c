import { LANGUAGES } from './languages.js'
import type { PageSentences } from './languages.js'

type Result = Exclude<keyof PageSentences, 'title'>

/**
 * Says what the page says about a result in the first of these languages that there is, in the page
 * or here.
 */
export function showInLanguage(result: Result, languages: readonly string[]): void {
  const inPage = [...document.querySelectorAll<HTMLElement>(`p[data-genauth-${result}]`)]
  const shown = inPage.find(({ hidden }) => !hidden)
  const tag = findTag([...inPage.map(({ lang }) => lang), ...Object.keys(LANGUAGES)], languages)
  if (!shown || tag === undefined) return
  const written = LANGUAGES[tag]
  const sentence = inPage.find(({ lang }) => lang === tag) ?? shown
  if (written) write(sentence, tag, written.title, written[result])
  shown.hidden = true
  sentence.hidden = false
  document.title = sentence.title || document.title
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

/** Keeps the sentence's link, and where it leads. */
function write(sentence: HTMLElement, lang: string, title: string, text: string): void {
  const [before = '', words = '', after = ''] = text.split(/[[\]]/)
  const link = sentence.querySelector('a')
  Object.assign(sentence, { lang, title, dir: 'auto' })
  if (link) link.textContent = words
  sentence.replaceChildren(before, link ?? words, after)
}
