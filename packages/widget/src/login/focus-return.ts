import type { ReactiveElement } from '@lit/reactive-element'
import type { LoginController } from './login-controller.js'

/**
 * Gives the focus back to the control that had it when a login went into its window, if nothing
 * else has it afterwards.
 */
export function returnFocus(host: ReactiveElement, login: LoginController): void {
  let focused: Element | null | undefined
  host.addController({
    hostUpdated() {
      if (login.state === 'pending') {
        focused ??= (host.getRootNode() as Document | ShadowRoot).activeElement
      } else {
        if (document.activeElement === document.body) (focused as HTMLElement | undefined)?.focus()
        focused = undefined
      }
    },
  })
}
