import { en } from './locales/en.js'
import { zhCN } from './locales/zh-cn.js'
import type { Messages } from './messages.js'

const LOCALES = new Map([
  ['en', en],
  ['zh', zhCN],
])

/** The strings for a language tag. A language that nobody has written yet falls back to English. */
export function messagesFor(language: string): Messages {
  return LOCALES.get(language.toLowerCase().split('-', 1).join()) ?? en
}

/** Language of an element: its own `lang`, the nearest ancestor's (through shadow roots), or English. */
export function languageOf(element: Element & { lang?: string }): string {
  if (element.lang) return element.lang
  // Not by the properties of what is around it: the fields of a form may bear their names.
  const around = element.closest('[lang]:not([lang=""])')
  if (around) return Element.prototype.getAttribute.call(around, 'lang') as string
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? languageOf(root.host) : 'en'
}
