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
  const root = element.getRootNode()
  const parent = element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined)
  return parent ? languageOf(parent) : 'en'
}
