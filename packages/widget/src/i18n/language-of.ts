import { isWritten } from './localize.js'

/**
 * Language of an element: its own `lang`, the nearest ancestor's (through shadow roots), the
 * document's, or the browser's.
 */
export function languageOf(element: Element & { readonly lang?: string }): string {
  return element.lang || inheritedLanguageOf(element)
}

/** The language of an element that has no `lang` of its own. */
export function inheritedLanguageOf(element: Element): string {
  const ancestor = element.closest('[lang]:not([lang=""])')
  // By the prototype: a form's own properties may be its fields.
  const language = ancestor && Element.prototype.getAttribute.call(ancestor, 'lang')
  if (language) return language
  const root = element.getRootNode()
  if (root instanceof ShadowRoot) return languageOf(root.host)
  return document.documentElement.lang || browserLanguage()
}

/** The first of the person's languages that is written, else the first: GenAuth may know it. */
function browserLanguage(): string {
  const { languages, language } = navigator
  return languages.find(isWritten) ?? language
}
