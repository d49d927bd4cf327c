import { defineMessages } from '../../src/i18n/localize.js'
import { LANGUAGES } from '../../src/i18n/language-registry.js'
import type { LoadTranslation } from '../../src/i18n/language-registry.js'
import type { PartialMessages } from '../../src/i18n/messages.js'

/** Languages that are there for one test. */
export interface LanguageSandbox {
  add(tag: string, load: LoadTranslation): void
  define(language: string, messages: PartialMessages): void
}

/** Call it in a `describe()`: after each test the registry and the site's strings are as before. */
export function sandboxLanguages(): LanguageSandbox {
  const original = [...LANGUAGES]
  const defined = new Set<string>()
  afterEach(() => {
    LANGUAGES.clear()
    for (const [tag, load] of original) LANGUAGES.set(tag, load)
    for (const language of [...defined, 'en']) defineMessages(language, {})
    defined.clear()
  })
  return {
    add(tag, load) {
      LANGUAGES.set(tag, load)
      // What was answered without the language is forgotten.
      defineMessages('en', {})
    },
    define(language, messages) {
      defined.add(language)
      defineMessages(language, messages)
    },
  }
}
