/** What the button shows at one moment. */
export interface Face {
  readonly label: string
  /** The label is there for those who listen only: for those who look it is still on its way. */
  readonly blank: boolean
  /** The identity source's mark, as one path in a box of 24 by 24. */
  readonly mark: string | undefined
  readonly busy: boolean
  /** The sentence below the button; empty when there is nothing to say. */
  readonly message: string
}

const SVG = 'http://www.w3.org/2000/svg'

/**
 * Builds the button and the message below it, once, and returns what shows a face on them.
 *
 * Node by node, without HTML from strings: it works on pages whose Trusted Types policy allows none.
 */
export function buildLoginButton(root: ParentNode, onClick: () => void): (face: Face) => void {
  const button = part('button', 'button')
  button.type = 'button'
  button.addEventListener('click', onClick)
  const icon = document.createElementNS(SVG, 'svg')
  icon.setAttribute('part', 'icon')
  icon.setAttribute('viewBox', '0 0 24 24')
  icon.ariaHidden = 'true'
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('fill-rule', 'evenodd')
  icon.append(path)
  // <bdi>: a name in another script keeps its own direction, and leaves the mark where it is.
  const label = part('bdi', 'label')
  button.append(label)
  const message = part('p', 'message')
  message.role = 'status'
  message.dir = 'auto'
  root.append(button, message)

  return (face) => {
    button.ariaBusy = `${face.busy}`
    if (face.mark) {
      path.setAttribute('d', face.mark)
      button.prepend(icon)
    } else icon.remove()
    label.classList.toggle('blank', face.blank)
    setText(label, face.label)
    setText(message, face.message)
  }
}

function part<Name extends keyof HTMLElementTagNameMap>(name: Name, part: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  element.setAttribute('part', part)
  return element
}

/** Text that stays is left alone: a screen reader would read it again. */
function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}
