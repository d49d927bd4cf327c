import type { PropertyDeclaration } from '@lit/reactive-element'
import { isListOfStrings } from './attributes-to-config.js'
import { invalidConfig } from '@genauth-login/core'

/** Properties that are no settings, or make no sense anywhere but on the element. */
export const OF_THE_ELEMENT_ALONE = ['lang', 'htmlFor', 'session']

/** How many keys an error names, and how much of what came. */
const MOST_KEYS = 20
const MOST_LETTERS = 99

/**
 * Reads settings from JSON. A key with `null` counts as absent.
 *
 * @param json Without white space around it.
 * @param properties Those of the element, by the keys there may be. An array is one of strings.
 * @throws {GenAuthError} `invalid_config`, naming every key that is unknown or has a value of the
 *   wrong type.
 */
export function parseSettings(
  json: string,
  properties: ReadonlyMap<PropertyKey, PropertyDeclaration>,
): Record<string, unknown> {
  const settings = { __proto__: null } as Record<string, unknown>
  const bad = json.startsWith('{') ? [] : [json]
  try {
    for (const [key, value] of Object.entries(JSON.parse(json) as object) as [string, unknown][]) {
      const property = !OF_THE_ELEMENT_ALONE.includes(key) && properties.get(key)
      if (property && (value === null || fits(value, property.type))) settings[key] = value
      else bad.push(key)
    }
  } catch (error) {
    bad.push(String(error))
  }
  if (!bad.length) return settings
  const came = bad.slice(0, MOST_KEYS).map((what) => what.slice(0, MOST_LETTERS))
  throw invalidConfig('application/json', 'an object with properties of the element', came)
}

function fits(value: unknown, type: unknown = String): boolean {
  return type === Array ? isListOfStrings(value) : typeof value === typeof (type as () => unknown)()
}
