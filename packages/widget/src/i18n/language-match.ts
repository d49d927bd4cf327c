/** Other codes of a language, which pages and older browsers use. Not every engine resolves them. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['iw', 'he'],
  ['in', 'id'],
  ['no', 'nb'],
  ['zsm', 'ms'],
  ['cmn', 'zh'],
  ['zho', 'zh'],
  ['chi', 'zh'],
])

/** Languages whose own script a reader of the Latin form (`hi-Latn`) may not know. */
const NOT_IN_LATIN = /^(ar|bn|he|hi|ja|ko|ru|th|uk|yue|zh)$/

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ks|ps|sd|syr|ug|ur|yi)\b(?!-latn|-cyrl)|-(arab|hebr)\b/

/**
 * What may stand for a language tag, nearest first and in lower case: the tag and its shorter
 * forms, then the name of the language's file where that is another one. `['zh-hant-hk',
 * 'zh-hant', 'zh', 'zh-hk']`.
 *
 * As RFC 4647 looks up, and without `Intl.Locale`: that loads the browser's locale data, which
 * takes longer than all the rest of a button.
 *
 * @see [RFC 4647, section 3.4](https://www.rfc-editor.org/rfc/rfc4647#section-3.4)
 */
export function nearestLanguages(tag: string): readonly string[] {
  const subtags = toSubtags(tag)
  const [language = ''] = subtags
  const isLatin = subtags.includes('latn') && NOT_IN_LATIN.test(language)
  const tags = subtags
    .map((_, index) => subtags.slice(0, subtags.length - index).join('-'))
    .filter((shorter) => shorter && !(isLatin && shorter === language))
  if (isLatin) return tags
  if (language === 'zh' || language === 'yue') tags.push(chineseFile(subtags))
  if (language === 'pt') tags.push(portugueseFile(subtags))
  return [...new Set(tags)]
}

/**
 * One tag for all that mean the same, as {@link nearestLanguages} has it: `zh-tw` for `zh-Hant`,
 * `zh-cn` for `zh`, `he` for `iw`, `de` for `de-DE`.
 *
 * @throws {RangeError} when it is no language tag.
 */
export function canonicalLanguage(tag: string): string {
  const shortest = new Intl.Locale(toSubtags(tag).join('-')).minimize().toString()
  const nearest = nearestLanguages(shortest)
  const isWholeLanguage = nearest[0] === 'zh' || nearest[0] === 'pt'
  return (isWholeLanguage ? nearest.at(-1) : nearest[0]) ?? shortest
}

/** Direction of sentences in a language. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(toSubtags(tag).join('-')) ? 'rtl' : 'ltr'
}

/** Language, script and region in lower case; extensions (`-u-…`, `-x-…`) change no sentence. */
function toSubtags(tag: string): string[] {
  const [language = '', ...rest] = tag
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/-[a-z\d](-.*)?$/, '')
    .split('-')
  return [ALIASES.get(language) ?? language, ...rest]
}

/** By script, which a region implies: `zh-SG` reads Simplified, `yue` Traditional Chinese. */
function chineseFile(subtags: readonly string[]): string {
  const has = (...any: string[]) => any.some((subtag) => subtags.includes(subtag))
  if (has('hans')) return 'zh-cn'
  if (has('hk', 'mo')) return 'zh-hk'
  if (has('hant', 'tw')) return has('yue') ? 'zh-hk' : 'zh-tw'
  if (has('cn', 'sg')) return 'zh-cn'
  if (has('yue')) return 'zh-hk'
  return subtags.length > 1 && likelyScript(subtags.join('-')) === 'Hant' ? 'zh-tw' : 'zh-cn'
}

/** Brazil's where no region is named; all other regions write as Portugal does. */
function portugueseFile([, ...subtags]: readonly string[]): string {
  const isElsewhere = subtags.some((subtag) => /^([a-z]{2}|\d{3})$/.test(subtag) && subtag !== 'br')
  return isElsewhere ? 'pt-pt' : 'pt-br'
}

/** The script of a region that is not in the rules above, such as `zh-MY`. */
function likelyScript(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script
  } catch {
    return undefined
  }
}
