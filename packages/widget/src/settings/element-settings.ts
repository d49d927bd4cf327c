import { defaultConverter } from '@lit/reactive-element'
import type {
  ComplexAttributeConverter,
  PropertyDeclaration,
  ReactiveElement,
} from '@lit/reactive-element'
import type { LoginAttributes } from './attributes-to-config.js'
import { parseSettings } from './json-child.js'
import { readScriptTag } from './script-tag.js'

/** Every setting of an element: those of its login, and those of what is around that. */
export interface Settings extends LoginAttributes {
  loginUri: string | null | undefined
  handoff: string | null | undefined
  panel: string | null | undefined
  variant: string | null | undefined
  theme: string | null | undefined
  shape: string | null | undefined
  size: string | null | undefined
  text: string | null | undefined
  iconOnly: boolean | undefined
  lastUsed: boolean | undefined
}

/** For all elements of the page, as it was when the script came. On a server there is none. */
const scriptTag = typeof document === 'object' ? readScriptTag(import.meta.url) : undefined

/**
 * Resolves an element's settings: its own attributes and properties, then those in a JSON child,
 * then `data-*` of the script
 * tag. Nothing else is a source. What is empty counts as absent.
 */
export class ElementSettings {
  /** Why the JSON child cannot be used: `invalid_config`. Then none of it is. */
  error: unknown

  readonly #host: ReactiveElement
  readonly #properties: ReadonlyMap<PropertyKey, PropertyDeclaration>
  #text: string | undefined
  #json: Readonly<Record<string, unknown>> | undefined

  constructor(host: ReactiveElement) {
    this.#host = host
    this.#properties = (host.constructor as typeof ReactiveElement).elementProperties
  }

  /** The settings as they are now. */
  get now(): Settings {
    if (this.#text === undefined && scriptTag) this.#watch()
    const own = this.#host as unknown as Record<string, unknown>
    const settings: Record<string, unknown> = {}
    for (const [name, { type, converter = defaultConverter }] of this.#properties) {
      const key = name as string
      // As the element reads an attribute.
      const reader = converter as ComplexAttributeConverter
      settings[key] =
        own[key] || this.#json?.[key] || reader.fromAttribute?.(scriptTag?.[key] ?? null, type)
    }
    return settings as unknown as Settings
  }

  /** For as long as there is the host: a JSON child may come, change and go. */
  #watch(): void {
    this.#read()
    const observer = new MutationObserver(() => {
      // As if a setting of the element's own had changed.
      if (this.#read()) this.#host.requestUpdate('domain', this)
    })
    observer.observe(this.#host, { childList: true, characterData: true, subtree: true })
  }

  /** Reads the JSON child, and tells whether it is another than before. */
  #read(): boolean {
    const text =
      this.#host.querySelector(':scope > script[type="application/json"]')?.textContent.trim() ?? ''
    if (text === this.#text) return false
    this.#text = text
    this.#json = this.error = undefined
    try {
      // An empty one is still on its way.
      if (text) this.#json = parseSettings(text, this.#properties)
    } catch (error) {
      this.error = error
    }
    return true
  }
}
