import type { PropertyDeclaration, PropertyDeclarations } from 'lit'
import { OPTIONS } from './options.js'
import type { Option, ValueTypes } from './option.js'
import type { OptionName, OptionsThatSet } from './options.js'

const ENTRIES = Object.entries<Option>(OPTIONS)
const NAMES = Object.keys(OPTIONS) as OptionName[]

/** The options that a JSON child and a script tag may have. A `Map` has no inherited names. */
export const SETTINGS: ReadonlyMap<string, Option> = new Map(
  ENTRIES.filter(([, { sets }]) => sets !== 'element'),
)

/** Core's options that have the same name there. */
export const CLIENT_OPTIONS = NAMES.filter(isClientOption)

/** How Lit reads the attributes that are no plain strings. */
const CONVERSIONS: Partial<Record<keyof ValueTypes, PropertyDeclaration>> = {
  boolean: { type: Boolean, converter: { fromAttribute: isPresent } },
  number: { type: Number },
}

/** Lit's declarations of a property for each option. */
export const PROPERTIES: PropertyDeclarations = Object.fromEntries(
  ENTRIES.map(([name, option]) => [
    name,
    {
      attribute: attributeOf(name, option),
      reflect: option.reflect ?? false,
      ...CONVERSIONS[option.type ?? 'string'],
    },
  ]),
)

/**
 * Attributes by what HTML makes of a property's name, such as `appid` of `appId`: frameworks that
 * render on a server write those.
 */
export const LOWER_CASED: ReadonlyMap<string, string> = new Map(
  ENTRIES.flatMap(([name, option]) => {
    const attribute = attributeOf(name, option)
    const lowerCased = name.toLowerCase()
    return attribute && attribute !== lowerCased ? [[lowerCased, attribute]] : []
  }),
)

/** Name of an option's attribute; `false` when there is none. */
export function attributeOf(name: string, { attribute }: Option): string | false {
  return attribute ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/**
 * Reads a value that a property, a JSON child or an attribute has for an option.
 *
 * @returns `undefined` for what HTML would ignore: nothing, an empty string, a word that is not
 *   allowed, a number that is not above 0.
 */
export function readOption({ type = 'string', values }: Option, value: unknown): unknown {
  switch (type) {
    case 'string':
      return typeof value === 'string' && (values?.includes(value) ?? value) ? value : undefined
    case 'boolean':
      return value === true || (typeof value === 'string' && isPresent(value)) || undefined
    case 'number':
      return Number(value) > 0 ? Number(value) : undefined
    case 'strings':
      return isListOfStrings(value) ? value : undefined
    case 'person':
      return value
  }
}

/** Whether a value from JSON is of an option's type, whatever it says. */
export function isOfType({ type = 'string' }: Option, value: unknown): boolean {
  return type === 'strings' ? isListOfStrings(value) : typeof value === type
}

function isClientOption(
  name: OptionName,
): name is Exclude<OptionsThatSet<'client'>, 'timeoutSeconds'> {
  return OPTIONS[name].sets === 'client' && name !== 'timeoutSeconds'
}

/** A boolean attribute is there or not, as in HTML. Frameworks write `"false"` for not. */
function isPresent(attribute: string | null): boolean {
  return attribute !== null && attribute !== 'false'
}

function isListOfStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
