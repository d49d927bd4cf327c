import type { ReactiveControllerHost } from 'lit'
import { JsonChild } from './json-child.js'
import type { JsonSettings } from './json-child.js'
import type { Option } from './option.js'
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
    const sources = this.#sources(this.#json.read())
    const settings: Record<string, unknown> = {}
    for (const [name, option] of SETTINGS) settings[name] = firstPresent(sources, name, option)
    return settings
  }

  /** What has settings, the element itself first. */
  #sources(json: JsonSettings | undefined): readonly Source[] {
    const sources: Source[] = [(name) => Reflect.get(this.#host, name) as unknown]
    if (json) sources.push((name) => json.get(name))
    const page = pageScript?.settings
    if (page?.size) sources.push((name) => page.get(name))
    return sources
  }
}

function firstPresent(sources: readonly Source[], name: string, option: Option): unknown {
  for (const source of sources) {
    const value = readOption(option, source(name))
    if (value !== undefined) return value
  }
  return undefined
}
