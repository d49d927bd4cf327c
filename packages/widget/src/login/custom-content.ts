/** Elements that nobody sees or hears, whatever is in them. */
const INVISIBLE = 'script, style, template, link, meta, noscript, br, wbr, [hidden]'

/** Elements that are something to see by themselves. */
const VISIBLE =
  'img, svg, picture, canvas, video, object, embed, iframe, hr, input, meter, progress'

/** White space, and characters without a glyph. */
const BLANK = /^[\s\u00AD\u200B-\u200F\u2060\uFEFF]*$/

/**
 * Whether the page has put content into an element's default slot: what takes the place of mark and
 * label. What nobody can see is none: what editors and templates leave behind, and what extensions
 * of the browser put over the page.
 */
export function hasCustomContent(host: Element): boolean {
  return contentOf(host).some(isVisible)
}

/** Whether the content has a name for who cannot see it. */
export function isNamed(host: Element): boolean {
  return contentOf(host).some(hasName)
}

function contentOf(host: Element): ChildNode[] {
  return [...host.childNodes].filter((node) => !(node instanceof Element) || !node.slot)
}

function isVisible(node: Node): boolean {
  if (node instanceof Text) return !BLANK.test(node.data)
  if (!(node instanceof Element) || node.matches(INVISIBLE) || !isInFlow(node)) return false
  // What a custom element shows is in its shadow. Those of extensions are not defined in the page.
  if (node.matches(VISIBLE) || isDefinedByPage(node)) return true
  return isDrawn(node) || [...node.childNodes].some(isVisible)
}

function hasName(node: Node): boolean {
  if (node instanceof Text) return !BLANK.test(node.data)
  if (!(node instanceof Element) || node.matches(INVISIBLE) || !isInFlow(node)) return false
  if (node.matches('[aria-hidden=true]')) return false
  if (['aria-label', 'alt', 'title'].some((name) => node.getAttribute(name)?.trim())) return true
  return [...node.childNodes].some(hasName)
}

function isDefinedByPage({ localName }: Element): boolean {
  return localName.includes('-') && customElements.get(localName) !== undefined
}

/** What lies over the page, and not in the button, is no content of it. */
function isInFlow(element: Element): boolean {
  const { display, position } = getComputedStyle(element)
  return display !== 'none' && position !== 'absolute' && position !== 'fixed'
}

/** Whether a style sheet draws the element, as those of icon fonts do. */
function isDrawn(element: Element): boolean {
  const { backgroundImage, maskImage } = getComputedStyle(element)
  const images = [backgroundImage, maskImage, contentOfPseudo(element, '::before')]
  return [...images, contentOfPseudo(element, '::after')].some((value) => value && value !== 'none')
}

function contentOfPseudo(element: Element, name: string): string {
  const { content } = getComputedStyle(element, name)
  return content === 'normal' || content === '""' ? 'none' : content
}
