import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { inheritedLanguageOf } from './language-of.js'
import { unwatchLanguage, watchLanguage } from './language-watch.js'
import type { LanguageListener } from './language-watch.js'
import { messagesFor, unwatchMessages, watchMessages } from './localize.js'
import type { Localized, MessagesListener } from './localize.js'

/**
 * Keeps an element in its language: it updates when the language around it changes, when the
 * language's strings arrive, and when the site defines others.
 */
export class Localization implements ReactiveController, LanguageListener, MessagesListener {
  readonly #host: ReactiveControllerHost & HTMLElement
  /** Looked for once, until something changes around the element. */
  #inherited: string | undefined
  /** What the element was rendered with. */
  #shown: Localized | undefined

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
    host.addController(this)
  }

  /** The element's language, as {@link languageOf} finds it. */
  get language(): string {
    // Its own is a property that causes an update by itself.
    if (this.#host.lang) return this.#host.lang
    this.#inherited ??= inheritedLanguageOf(this.#host)
    return this.#inherited
  }

  hostConnected(): void {
    watchLanguage(this.#host, this)
    watchMessages(this)
    // It may have been moved into another language.
    this.onLanguageChange()
  }

  hostDisconnected(): void {
    unwatchLanguage(this.#host)
    unwatchMessages(this)
  }

  /** The strings for the element as it is now. */
  read(): Localized {
    this.#shown = messagesFor(this.language)
    return this.#shown
  }

  onLanguageChange(): void {
    this.#inherited = undefined
    this.onMessagesChange()
  }

  onMessagesChange(): void {
    if (this.#shown && this.#shown !== messagesFor(this.language)) this.#host.requestUpdate()
  }
}
