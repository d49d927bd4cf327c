import type { ReactiveControllerHost } from 'lit'
import { JsonChild } from './json-child.js'
import { readOption, SETTINGS } from './option-values.js'
import type { Settings } from './options.js'
import { readScriptTag } from './script-tag.js'

type Host = ReactiveControllerHost & HTMLElement

/** For all elements of the page, as it was when the script was loaded. A server has none. */
const scriptTag = typeof document === 'object' ? readScriptTag(import.meta.url) : undefined

/**
 * Reads an element's settings. Sources, first to last: its own attributes and properties, its JSON
 * child, `data-*` of the script tag.
 */
export class ElementSettings {
  readonly #host: Host
  readonly #json: JsonChild

  constructor(host: Host) {
    this.#host = host
    this.#json = new JsonChild(host)
  }

  /** The settings as they are now. */
  read(): Settings {
    const sources: readonly (object | undefined)[] = [this.#host, this.#json.read(), scriptTag]
    const settings: Record<string, unknown> = {}
    for (const [name, option] of SETTINGS) {
      settings[name] = firstPresent(
        sources.map((source) => source && readOption(option, Reflect.get(source, name))),
      )
    }
    return settings
  }

  /** Why the JSON child cannot be used: `invalid_config`. */
  get error(): Error | undefined {
    this.#json.read()
    return this.#json.error
  }
}

function firstPresent(values: readonly unknown[]): unknown {
  return values.find((value) => value !== undefined)
}
