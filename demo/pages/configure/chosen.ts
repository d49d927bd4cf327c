import { checkDeclarations } from './check.js'
import type { Manifest, Option } from './manifest.js'
import type { State } from './state.js'

/** An attribute that is set, with its option. */
export interface SetOption {
  readonly option: Option
  readonly value: string
}

/** What the code and the preview are made of. */
export interface Chosen {
  readonly set: readonly SetOption[]
  readonly attributes: Readonly<Record<string, string>>
  /** Style sheet, empty where no style was chosen. */
  readonly css: string
}

export function toChosen({ options, properties, parts }: Manifest, state: State): Chosen {
  const set = options
    .map((option) => ({ option, value: state.get(option.name) }))
    .filter(({ value }) => value !== '')
  const own = state.chosen(properties.map(({ name }) => name))
  const declarations = own.map(([name, value]) => `  ${name}: ${value};`)
  const rules = declarations.length ? [`genauth-login {\n${declarations.join('\n')}\n}`] : []
  const ofParts = parts
    .map(({ name }) => ({ name, style: state.get(`part-${name}`) }))
    .filter(({ style }) => style !== '' && checkDeclarations(style) === undefined)
    .map(
      ({ name, style }) => `genauth-login::part(${name}) {\n  ${style.replace(/;?\s*$/, ';')}\n}`,
    )
  return {
    set,
    attributes: Object.fromEntries(set.map(({ option, value }) => [option.name, value])),
    css: [...rules, ...ofParts].join('\n'),
  }
}
