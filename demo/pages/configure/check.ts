import { GenAuthClient, isGenAuthError } from '@genauth-login/core'
import type { ClientConfig } from '@genauth-login/core'
import type { Option } from './manifest.js'
import type { State } from './state.js'

/** Addresses of the site that the code is for. They cannot be judged from this page's origin. */
const OF_THE_SITE = new Set(['redirect-uri', 'return-to', 'login-uri'])

/** What is wrong with the settings, by option: the same that a click would say. */
export function checkOptions(options: readonly Option[], state: State): Map<string, string> {
  const judged = options.filter(({ name }) => !OF_THE_SITE.has(name))
  const set = judged.filter(({ name }) => state.get(name) !== '')
  const config = Object.fromEntries(set.map((option) => [option.field, toValue(option, state)]))
  try {
    createClient(config)
    return new Map()
  } catch (error) {
    if (!isGenAuthError(error)) throw error
    const option = options.find(({ field }) => field === error.reason)
    return new Map([[option?.name ?? 'domain', error.message]])
  }
}

/** For what its constructor throws. */
function createClient(config: Readonly<Record<string, unknown>>): GenAuthClient {
  return new GenAuthClient(config as unknown as ClientConfig)
}

function toValue({ name, kind }: Option, state: State): string | number | boolean {
  if (kind === 'switch') return true
  return kind === 'number' ? Number(state.get(name)) : state.get(name)
}

/** Why a part's declarations are none, or `undefined`. */
export function checkDeclarations(declarations: string): string | undefined {
  if (declarations === '') return undefined
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`i { ${declarations} }`)
  const [rule] = sheet.cssRules
  const isOne = sheet.cssRules.length === 1 && rule instanceof CSSStyleRule && rule.style.length > 0
  return isOne ? undefined : 'Expected CSS declarations, such as: letter-spacing: 1px'
}
