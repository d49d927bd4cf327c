import type { Translation } from './messages.js'

/** Loads a language's file. */
export type LoadTranslation = () => Promise<{ readonly messages: Translation }>

/**
 * The languages beside English, by the names of their files, which are language tags in lower case.
 * Written out, because a bundler follows only an `import()` of a literal.
 */
export const LANGUAGES = new Map<string, LoadTranslation>([
  ['ar', () => import('./locales/ar.js')],
  ['bn', () => import('./locales/bn.js')],
  ['de', () => import('./locales/de.js')],
  ['es', () => import('./locales/es.js')],
  ['fr', () => import('./locales/fr.js')],
  ['he', () => import('./locales/he.js')],
  ['hi', () => import('./locales/hi.js')],
  ['id', () => import('./locales/id.js')],
  ['it', () => import('./locales/it.js')],
  ['ja', () => import('./locales/ja.js')],
  ['ko', () => import('./locales/ko.js')],
  ['ms', () => import('./locales/ms.js')],
  ['nl', () => import('./locales/nl.js')],
  ['pl', () => import('./locales/pl.js')],
  ['pt-br', () => import('./locales/pt-br.js')],
  ['pt-pt', () => import('./locales/pt-pt.js')],
  ['ru', () => import('./locales/ru.js')],
  ['sv', () => import('./locales/sv.js')],
  ['th', () => import('./locales/th.js')],
  ['tr', () => import('./locales/tr.js')],
  ['uk', () => import('./locales/uk.js')],
  ['vi', () => import('./locales/vi.js')],
  ['zh-cn', () => import('./locales/zh-cn.js')],
  ['zh-hk', () => import('./locales/zh-hk.js')],
  ['zh-tw', () => import('./locales/zh-tw.js')],
])
