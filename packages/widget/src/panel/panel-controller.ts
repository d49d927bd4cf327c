import type { ReactiveController, ReactiveElement } from '@lit/reactive-element'
import type { Localization } from '../i18n/localization.js'
import type { LoginController } from '../login/login-controller.js'

/** Offers the panel when the person is back on our page while the login waits in its window. */
export class PanelController implements ReactiveController {
  readonly #host: ReactiveElement
  readonly #login: LoginController
  readonly #localization: Localization
  readonly #kind: () => string | null | undefined
  /** What is over when the login is: listeners, and the panel. */
  #watch: AbortController | undefined

  /** @param kind `off`, `inline` in the flow of the page, or anything else for over it. */
  constructor(
    host: ReactiveElement,
    login: LoginController,
    localization: Localization,
    kind: () => string | null | undefined,
  ) {
    this.#host = host
    this.#login = login
    this.#localization = localization
    this.#kind = kind
  }

  hostUpdated(): void {
    const pending = this.#login.state === 'pending' && this.#kind() !== 'off'
    if (pending) this.#begin()
    else this.#end()
  }

  hostDisconnected(): void {
    this.#end()
  }

  #begin(): void {
    if (this.#watch) return
    const { signal } = (this.#watch = new AbortController())
    const back = () => {
      if (document.visibilityState !== 'hidden') void this.#offer(signal)
    }
    addEventListener('focus', back, { signal })
    document.addEventListener('visibilitychange', back, { signal })
  }

  #end(): void {
    this.#watch?.abort()
    this.#watch = undefined
  }

  async #offer(signal: AbortSignal): Promise<void> {
    // Without the panel the button below it says the same.
    const part = await import('./login-panel.js').catch(() => undefined)
    const strings = () => this.#localization.read().messages.panel
    const root = this.#host.shadowRoot
    if (root)
      part?.offerPanel(root, this.#login, { modal: this.#kind() !== 'inline', strings, signal })
  }
}
