import type { ReactiveControllerHost } from 'lit'
import { JsonChild } from './json-child.js'
import { readOption, SETTINGS } from './option-values.js'
import type { Settings } from './options.js'
import { pageScript } from './page-script.js'

type Host = ReactiveControllerHost & HTMLElement
type Source = (name: string) => unknown

/**
 * Reads an element's settings. Sources, first to last: its own attributes and properties, its JSON
 * child, `data-*` of the script tag.
 */
export class ElementSettings {
  readonly #host: Host
  readonly #json: JsonChild
  #settings: Settings | undefined

  constructor(host: Host) {
    this.#host = host
    this.#json = new JsonChild(host)
  }

  /** The settings, as they are until the element is to be updated. */
  read(): Settings {
    this.#settings ??= this.#read()
    return this.#settings
  }

  /** The element is to be updated: its settings may be others. */
  forget(): void {
    this.#settings = undefined
  }

  /** Why the JSON child cannot be used: `invalid_config`. */
  get error(): Error | undefined {
    this.read()
    return this.#json.error
  }

  #read(): Settings {
    const json = this.#json.read()
    const sources: readonly Source[] = [
      (name): unknown => Reflect.get(this.#host, name),
      (name) => json?.get(name),
      (name) => pageScript?.settings.get(name),
    ]
    return Object.fromEntries(
      [...SETTINGS].map(([name, option]) => [
        name,
        firstPresent(sources, (source) => readOption(option, source(name))),
      ]),
    )
  }
}

function firstPresent(sources: readonly Source[], read: (source: Source) => unknown): unknown {
  for (const source of sources) {
    const value = read(source)
    if (value !== undefined) return value
  }
  return undefined
}
