import type { ReactiveController, ReactiveElement } from '@lit/reactive-element'
import type { Localization } from './localize.js'
import type { LoginController } from './login-controller.js'

/** How long a login may take to end by itself when the person is back, in milliseconds: who closed the window is back as well. */
const PATIENCE_MS = 800

/** Shows the panel when the person is back on our page while the login waits in its window. */
export class PanelController implements ReactiveController {
  readonly #host: ReactiveElement
  readonly #login: LoginController
  readonly #localization: Localization
  readonly #kind: () => string | null | undefined
  /** What is over when the login is: listeners, a timer, the panel itself. */
  #watch: AbortController | undefined
  #close: (() => void) | undefined

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
      if (document.visibilityState === 'hidden') return
      const timer = setTimeout(() => void this.#show(signal), PATIENCE_MS)
      signal.addEventListener('abort', () => clearTimeout(timer))
    }
    addEventListener('focus', back, { signal })
    document.addEventListener('visibilitychange', back, { signal })
  }

  #end(): void {
    this.#watch?.abort()
    this.#watch = undefined
    this.#hide()
  }

  #hide(): void {
    this.#close?.()
    this.#close = undefined
  }

  async #show(signal: AbortSignal): Promise<void> {
    // Without the panel the button below it says the same.
    const part = await import('./login-panel.js').catch(() => undefined)
    const root = this.#host.shadowRoot
    if (!part || !root || this.#close || signal.aborted || !this.#login.isInWindow) return
    this.#close = part.showPanel(root, {
      modal: this.#kind() !== 'inline',
      strings: this.#localization.read().messages.panel,
      actions: {
        bringBack: () => {
          this.#hide()
          this.#login.login().catch(() => undefined)
        },
        // GenAuth refuses to be in a frame.
        continueHere:
          self === top
            ? () => {
                this.#hide()
                this.#login.continueHere()
              }
            : undefined,
        cancel: () => this.#login.cancel('user'),
      },
    })
  }
}
