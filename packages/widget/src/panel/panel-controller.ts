import { nothing } from 'lit'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Localized } from '../i18n/localize.js'
import { panelTemplate } from './login-panel.template.js'
import { isRendered, VisiblePlace } from './visible-place.js'

/**
 * How long a login may take to end by itself when the person is back on the page, in milliseconds:
 * somebody who closed the window is back as well.
 */
const GRACE_MS = 800

type Host = ReactiveControllerHost & HTMLElement

/** A login that may wait in its window. */
export interface WindowLogin {
  readonly isInWindow: boolean
  bringBack(): void
  /** Goes on by leaving the page. */
  continueHere(): void
  cancel(reason: string): void
}

export interface PanelControllerOptions {
  readonly login: WindowLogin
  /** Whether a login is pending, in its window or after that has answered. */
  readonly isPending: () => boolean
  readonly kind: () => 'modal' | 'inline' | 'off' | undefined
}

/** Shows the panel when the person is back on the page while the login waits in its window. */
export class PanelController implements ReactiveController {
  readonly #host: Host
  readonly #options: PanelControllerOptions
  /** Ends with the login: listeners and timers. */
  #watching: AbortController | undefined
  #isOpen = false
  /** A modal that nobody sees would leave the page dead. */
  readonly #place = new VisiblePlace(() => this.#close())

  constructor(host: Host, options: PanelControllerOptions) {
    this.#host = host
    this.#options = options
    host.addController(this)
  }

  /** The panel, while it is open. */
  render({ messages, language, dir }: Localized): unknown {
    if (!this.#isOpen) return nothing
    const { login } = this.#options
    return panelTemplate({
      isModal: this.#options.kind() !== 'inline',
      strings: messages.panel,
      language,
      dir,
      onBringBack: () => {
        this.#close()
        login.bringBack()
      },
      onContinueHere: self === top ? () => this.#continueHere() : undefined,
      onCancel: () => login.cancel('user'),
    })
  }

  hostUpdate(): void {
    const { isPending, kind } = this.#options
    if (isPending() && kind() !== 'off') this.#watch()
    else this.#end()
  }

  hostUpdated(): void {
    const dialog = this.#dialog
    if (dialog?.open !== false || !dialog.isConnected) return
    dialog.showModal()
    this.#place.watch(dialog)
  }

  hostDisconnected(): void {
    this.#end()
  }

  #continueHere(): void {
    this.#close()
    this.#options.login.continueHere()
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('dialog')
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
    const timer = setTimeout(() => this.#open(), GRACE_MS)
    signal.addEventListener('abort', () => clearTimeout(timer))
  }

  #open(): void {
    if (this.#isOpen || !this.#options.login.isInWindow) return
    if (!isRendered(this.#host)) return
    this.#isOpen = true
    this.#host.requestUpdate()
  }

  #end(): void {
    this.#watching?.abort()
    this.#watching = undefined
    this.#close()
  }

  /** A dialog that is closed gives the focus back; one that is removed does not. */
  #close(): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    this.#place.unwatch()
    this.#dialog?.close()
    this.#host.requestUpdate()
  }
}
