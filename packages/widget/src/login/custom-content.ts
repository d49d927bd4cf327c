/** Elements that nobody sees. */
const INVISIBLE = 'script, style, template'

/**
 * Whether the page has put content into an element's default slot: what takes the place of mark and
 * label. White space, comments and scripts are none.
 */
export function hasCustomContent(host: Element): boolean {
  return Array.from(host.childNodes).some((node) => {
    if (node instanceof Element) return node.slot === '' && !node.matches(INVISIBLE)
    return node instanceof Text && node.data.trim() !== ''
  })
}
