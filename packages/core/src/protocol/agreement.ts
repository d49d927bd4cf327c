import type { Intent } from '../model/config.js'
import { isObject } from '../model/is-object.js'

/** What an application asks people to agree to, in one language. */
export interface Agreement {
  readonly id: string
  /** Language tag, such as `zh-CN`. Each language of an agreement is an agreement of its own. */
  readonly language: string
  /** HTML that the site's administrator has written in the console: text with links. */
  readonly title: string
  /** Whether nobody gets on without it. */
  readonly required: boolean
}

/** When the console says that people are asked for it. Registration, where it says nothing. */
const AT_LOGIN_ALONE = 1

/**
 * Reads the agreements of a public configuration.
 *
 * @param intent Who registers is not asked for what logins alone need. Who logs in is asked for all
 *   of them: a first login by an identity source registers.
 */
export function toAgreements(listed: unknown, intent: Intent): readonly Agreement[] {
  const entries: unknown[] = Array.isArray(listed) ? listed : []
  return entries.flatMap((entry) => toAgreement(entry, intent))
}

function toAgreement(entry: unknown, intent: Intent): Agreement[] {
  if (!isObject(entry)) return []
  const { id, lang, title, required, availableAt } = entry
  if (typeof id !== 'number' && typeof id !== 'string') return []
  if (typeof lang !== 'string' || typeof title !== 'string') return []
  if (intent === 'register' && availableAt === AT_LOGIN_ALONE) return []
  return [Object.freeze({ id: String(id), language: lang, title, required: required !== false })]
}
