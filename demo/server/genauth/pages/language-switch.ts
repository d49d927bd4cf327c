import { html, type Html } from '../../http/page.js'
import type { Language } from '../../http/language.js'
import type { Login } from '../hosted/login.js'

const NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '中文' }

/** Offers the other language, in that language. */
export function languageSwitch({ language, path }: Login): Html {
  const other: Language = language === 'en' ? 'zh-CN' : 'en'
  return html`<nav class="languages">
    <a href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${NAMES[other]}</a>
  </nav>`
}
