import { expect } from '@open-wc/testing'
import type { GenAuthErrorEvent } from '../src/login/events.js'
import { waitUntil } from './support/wait-until.js'

const throws = () => {
  throw new SyntaxError("The specified value 'idle' must start with '--'.")
}

/** What browsers below the line of support are without, or have in another way. */
const CHANGED: readonly (readonly [object: object, name: string, value?: unknown])[] = [
  [URL, 'canParse'],
  [AbortSignal, 'any'],
  [AbortSignal, 'timeout'],
  [Navigator.prototype, 'userActivation'],
  [HTMLElement.prototype, 'popover'],
  [Element.prototype, 'ariaBusy'],
  [Element.prototype, 'role'],
  [ElementInternals.prototype, 'role'],
  [ElementInternals.prototype, 'ariaLabel'],
  [Intl, 'Segmenter'],
  [window, 'requestIdleCallback'],
  [CustomStateSet.prototype, 'add', throws],
]

describe('In a browser below the line of support', () => {
  const natives = CHANGED.map(([object, name]) => Object.getOwnPropertyDescriptor(object, name))
  const complaints: unknown[][] = []
  const uncaught: unknown[] = []
  const consoleError = console.error
  const onUncaught = (event: Event) => uncaught.push(event)

  before(async () => {
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, onUncaught)
    console.error = (...complaint: unknown[]) => complaints.push(complaint)
    for (const [object, name, value] of CHANGED) {
      if (value) Object.defineProperty(object, name, { value, configurable: true })
      else Reflect.deleteProperty(object, name)
    }
    await import('../src/define.js')
  })

  after(() => {
    for (const type of ['error', 'unhandledrejection']) removeEventListener(type, onUncaught)
    console.error = consoleError
    CHANGED.forEach(([object, name], index) => {
      const native = natives[index]
      if (native) Object.defineProperty(object, name, native)
    })
  })

  const create = <Tag extends 'genauth-login' | 'genauth-login-group'>(tag: Tag) => {
    const element = document.createElement(tag)
    element.setAttribute('domain', 'https://my-app.genauth.ai')
    element.setAttribute('app-id', 'app')
    element.lang = 'en'
    document.body.append(element)
    return element
  }

  it('a click tells the person and the page that the browser is too old, and the developer once', async () => {
    const element = create('genauth-login')
    await element.updateComplete
    const button = element.shadowRoot!.querySelector('button')!
    expect(button.textContent).to.contain('Xiaomi')
    for (let click = 0; click < 2; click++) {
      const failed = new Promise<GenAuthErrorEvent>((resolve) =>
        element.addEventListener('genauth-error', resolve, { once: true }),
      )
      button.click()
      expect((await failed).error).to.include({ code: 'unsupported_browser', recoverable: 'none' })
      await element.updateComplete
      const message = element.shadowRoot!.querySelector('[part=message]')!
      expect(message.textContent).to.contain('This browser is too old')
    }
    expect(complaints).to.have.length(1)
    expect(complaints[0]!.join(' ')).to.contain('URL.canParse')
    expect(uncaught).to.deep.equal([])
    element.remove()
  })

  it('a group shows the button that tells them', async () => {
    const group = create('genauth-login-group')
    await waitUntil(() => group.shadowRoot!.querySelector('genauth-login') !== null)
    expect(uncaught).to.deep.equal([])
    group.remove()
  })
})
