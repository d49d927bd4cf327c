import { expect } from '@open-wc/testing'
import * as api from '../../src/authing-web.js'

describe('@genauth-login/core/authing-web', () => {
  it('exports what it promises, and nothing else', () => {
    expect(Object.keys(api)).to.have.members(['Authing'])
  })
})
