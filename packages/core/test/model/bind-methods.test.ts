import { expect } from '@open-wc/testing'
import { bindMethods } from '../../src/model/bind-methods.js'

class Counter {
  #count = 1

  constructor() {
    bindMethods(this, Counter.prototype)
  }

  get count(): number {
    return this.#count
  }

  add(): void {
    this.#count++
  }
}

describe('bindMethods()', () => {
  it('lets methods and getters work on a stand-in that has no access to private fields', () => {
    const counter = new Proxy(new Counter(), {})
    counter.add()
    expect(counter.count).to.equal(2)
  })

  it('leaves the rest of the class alone', () => {
    Object.defineProperty(Counter.prototype, 'unit', { value: 'piece', configurable: true })
    const counter = new Counter()
    expect(counter).to.include({ unit: 'piece' })
    expect(counter.constructor).to.equal(Counter)
  })
})
