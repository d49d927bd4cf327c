import type { Brand } from '../branding/brand.js'
import { html, nothing, render } from 'lit'
import { markTemplate } from '../branding/mark.template.js'

/** What the button shows at one moment. */
export interface Face {
  readonly label: string
  /** The label is there for those who listen only: for those who look it is still on its way. */
  readonly blank: boolean
  /**
   * How the identity source wants its button to look. Nothing where nobody has said, or before it
   * has come.
   */
  readonly brand: Brand | undefined
  /** The brand is still on its way, and with it all there is to see. */
  readonly unseen: boolean
  /** Name of the identity source. Without a mark, its first letter stands for it. */
  readonly source: string
  /** Words for the style sheet; what it does not know counts as absent. */
  readonly look: Readonly<Record<'variant' | 'theme' | 'shape' | 'size', string | null | undefined>>
  /** The mark is all there is to see: the label is for those who listen, and under the pointer. */
  readonly iconOnly: boolean
  /** A word beside the label, such as that it was used last; empty when there is none. */
  readonly badge: string
  readonly busy: boolean
  /** The sentence below the button; empty when there is nothing to say. */
  readonly message: string
  /** The sentence is for those who listen only: the others see what it says. */
  readonly quiet: boolean
}

const SVG = 'http://www.w3.org/2000/svg'

/**
 * Builds the button and the message below it, once, and returns what shows a face on them. What the
 * page was served with is
 * taken over as it is, with the focus it may have.
 *
 * Node by node, without HTML from strings: it works on pages whose Trusted Types policy allows
 * none.
 */
export function buildLoginButton(
  root: ParentNode & Node,
  onClick: () => void,
): (face: Face) => void {
  const button = part(root, 'button', 'button')
  button.type = 'button'
  // From now on a click is ours.
  button.removeAttribute('popovertarget')
  button.addEventListener('click', onClick)
  const icon = buildIcon(button)
  // <bdi>: a name in another script keeps its own direction, and leaves the mark where it is.
  const label = part(button, 'bdi', 'label')
  const badge = part(button, 'small', 'badge')
  buildOwnFace(button)
  const message = part(root, 'p', 'message')
  message.role = 'status'
  message.dir = 'auto'
  const style = root.querySelector('#served')

  return (face) => {
    button.ariaBusy = `${face.busy}`
    message.classList.toggle('quiet', face.quiet)
    setText(message, face.message)
    // What the page was served with stays until all that takes its place is there.
    if (style?.isConnected && (face.unseen || face.blank)) return
    style?.remove()
    button.title = face.iconOnly ? face.label + (face.badge && ` · ${face.badge}`) : ''
    button.classList.toggle('blank', face.unseen)
    button.classList.toggle('icon-only', face.iconOnly)
    for (const [name, word] of Object.entries(face.look)) button.dataset[name] = word ?? ''
    icon(face)
    label.classList.toggle('blank', face.blank)
    if (label.textContent !== face.label) {
      label.textContent = face.label
      // Put in anew: other words are shown in their place, and nothing that was there has moved.
      label.replaceWith(label, badge)
    }
    setText(badge, face.badge)
  }
}

/** The identity source's mark, unless the page has one of its own for it. */
function buildIcon(button: HTMLElement): (face: Face) => void {
  const slot = child(button, 'slot[name]', () =>
    Object.assign(document.createElement('slot'), { name: 'icon' }),
  )
  return ({ brand, source, iconOnly }) => {
    const letter = brand && !iconOnly ? nothing : html`<span part="icon">${letterOf(source)}</span>`
    render(brand?.mark ? markTemplate(brand.mark) : letter, slot)
  }
}

/** What stands for an identity source without a mark. */
export function letterOf(source: string): string {
  return String.fromCodePoint(source.codePointAt(0) ?? 0x3f).toUpperCase()
}

/**
 * What the page puts into the element takes the place of mark and label. White space, scripts and
 * the like are no face.
 */
function buildOwnFace(button: HTMLElement): void {
  const slot = child(button, 'slot:not([name])', () => document.createElement('slot'))
  const isFace = (node: Node) =>
    node instanceof HTMLElement
      ? !node.matches('script, style, template')
      : Boolean(node.textContent?.trim())
  const look = () => button.classList.toggle('own', slot.assignedNodes().some(isFace))
  slot.addEventListener('slotchange', look)
  // A page that was served with one has told of it before there was anybody to hear it.
  look()
}

function part<Name extends 'button' | 'bdi' | 'small' | 'p'>(
  parent: ParentNode & Node,
  name: Name,
  part: string,
): HTMLElementTagNameMap[Name] {
  const element = child(parent, name, () => document.createElement(name))
  element.setAttribute('part', part)
  return element
}

/** The child that is there already, or a new one. */
function child<Child extends Element>(
  parent: ParentNode & Node,
  selector: string,
  create: () => Child,
): Child {
  const found = [...parent.children].find((element) => element.matches(selector))
  return (found as Child | undefined) ?? parent.appendChild(create())
}

/** Text that stays is left alone: a screen reader would read it again. */
function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}
