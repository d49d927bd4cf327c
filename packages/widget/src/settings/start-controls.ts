import type { ReactiveController, ReactiveControllerHost } from 'lit'

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
export class StartControls implements ReactiveController, EventListenerObject {
  readonly #host: LoginElement
  /**
   * A control may be added later, or get its ID later: the listener is on the root around the host.
   */
  #root: Node | undefined

  constructor(host: LoginElement) {
    this.#host = host
    for (const type of ['command', 'click']) host.addEventListener(type, this)
    host.addController(this)
  }

  hostConnected(): void {
    this.#listen()
  }

  hostUpdated(): void {
    this.#listen()
  }

  hostDisconnected(): void {
    this.#listen()
  }

  handleEvent(event: Event): void {
    const host = this.#host
    if (event.type === 'command') this.#obey((event as CommandEvent).command, event)
    else if (event.currentTarget !== host) this.#obey(commandOf(host, event), event)
    else if (event.composedPath()[0] === host && !isBesideButton(host, event as MouseEvent)) {
      this.#start(event)
    }
  }

  #obey(command: string | null | undefined, event: Event): void {
    if (command === '--cancel') this.#host.cancel()
    if (command === '--login') this.#start(event)
  }

  #start(event: Event): void {
    // A link is not followed as well, a form not submitted.
    event.preventDefault()
    if (this.#host.isDisabled) return
    // The events tell how the login ends.
    this.#host.login().catch(() => undefined)
  }

  #listen(): void {
    const host = this.#host
    const isCalledByClicks = host.htmlFor || (host.id && !hasCommands())
    const root = isCalledByClicks && host.isConnected ? host.getRootNode() : undefined
    if (root === this.#root) return
    this.#root?.removeEventListener('click', this)
    root?.addEventListener('click', this)
    this.#root = root
  }
}

/** Whether the person has clicked where the element is wider than its button. */
function isBesideButton(host: Element, { isTrusted, clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = host.getBoundingClientRect()
  const isInside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
  return isTrusted && isInside
}

/** Without them, the click on an invoker button stands in for its `command` event. */
function hasCommands(): boolean {
  return 'command' in HTMLButtonElement.prototype
}

/** What a click on a control of the element's asks for. */
function commandOf(host: LoginElement, event: Event): string | null | undefined {
  const { htmlFor, id } = host
  if (htmlFor && controlOf(host, event, 'id', htmlFor)) return '--login'
  if (!id || hasCommands()) return undefined
  return controlOf(host, event, 'commandfor', id)?.getAttribute('command')
}

/** The control that was clicked, if it has that attribute, and belongs to nobody else. */
function controlOf(
  host: LoginElement,
  { defaultPrevented, target }: Event,
  attribute: string,
  value: string,
): Element | null {
  if (defaultPrevented || !(target instanceof Element) || host.contains(target)) return null
  const selector = `[${attribute}="${CSS.escape(value)}"]:not(:disabled, [aria-disabled=true])`
  // By the prototype: a form's own `closest` may be one of its fields.
  return Element.prototype.closest.call(target, selector)
}
