import { GenAuthError } from '@genauth-login/core/popup'
import { attributeOf, readOption, SETTINGS } from '../settings/option-values.js'
import type { Settings } from '../settings/options.js'

/** How an element is rendered before there is a script. */
export interface RenderOptions {
  /** Language of the page, for an element that has no `lang` of its own. Default is `en`. */
  readonly language?: string | undefined
  /**
   * Nonce of the style element, for a page whose Content Security Policy asks for one. Default:
   * none; see `styleHash()`.
   */
  readonly nonce?: string | undefined
}

/** An element's attributes by their names, in lower case. */
export type Attributes = ReadonlyMap<string, string>

/**
 * Reads attributes as HTML does: names in lower case.
 *
 * @throws {GenAuthError} `invalid_config` when a name would end, and begin something else.
 */
export function toAttributes(attributes: Readonly<Record<string, string>>): Attributes {
  const bad = Object.keys(attributes).filter((name) => !/^[^\s"'<>/=\p{Cc}]+$/u.test(name))
  if (bad.length) {
    const message = `attributes: expected names that HTML can have, got ${JSON.stringify(bad)}`
    const traits = { stage: 'config', recoverable: 'config' } as const
    throw new GenAuthError('invalid_config', message, { ...traits, reason: 'attributes' })
  }
  return new Map(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]))
}

/** The element's settings. A server reads neither a JSON child nor a script tag. */
export function toSettings(attributes: Attributes): Settings {
  return Object.fromEntries(
    [...SETTINGS].map(([name, option]) => [
      name,
      readOption(
        option,
        attributes.get(attributeOf(name, option) || '') ?? attributes.get(name.toLowerCase()),
      ),
    ]),
  )
}
