import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { LoginState } from './login-status.js'

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly state: LoginState
}

/**
 * Gives the focus back to the control that had it when a login went into its window, if nothing
 * else has it afterwards.
 */
export class FocusReturn implements ReactiveController {
  readonly #host: Host
  #focused: Element | null | undefined

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
  }

  hostUpdated(): void {
    if (this.#host.state === 'pending') {
      const root = this.#host.getRootNode()
      if (root instanceof Document || root instanceof ShadowRoot) {
        this.#focused ??= root.activeElement
      }
      return
    }
    if (document.activeElement === document.body && this.#focused instanceof HTMLElement) {
      this.#focused.focus()
    }
    this.#focused = undefined
  }
}
