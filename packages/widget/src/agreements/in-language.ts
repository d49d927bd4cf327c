import type { Agreement } from '@genauth-login/core'
import { canonicalLanguage } from '../i18n/language-match.js'

/**
 * The agreements in a language, or in the nearest there is: else in English, else in the language
 * of the first. A person is never asked for none because nobody has written their language.
 */
export function agreementsIn(
  language: string,
  agreements: readonly Agreement[],
): readonly Agreement[] {
  const find = (toKey: (tag: string) => string, wanted: string) =>
    agreements.find((agreement) => toKey(agreement.language) === toKey(wanted))
  const nearest =
    find(canonical, language) ?? find(primary, language) ?? find(primary, 'en') ?? agreements[0]
  return agreements.filter((agreement) => agreement.language === nearest?.language)
}

function canonical(tag: string): string {
  try {
    return canonicalLanguage(tag)
  } catch {
    return tag
  }
}

function primary(tag: string): string {
  return canonical(tag).split('-', 1).join()
}
