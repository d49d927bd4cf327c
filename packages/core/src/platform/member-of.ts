/**
 * Reads a member of the page's document where the browser has put it: an image or a form of the
 * page that bears its name stands in its place otherwise.
 *
 * @returns A method is bound to its document.
 * @see [HTML, section 3.1.7](https://html.spec.whatwg.org/multipage/dom.html#dom-document-namedItem-which)
 */
export function memberOf<Page extends object, Name extends keyof Page>(
  document: Page,
  name: Name,
): Page[Name] {
  const native = Object.getPrototypeOf(document) as object
  const member: unknown = Reflect.get(native, name, document)
  return (typeof member === 'function' ? member.bind(document) : member) as Page[Name]
}
