import type { ReactiveElement } from '@lit/reactive-element'

/** An element with a login that another control may start. */
export interface Startable extends ReactiveElement {
  htmlFor: string | null | undefined
  login(): Promise<unknown>
  cancel(): void
}

/**
 * Lets other controls start an element's login: those with the id in `for`, and invoker buttons
 * with the commands `--login`
 * and `--cancel`.
 */
export function startFromControls(host: Startable): void {
  const hear = (event: Event) => {
    const { command } = event as CommandEvent
    if (command === '--cancel') host.cancel()
    else if (command === '--login' || isStart(host, event)) {
      // A control of ours is nothing else: no link is followed, no form is sent, no second way in
      // is taken.
      event.preventDefault()
      // The events tell how a login ends.
      host.login().catch(() => undefined)
    }
  }
  // Every click around the host: a control may come later, or have its id later. Without an id,
  // nobody listens.
  let around: Node | undefined
  const listen = () => {
    const root = host.htmlFor && host.isConnected ? host.getRootNode() : undefined
    if (root === around) return
    around?.removeEventListener('click', hear)
    root?.addEventListener('click', hear)
    around = root
  }
  host.addEventListener('command', hear)
  host.addController({ hostConnected: listen, hostUpdated: listen, hostDisconnected: listen })
}

/** Whether it is a click on a control of ours, and nobody else's. */
function isStart(host: Startable, { defaultPrevented, target }: Event): boolean {
  const { htmlFor } = host
  if (!htmlFor || defaultPrevented || host.contains(target as Node)) return false
  const selector = `[id="${CSS.escape(htmlFor)}"]:not(:disabled, [aria-disabled=true])`
  // Not by its own method: that is a field's, where the control is a form with a field of the name.
  return Boolean(Element.prototype.closest.call(target, selector))
}
