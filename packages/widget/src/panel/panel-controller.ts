import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Localized } from '../i18n/localize.js'
import type { Lit } from '../login/lit.js'
import type { LoginPanel, WindowLogin } from './login-panel.js'

/**
 * How long a login may take to end by itself when the person is back on the page, in milliseconds:
 * somebody who closed the window is back as well.
 */
const GRACE_MS = 800

type Host = ReactiveControllerHost & HTMLElement

export interface PanelControllerOptions {
  readonly lit: Lit
  readonly login: WindowLogin
  /** Whether a login is pending, in its window or after that has answered. */
  readonly isPending: () => boolean
  readonly kind: () => 'modal' | 'inline' | 'off' | undefined
}

/**
 * Shows the panel when the person is back on the page while the login waits in its window. Comes with
 * core: before, no login waits.
 */
export class PanelController implements ReactiveController {
  readonly #host: Host
  readonly #options: PanelControllerOptions
  /** Ends with the login: listeners and timers. */
  #watching: AbortController | undefined
  #panel: LoginPanel | undefined
  #isOpen = false

  constructor(host: Host, options: PanelControllerOptions) {
    this.#host = host
    this.#options = options
    host.addController(this)
  }

  /** The panel, while it is open. */
  render(localized: Localized): unknown {
    if (!this.#isOpen) return undefined
    return this.#panel?.render(localized, this.#options.kind() !== 'inline')
  }

  hostUpdate(): void {
    const { isPending, kind } = this.#options
    if (isPending() && kind() !== 'off') this.#watch()
    else this.#end()
  }

  hostUpdated(): void {
    if (this.#isOpen) this.#panel?.open()
  }

  hostDisconnected(): void {
    this.#end()
  }

  #watch(): void {
    if (this.#watching) return
    this.#watching = new AbortController()
    const { signal } = this.#watching
    const onReturn = () => {
      if (document.visibilityState !== 'hidden') this.#openSoon(signal)
    }
    addEventListener('focus', onReturn, { signal })
    document.addEventListener('visibilitychange', onReturn, { signal })
  }

  #openSoon(signal: AbortSignal): void {
    const timer = setTimeout(() => {
      // Without it the button itself still brings the window back.
      this.#open(signal).catch(() => undefined)
    }, GRACE_MS)
    signal.addEventListener('abort', () => clearTimeout(timer))
  }

  async #open(signal: AbortSignal): Promise<void> {
    if (!this.#isInWindow()) return
    this.#panel ??= await this.#load()
    // The login may have ended in the meantime.
    if (signal.aborted || this.#isOpen || !this.#isInWindow() || !this.#panel.hasPlace) return
    this.#isOpen = true
    this.#host.requestUpdate()
  }

  #isInWindow(): boolean {
    return this.#options.login.isInWindow
  }

  async #load(): Promise<LoginPanel> {
    const { LoginPanel } = await import('./login-panel.js')
    const panel = new LoginPanel(this.#host, {
      lit: this.#options.lit,
      login: this.#options.login,
      onDone: () => this.#close(),
    })
    const { styleSheet } = panel.styles
    if (styleSheet) this.#host.shadowRoot?.adoptedStyleSheets.push(styleSheet)
    return panel
  }

  #end(): void {
    this.#watching?.abort()
    this.#watching = undefined
    this.#close()
  }

  #close(): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    this.#panel?.close()
    this.#host.requestUpdate()
  }
}
