import type { ClientConfig, RedirectOptions } from '@genauth-login/core'
import { chooseMode, openPopup } from '@genauth-login/core/popup'
import type { LoginClient } from './load-core.js'
import { cancelled } from './login-errors.js'

/** One login of an element, from its click to its end. */
export class Attempt {
  /** What the login is told, and what the page has to know of it when it has ended. */
  request: RedirectOptions
  /** The client, once core is loaded. */
  client: LoginClient | undefined
  readonly #abort = new AbortController()
  /** What the browser has opened in the click: `null` where it has blocked the window. */
  #popup: Window | null | undefined

  constructor(request: RedirectOptions = {}) {
    this.request = request
  }

  get signal(): AbortSignal {
    return this.#abort.signal
  }

  /** Whether the login waits for its window. Once that has answered, it does not. */
  get isInWindow(): boolean {
    return this.client?.isInWindow ?? Boolean(this.#popup)
  }

  /** Whether the browser opened no window in the click. */
  get isBlocked(): boolean {
    return this.#popup === null
  }

  /** Opens the window in the click, while core is loading. */
  openPopup(config: ClientConfig): void {
    if (chooseMode(config) === 'popup') this.#popup = openPopup(config)
  }

  /** Gives the window to the client, which closes it, or says that it was blocked. */
  takePopup(): Window | null | undefined {
    const popup = this.#popup
    this.#popup = undefined
    return popup
  }

  /** Waits for the client, and rejects with `cancelled` when the login ends before. */
  async load(client: Promise<LoginClient>): Promise<LoginClient> {
    const ended = new Promise<never>((_, reject) => {
      this.signal.addEventListener('abort', () => reject(cancelled(this.signal)), { once: true })
    })
    return Promise.race([client, ended])
  }

  /** Brings the window back to the person. Call it from a click. */
  bringBack(): void {
    this.client?.bringBack()
    this.#popup?.focus()
  }

  /** Ends the login. Afterwards it does nothing. */
  end(reason: string): void {
    this.#abort.abort(reason)
    this.closePopup()
  }

  /** Closes the window, unless the client has it. */
  closePopup(): void {
    this.takePopup()?.close()
  }
}
