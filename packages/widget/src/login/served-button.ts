import type { ReactiveControllerHost } from 'lit'

/**
 * The button that a server has put into the shadow root. It is shown until the element's own button
 * can take its place, and keeps a click that comes before.
 */
export class ServedButton {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #root: ShadowRoot
  readonly #nodes: readonly ChildNode[]
  /** What the button says: the server may know a Display Name that we do not know yet. */
  readonly label: string | undefined
  #isPageReady = document.readyState === 'complete'

  /** @param root As the parser has made it, before the element renders anything. */
  constructor(host: ReactiveControllerHost & HTMLElement, root: ShadowRoot) {
    this.#host = host
    this.#root = root
    this.#nodes = [...root.childNodes]
    this.label = root.querySelector('[part=label]')?.textContent || undefined
    if (this.#isPageReady) return
    for (const type of ['DOMContentLoaded', 'load']) {
      addEventListener(type, () => this.#onPageReady(), { once: true })
    }
  }

  /**
   * Whether the person has clicked it, and still sees that the login is starting. Browsers without
   * popovers know neither the attribute nor the selector.
   */
  get isClicked(): boolean {
    const message = this.#root.querySelector<HTMLElement>('[popover]')
    return Boolean(message?.popover && message.matches(':popover-open'))
  }

  /** A login that was clicked waits for the scripts of the page: they may listen to its events. */
  get isWaitingForPage(): boolean {
    return this.isClicked && !this.#isPageReady
  }

  /**
   * Takes it away, and gives the focus that it may have to the element's own button. Before: for
   * the page, the focus never leaves the element.
   */
  replaceWith(button: HTMLElement): void {
    if (this.#root.activeElement) button.focus({ preventScroll: true })
    for (const node of this.#nodes) node.remove()
  }

  #onPageReady(): void {
    this.#isPageReady = true
    this.#host.requestUpdate()
  }
}
