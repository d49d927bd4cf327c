/** The languages GenAuth's and Xiaomi's pages speak. */
export type Language = 'en' | 'zh-CN'

/**
 * Picks the first wish that is spoken here.
 *
 * @param wishes Language tags, lists of them as in `ui_locales` or an `Accept-Language` header, the
 *   most wanted first.
 */
export function pickLanguage(...wishes: readonly unknown[]): Language {
  for (const wish of wishes) {
    for (const tag of typeof wish === 'string' ? wish.split(/[\s,]+/) : []) {
      if (/^zh\b|^zh_/i.test(tag)) return 'zh-CN'
      if (/^en\b|^en_/i.test(tag)) return 'en'
    }
  }
  return 'en'
}
