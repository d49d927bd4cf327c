import type { Translation } from './messages.js'

/**
 * The languages beside English, each in a file of its own, by their shortest tags: `zh` is
 * `zh-Hans-CN`, `zh-TW` is
 * `zh-Hant-TW`.
 */
export const LANGUAGES = new Map<string, () => Promise<{ readonly messages: Translation }>>([
  ['zh', () => import('./locales/zh-cn.js')],
  ['zh-TW', () => import('./locales/zh-tw.js')],
  ['zh-HK', () => import('./locales/zh-hk.js')],
  ['zh-MO', () => import('./locales/zh-hk.js')],
  ['yue', () => import('./locales/zh-hk.js')],
  ['ja', () => import('./locales/ja.js')],
  ['ko', () => import('./locales/ko.js')],
  ['es', () => import('./locales/es.js')],
  ['pt', () => import('./locales/pt-br.js')],
  ['fr', () => import('./locales/fr.js')],
  ['de', () => import('./locales/de.js')],
  ['it', () => import('./locales/it.js')],
  ['ru', () => import('./locales/ru.js')],
  ['uk', () => import('./locales/uk.js')],
  ['pl', () => import('./locales/pl.js')],
  ['tr', () => import('./locales/tr.js')],
  ['ar', () => import('./locales/ar.js')],
  ['he', () => import('./locales/he.js')],
  ['hi', () => import('./locales/hi.js')],
  ['bn', () => import('./locales/bn.js')],
  ['id', () => import('./locales/id.js')],
  ['ms', () => import('./locales/ms.js')],
  ['th', () => import('./locales/th.js')],
  ['vi', () => import('./locales/vi.js')],
  ['nl', () => import('./locales/nl.js')],
  ['sv', () => import('./locales/sv.js')],
])

/**
 * What may stand for a language, nearest first: `zh-HK`, `zh-TW` (its script), `zh` for
 * `zh-Hant-HK`. Nothing for what is no
 * language tag.
 */
export function nearestLanguages(tag: string): string[] {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return [tag, script ? `${language}-${script}` : language, language].map(shortestTag)
  } catch {
    return []
  }
}

/**
 * One tag for all that mean the same: `zh-TW` for `zh-Hant`, `he` for `iw`.
 *
 * @throws {RangeError} when it is no language tag.
 */
export function shortestTag(tag: string): string {
  return new Intl.Locale(tag).minimize().toString()
}
