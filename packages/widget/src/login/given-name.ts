/** An element that labels of its form may name. */
interface Labelled extends HTMLElement {
  readonly labels: Iterable<Node>
}

/** The name that the page gives an element, as it would a native button: `aria-label` or a label. */
export function givenNameOf(host: Labelled): string | undefined {
  const ownName = host.getAttribute('aria-label')?.trim()
  if (ownName) return ownName
  // What no label can name is not worth the browser's search for one.
  if (!host.id && !host.closest('label')) return undefined
  const labels = [...host.labels].map((label) => textOf(label, host))
  return labels.join(' ').trim() || undefined
}

/** What stands in a label beside the element that it may be around. */
function textOf(node: Node, host: Node): string {
  if (node === host) return ''
  if (node instanceof Text) return node.data
  return [...node.childNodes].map((child) => textOf(child, host)).join('')
}
