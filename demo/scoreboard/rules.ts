import { CONFORMANCE } from '../server/genauth/failures/conformance.js'
import type { Failure } from '../server/genauth/failures/failure.js'
import { HOSTILE } from '../server/genauth/failures/hostile.js'
import { HOSTILE_SIGNATURES } from '../server/genauth/failures/hostile-signatures.js'

/**
 * What a client has to do: `accept` what is in order, `refuse` what a specification tells every
 * client to refuse in the code flow, or `choose`: refusing is safer, and no specification demands it
 * from every client.
 */
export type Rule = 'accept' | 'refuse' | 'choose'

export interface Case {
  readonly id: string
  readonly title: string
  readonly rule: Rule
}

const ACCEPT = new Set([
  ...['C-06', 'C-08', 'C-21', 'C-34', 'C-46', 'C-47', 'C-51', 'C-55'],
  ...['X-07', 'X-27', 'X-38', 'B-48'],
])

/** By where it says so. */
const REFUSE: Readonly<Record<string, readonly string[]>> = {
  'OpenID Connect Core 1.0, section 2': [
    ...['C-03', 'C-05', 'C-14', 'C-38', 'C-39'],
    ...['X-25-exp-string', 'X-25-exp-null', 'X-25-iat-string'],
  ],
  'OpenID Connect Core 1.0, section 3.1.3.3': ['X-34'],
  'OpenID Connect Core 1.0, section 3.1.3.7': [
    ...['C-02', 'C-04', 'C-12', 'C-33', 'C-37', 'C-41', 'X-03', 'X-25-exp-negative'],
  ],
  'RFC 6749, section 5.1': ['X-33'],
  'RFC 6749, section 7.1': ['X-32'],
  'RFC 6749, section 10.12': ['C-44', 'C-45'],
  'RFC 7519, section 4.1.5': ['X-30'],
  'RFC 7519, section 7.2': [
    ...['X-24-array', 'X-24-string', 'X-24-null', 'X-24-number', 'X-24-text', 'JWE'],
  ],
}

const MUST = new Set(Object.values(REFUSE).flat())

/** They are about logins in a row, and the counts of their requests. */
const IN_A_ROW = new Set(['C-22', 'X-20', 'X-40'])

const ALL: Readonly<Record<string, Failure>> = { ...CONFORMANCE, ...HOSTILE, ...HOSTILE_SIGNATURES }

export const CASES: readonly Case[] = Object.entries(ALL)
  .filter(([id]) => !IN_A_ROW.has(id))
  .map(([id, { description }]) => ({ id, title: titleOf(description), rule: ruleOf(id) }))

function ruleOf(id: string): Rule {
  if (ACCEPT.has(id)) return 'accept'
  return MUST.has(id) ? 'refuse' : 'choose'
}

/** What happens: the name of the conformance suite's module says it to few. */
function titleOf(description: string): string {
  const [title = '', rest = ''] = description.split(': ', 2)
  const isModule = /^(oidcc|fapi|Augment)/.test(title)
  return (isModule ? rest : title).replace(/\.$/, '')
}
