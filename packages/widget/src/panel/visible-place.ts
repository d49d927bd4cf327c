/**
 * Whether an element is rendered where it stands: nothing around it is `display: none`, closed or
 * skipped. Browsers before 2024 tell by its boxes.
 */
export function isRendered(element: Element): boolean {
  const { checkVisibility } = Element.prototype as Partial<Element>
  return checkVisibility?.call(element) ?? element.getClientRects().length > 0
}

/** Watches that an element in the top layer is seen: its place in the page may go. */
export class VisiblePlace {
  readonly #onGone: () => void
  #observer: IntersectionObserver | undefined

  constructor(onGone: () => void) {
    this.#onGone = onGone
  }

  /** Tells at once, and then before the next frame is painted, when nobody sees the element. */
  watch(element: Element): void {
    this.unwatch()
    if (!isRendered(element)) {
      this.#onGone()
      return
    }
    // By the document: a frame may be scrolled out of its page's sight.
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.at(-1)?.isIntersecting === false) this.#onGone()
      },
      { root: document },
    )
    this.#observer.observe(element)
  }

  unwatch(): void {
    this.#observer?.disconnect()
    this.#observer = undefined
  }
}
