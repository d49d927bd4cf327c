import type { ReactiveControllerHost } from 'lit'
import type { LoginStatus } from './login-status.js'

/**
 * Gives the focus back to the control that had it when a login went into its window, if nothing
 * else has it afterwards.
 */
export function returnFocus(host: ReactiveControllerHost & HTMLElement, status: LoginStatus): void {
  let focused: Element | null | undefined
  host.addController({
    hostUpdated() {
      if (status.state === 'pending') {
        const root = host.getRootNode()
        if (root instanceof Document || root instanceof ShadowRoot) focused ??= root.activeElement
        return
      }
      if (document.activeElement === document.body && focused instanceof HTMLElement) {
        focused.focus()
      }
      focused = undefined
    },
  })
}
