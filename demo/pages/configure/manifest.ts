/** An attribute, a custom property or a part, as `custom-elements.json` describes it. */
interface Described {
  readonly name: string
  readonly description: string
  readonly default?: string
}

interface DescribedAttribute extends Described {
  readonly fieldName: string
  readonly type: { readonly text: string }
}

interface Declaration {
  readonly tagName?: string
  readonly attributes: readonly DescribedAttribute[]
  readonly cssProperties: readonly Required<Described>[]
  readonly cssParts: readonly Described[]
}

/** One attribute of the element, and how it is chosen. */
export interface Option {
  readonly name: string
  /** Its property, as the client's configuration has it. */
  readonly field: string
  readonly kind: 'choice' | 'switch' | 'number' | 'text'
  /** The allowed words of a choice. */
  readonly words: readonly string[]
  readonly description: string
}

/** All that can be chosen about the element. */
export interface Manifest {
  readonly options: readonly Option[]
  readonly properties: readonly Required<Described>[]
  readonly parts: readonly Described[]
}

/** Reads the manifest that the widget's build has made of its table of options. */
export async function loadManifest(): Promise<Manifest> {
  const response = await fetch('/custom-elements.json')
  const { modules } = (await response.json()) as {
    modules: readonly { readonly declarations?: readonly Declaration[] }[]
  }
  const element = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === 'genauth-login')
  if (!element) throw new Error('The manifest has no <genauth-login>: build the packages again.')
  return {
    options: element.attributes.map(toOption),
    properties: element.cssProperties,
    parts: element.cssParts,
  }
}

function toOption({ name, fieldName, type, description }: DescribedAttribute): Option {
  const words = [...type.text.matchAll(/'([^']+)'/g)].map(([, word = '']) => word)
  return { name, field: fieldName, kind: toKind(type.text, words), words, description }
}

function toKind(type: string, words: readonly string[]): Option['kind'] {
  if (words.length) return 'choice'
  if (type.includes('boolean')) return 'switch'
  return type.includes('number') ? 'number' : 'text'
}
