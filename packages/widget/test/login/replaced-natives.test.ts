import { expect, fixture, html } from '@open-wc/testing'
import '../../src/define.js'
import type * as events from '../../src/login/events.js'

/** What old libraries have in the place of natives. */
const REPLACED: readonly (readonly [object: object, name: string, value: unknown])[] = [
  [Array, 'from', (item: unknown): unknown[] => [item].flat()],
  [Array.prototype, 'toJSON', () => '[]'],
  [window, 'Event', () => undefined],
]

/** Runs while natives are replaced. They are back before anything is asserted. */
async function replaced<T>(run: () => Promise<T>): Promise<T> {
  const before = REPLACED.map(([object, name]) => Object.getOwnPropertyDescriptor(object, name))
  for (const [object, name, value] of REPLACED) {
    Object.defineProperty(object, name, { value, configurable: true, writable: true })
  }
  try {
    return await run()
  } finally {
    REPLACED.forEach(([object, name], index) => {
      const descriptor = before[index]
      if (descriptor) Object.defineProperty(object, name, descriptor)
      else Reflect.deleteProperty(object, name)
    })
  }
}

describe('On a page whose natives are replaced', () => {
  it('events can be dispatched', async () => {
    const isDispatched = await replaced(async () => {
      const file = '../../src/login/events.ts'
      const module = (await import(`${file}?replaced`)) as typeof events
      return new EventTarget().dispatchEvent(new module.GenAuthBeforeLoginEvent())
    })
    expect(isDispatched).to.equal(true)
  })

  it('a button has the name that its label gives it, and that of the person', async () => {
    const text = await replaced(async () => {
      const page = await fixture<HTMLElement>(html`
        <div>
          <label for="login">Your <b>account</b></label>
          <genauth-login id="login" domain="https://my-app.genauth.ai" app-id="app"></genauth-login>
        </div>
      `)
      const element = page.querySelector('genauth-login')!
      element.session = { claims: { name: 'Mi Fan' }, addEventListener: () => undefined }
      await element.updateComplete
      const button = element.shadowRoot!.querySelector('button')!
      return `${button.ariaLabel ?? ''}: ${button.textContent.trim()}`
    })
    expect(text).to.contain('Your account').and.to.contain('Mi Fan')
  })
})
