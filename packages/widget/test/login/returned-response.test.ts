import { expect } from '@open-wc/testing'
import type * as ReturnedResponse from '../../src/login/returned-response.js'

describe('hasReturned()', () => {
  const getItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'getItem')!
  const { href } = location
  let looks: number
  let pages = 0

  beforeEach(() => {
    looks = 0
    Storage.prototype.getItem = () => {
      looks++
      return null
    }
  })
  afterEach(() => {
    Object.defineProperty(Storage.prototype, 'getItem', getItem)
    Reflect.deleteProperty(window, 'navigation')
    history.replaceState(null, '', href)
  })

  /** What a page that the browser says to come from there has of it. */
  async function openedFrom(navigation: object | undefined) {
    Object.defineProperty(window, 'navigation', { value: navigation, configurable: true })
    const module = `../../src/login/returned-response.ts?page=${pages++}`
    return (await import(module)) as typeof ReturnedResponse
  }

  it('looks into no storage on a page that none of this origin has led to', async () => {
    const { hasReturned } = await openedFrom({ activation: { from: null } })
    expect(hasReturned()).to.equal(false)
    expect(looks).to.equal(0)
  })

  it('looks when the address has changed since: there may be a response in it', async () => {
    const { hasReturned } = await openedFrom({ activation: { from: null } })
    history.replaceState(null, '', '?code=the-code&state=genauth-login.redirect.1')
    expect(hasReturned()).to.equal(true)
  })

  for (const [what, navigation] of [
    ['on a page that one of this origin has led to', { activation: { from: {} } }],
    ['on a page that was prerendered', { activation: null }],
    ['where the browser does not tell', {}],
    ['where the browser has no navigation API', undefined],
  ] as const) {
    it(`looks once for all elements ${what}`, async () => {
      const { hasReturned } = await openedFrom(navigation)
      expect([hasReturned(), hasReturned(), hasReturned()]).to.deep.equal([false, false, false])
      expect(looks).to.equal(1)
    })
  }
})
