/** What is told when the language around an element may have changed. */
export interface LanguageListener {
  onLanguageChange(): void
}

/** By their elements. */
const listeners = new Map<Element, LanguageListener>()
/** The documents and shadow roots that the observer is on. */
let observed = new WeakSet<Node>()
/** One for all elements of the page, while there are any. */
let observer: MutationObserver | undefined

/** Tells the listener when `lang` changes around an element in a document. */
export function watchLanguage(element: Element, listener: LanguageListener): void {
  observer ??= new MutationObserver(notify)
  listeners.set(element, listener)
  observeRootsOf(element, observer)
}

/** Ends what {@link watchLanguage} began. */
export function unwatchLanguage(element: Element): void {
  listeners.delete(element)
  if (listeners.size > 0) return
  observer?.disconnect()
  observer = undefined
  observed = new WeakSet()
}

/** An observer sees one tree alone: every shadow root around the element is one. */
function observeRootsOf(element: Element, observer: MutationObserver): void {
  const root = element.getRootNode()
  if (!observed.has(root)) {
    observed.add(root)
    observer.observe(root, { attributeFilter: ['lang'], subtree: true })
  }
  if (root instanceof ShadowRoot) observeRootsOf(root.host, observer)
}

function notify(): void {
  for (const listener of listeners.values()) listener.onLanguageChange()
}
