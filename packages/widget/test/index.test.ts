import { expect } from '@open-wc/testing'
import * as widget from '../src/index.js'

describe('the package', () => {
  it('defines its elements as soon as its script has run', () => {
    expect(customElements.get('genauth-login')).to.equal(widget.GenAuthLogin)
    expect(customElements.get('genauth-login-group')).to.equal(widget.GenAuthLoginGroup)
    expect(document.createElement('genauth-login')).to.respondTo('login')
  })
})
