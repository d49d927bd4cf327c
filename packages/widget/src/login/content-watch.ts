/**
 * Watches what a page has put into an element: what a person sees of it may change without a
 * `slotchange`. Nothing is watched where there is nothing.
 */
export class ContentWatch {
  readonly #host: Element
  readonly #onChange: () => void
  #observer: MutationObserver | undefined

  constructor(host: Element, onChange: () => void) {
    this.#host = host
    this.#onChange = onChange
  }

  /** Call it when children have come or gone. */
  update(): void {
    this.#observer?.disconnect()
    for (const child of this.#host.children) {
      if (child.localName !== 'script') this.#watch(child)
    }
  }

  #watch(child: Element): void {
    this.#observer ??= new MutationObserver(this.#onChange)
    this.#observer.observe(child, {
      attributeFilter: ['hidden', 'style', 'class', 'alt', 'aria-label'],
      characterData: true,
      childList: true,
      subtree: true,
    })
    for (const element of [child, ...child.querySelectorAll(':not(:defined)')]) {
      if (!element.matches(':defined')) {
        void customElements.whenDefined(element.localName).then(this.#onChange)
      }
    }
  }
}
