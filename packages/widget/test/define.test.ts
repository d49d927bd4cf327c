import { expect } from '@open-wc/testing'

describe('define', () => {
  it('leaves the tag to whoever has defined it before [F-63]', async () => {
    const first = class extends HTMLElement {}
    customElements.define('genauth-login', first)
    await import('../src/define.js')
    expect(customElements.get('genauth-login')).to.equal(first)
  })
})
