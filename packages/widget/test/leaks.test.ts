import type { GenAuthError } from '@genauth-login/core'
import { expect } from '@open-wc/testing'
import '../src/index.js'
import { FakeClient } from './support/fake-client.js'
import { whenIdle } from './support/idle.js'

const CYCLES = 1000

describe(`${CYCLES} elements that come, begin a login and go`, () => {
  let core: FakeClient
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => core.restore())

  it('each end their login, and leave the page as it was [F-08]', async () => {
    const nodes = document.querySelectorAll('*').length
    const ends: string[] = []
    for (let cycle = 0; cycle < CYCLES; cycle++) {
      const element = document.createElement('genauth-login')
      Object.assign(element, { domain: 'my-app.genauth.ai', appId: 'app' })
      document.body.append(element)
      await element.updateComplete
      const login = element
        .login()
        .catch((error: unknown) => ends.push((error as GenAuthError).code))
      element.remove()
      await login
    }
    expect(ends).to.have.lengthOf(CYCLES)
    expect(new Set(ends)).to.deep.equal(new Set(['cancelled']))
    expect(core.logins.every(({ options }) => options.signal?.aborted)).to.equal(true)
    expect(document.querySelectorAll('*')).to.have.lengthOf(nodes)
  })

  it('listen to nothing around them while they are idle [F-08]', async () => {
    const listeners = countListeners()
    try {
      const page = document.createElement('div')
      page.append(...Array.from({ length: CYCLES }, () => document.createElement('genauth-login')))
      document.body.append(page)
      await (page.lastElementChild as HTMLElementTagNameMap['genauth-login']).updateComplete
      expect(listeners.around).to.equal(0)
      page.remove()
    } finally {
      listeners.restore()
    }
  })

  it('begin no work in a page they have left', async () => {
    const element = document.createElement('genauth-login')
    Object.assign(element, { domain: 'my-app.genauth.ai', appId: 'app' })
    document.body.append(element)
    await element.updateComplete
    element.remove()
    await whenIdle()
    expect(core.prepared).to.equal(0)
  })
})

/** Counts the listeners on what is not an element: the window, the document, signals. */
function countListeners() {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on what it is called on
  const { addEventListener } = EventTarget.prototype
  const counter = {
    around: 0,
    restore: () => Object.assign(EventTarget.prototype, { addEventListener }),
  }
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, ...listener) {
    if (!(this instanceof Element)) counter.around++
    addEventListener.apply(this ?? window, listener)
  }
  return counter
}
