import { GenAuthError } from '@genauth-login/core/popup'
import type { ReactiveControllerHost } from 'lit'
import { isOfType, SETTINGS } from './option-values.js'

/** How many keys an error names, and how many characters of each. */
const MAX_KEYS = 20
const MAX_CHARACTERS = 99

/** Settings by name. */
export type JsonSettings = ReadonlyMap<string, unknown>

/**
 * The settings in an element's `<script type="application/json">`. The child may come, change and
 * go: the element is updated.
 */
export class JsonChild {
  /** Why the child cannot be used: `invalid_config`. */
  error: GenAuthError | undefined

  readonly #host: ReactiveControllerHost & HTMLElement
  #script: Element | undefined
  #observer: MutationObserver | undefined
  #text = ''
  #settings: JsonSettings | undefined

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
  }

  /** The settings as they are now. The element is to call it in each update. */
  read(): JsonSettings | undefined {
    const script = findScript(this.#host)
    if (script !== this.#script) this.#watch(script)
    const text = script?.textContent.trim() ?? ''
    if (text !== this.#text) this.#parse(text)
    return this.#settings
  }

  /** A child that comes or goes is a `slotchange` of the element; a change of its text is not. */
  #watch(script: Element | undefined): void {
    this.#script = script
    this.#observer?.disconnect()
    if (!script) return
    this.#observer = new MutationObserver(() => this.#host.requestUpdate())
    this.#observer.observe(script, { childList: true, characterData: true, subtree: true })
  }

  #parse(text: string): void {
    this.#text = text
    this.#settings = undefined
    this.error = undefined
    // A parser may not have read the text of an empty child yet.
    if (text === '') return
    const { settings, bad } = parseSettings(text)
    if (bad.length) this.error = toError(bad)
    else this.#settings = settings
  }
}

/** On a server there are no children. */
function findScript({ children }: Partial<ParentNode>): Element | undefined {
  return [...(children ?? [])].find((child) =>
    Element.prototype.matches.call(child, 'script[type="application/json"]'),
  )
}

/**
 * Reads settings from JSON. A key with `null` counts as absent.
 *
 * @returns `bad`: what cannot be used, such as an unknown key or one with a value of another type.
 */
function parseSettings(json: string): { settings: JsonSettings; bad: readonly string[] } {
  const settings = new Map<string, unknown>()
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch (error) {
    return { settings, bad: [String(error)] }
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return { settings, bad: [json] }
  }
  const bad: string[] = []
  for (const [key, value] of Object.entries(parsed)) {
    const option = SETTINGS.get(key)
    if (option && (value === null || isOfType(option, value))) settings.set(key, value)
    else bad.push(key)
  }
  return { settings, bad }
}

function toError(bad: readonly string[]): GenAuthError {
  const actual = bad.slice(0, MAX_KEYS).map((text) => text.slice(0, MAX_CHARACTERS))
  return new GenAuthError(
    'invalid_config',
    `application/json: expected an object with options of the element, got ${JSON.stringify(actual)}`,
    { stage: 'config', recoverable: 'config', reason: 'application/json' },
  )
}
