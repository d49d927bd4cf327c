import type { ReactiveControllerHost } from 'lit'

/** An element with a login that another control may start. */
interface LoginElement extends ReactiveControllerHost, HTMLElement {
  readonly isDisabled: boolean
  readonly htmlFor: string | null | undefined
  login(): Promise<unknown>
  cancel(): void
}

/**
 * Lets other controls start an element's login: those with the ID in `for`, invoker buttons with
 * the commands `--login` and `--cancel`, and what clicks the element itself, as its label and
 * `click()` do.
 */
export function startFromControls(host: LoginElement): void {
  const start = (event: Event) => {
    // A link is not followed as well, a form not submitted.
    event.preventDefault()
    if (host.isDisabled) return
    // The events tell how the login ends.
    host.login().catch(() => undefined)
  }
  host.addEventListener('command', (event) => {
    const { command } = event as CommandEvent
    if (command === '--cancel') host.cancel()
    if (command === '--login') start(event)
  })
  host.addEventListener('click', (event) => {
    if (event.composedPath()[0] === host && !isBesideButton(host, event)) start(event)
  })
  const onClick = (event: Event) => {
    if (isStart(host, event)) start(event)
  }
  // A control may be added later, or get its ID later: the listener is on the root around the host.
  let root: Node | undefined
  const listen = () => {
    const current = host.htmlFor && host.isConnected ? host.getRootNode() : undefined
    if (current === root) return
    root?.removeEventListener('click', onClick)
    current?.addEventListener('click', onClick)
    root = current
  }
  host.addController({ hostConnected: listen, hostUpdated: listen, hostDisconnected: listen })
}

/** Whether the person has clicked where the element is wider than its button. */
function isBesideButton(host: Element, { isTrusted, clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = host.getBoundingClientRect()
  const isInside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
  return isTrusted && isInside
}

/** Whether it is a click on a control of the element's, and of nothing else. */
function isStart(host: LoginElement, { defaultPrevented, target }: Event): boolean {
  const { htmlFor } = host
  if (!htmlFor || defaultPrevented || !(target instanceof Element)) return false
  if (host.contains(target)) return false
  const selector = `[id="${CSS.escape(htmlFor)}"]:not(:disabled, [aria-disabled=true])`
  // By the prototype: a form's own `closest` may be one of its fields.
  return Element.prototype.closest.call(target, selector) !== null
}
