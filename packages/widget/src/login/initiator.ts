/** Tells an element from its equals, over a page load: by its ID, or by its place among them. */
export function initiatorOf(host: HTMLElement): string {
  const { id, localName } = host
  const root = host.getRootNode()
  const isRoot = root instanceof Document || root instanceof DocumentFragment
  return id || `${isRoot ? [...root.querySelectorAll(localName)].indexOf(host) : 0}`
}
