import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element'
import { LANGUAGES, nearestLanguages, shortestTag } from './language-registry.js'
import { messages as english } from './locales/en.js'
import type { Messages, PartialMessages } from './messages.js'

/**
 * The languages that were asked for, by their shortest tags. One that is on its way has nothing
 * yet; one that failed, for good.
 */
const loaded = new Map<string, PartialMessages | undefined>()
/** What the site has defined, by the same tags. */
const defined = new Map<string, PartialMessages>()
/** The elements that are in a document. */
const hosts = new Set<ReactiveControllerHost>()

/**
 * Overrides strings of a language, or adds a language. What is left out stays as it is: in the
 * language where there is one,
 * else in English. For all elements, those that are there already, too; a second call for a
 * language replaces the first.
 *
 * @param language A language tag, such as `pt-PT`.
 * @throws {RangeError} when it is no language tag.
 *
 * @example
 * defineMessages('pt-PT', { pending: 'Continue na janela de início de sessão.' })
 */
export function defineMessages(language: string, messages: PartialMessages): void {
  defined.set(shortestTag(language), messages)
  showAgain()
}

/** Keeps an element in its language: it is shown again when that arrives, or is overridden. */
export class Localization implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    hosts.add(this.#host)
    // It may have been moved into another language.
    this.#host.requestUpdate()
  }

  hostDisconnected(): void {
    hosts.delete(this.#host)
  }

  /**
   * The strings for the element as it is now. Where nobody has loaded its language yet, that
   * begins.
   */
  read(): Localized {
    return messagesFor(languageOf(this.#host))
  }
}

/** The strings for a language, as far as they are there. */
export interface Localized {
  readonly messages: Messages
  /** The language has a file that has not arrived yet. */
  readonly onItsWay: boolean
}

/**
 * The strings for a language tag, or for the nearest language there is. What nobody has written is
 * in English.
 */
export function messagesFor(language: string): Localized {
  const layers: (PartialMessages | undefined)[] = []
  for (const tag of nearestLanguages(language)) {
    layers.unshift(defined.get(tag))
    const load = LANGUAGES.get(tag)
    if (!load) continue
    if (!loaded.has(tag)) {
      loaded.set(tag, undefined)
      const arrive = (messages: PartialMessages) => {
        loaded.set(tag, messages)
        showAgain()
      }
      load().then(
        (part) => arrive(part.messages),
        () => arrive({}),
      )
    }
    layers.unshift(loaded.get(tag))
    return { messages: layers.reduce(override, english), onItsWay: !loaded.get(tag) }
  }
  return { messages: layers.reduce(override, english), onItsWay: false }
}

/**
 * Language of an element: its own `lang`, the nearest ancestor's (through shadow roots), the
 * document's, or the browser's.
 */
export function languageOf(element: Element & { lang?: string }): string {
  if (element.lang) return element.lang
  // Not by the properties of what is around it: the fields of a form may bear their names.
  const around = element.closest('[lang]:not([lang=""])')
  if (around) return Element.prototype.getAttribute.call(around, 'lang') as string
  const root = element.getRootNode()
  if (root instanceof ShadowRoot) return languageOf(root.host)
  const { languages, language } = navigator
  return document.documentElement.lang || (languages.find(isWritten) ?? language)
}

function isWritten(language: string): boolean {
  return nearestLanguages(language).some(
    (tag) => tag === 'en' || LANGUAGES.has(tag) || defined.has(tag),
  )
}

/** Lays strings over others: what is left out shows through. */
function override<Strings extends object>(base: Strings, layer: object = {}): Strings {
  const changed = { ...base } as Record<string, unknown>
  for (const [key, value] of Object.entries(layer) as [string, unknown][]) {
    const old = changed[key]
    changed[key] =
      typeof value === 'object' ? override(old as object, value as object) : (value ?? old)
  }
  return changed as Strings
}

function showAgain(): void {
  for (const host of hosts) host.requestUpdate()
}
