import type { Language } from '../../http/language.js'
import { en } from './en.js'
import type { Messages } from './messages.js'
import { zhCN } from './zh-cn.js'

export const MESSAGES: Readonly<Record<Language, Messages>> = { en, 'zh-CN': zhCN }
