import { expect } from '@open-wc/testing'
import * as api from '../src/index.js'

describe('@genauth-login/core', () => {
  it('exports what it promises, and nothing else', () => {
    expect(Object.keys(api)).to.have.members(['ERROR_CODES', 'GenAuthClient', 'GenAuthError', 'isGenAuthError'])
  })
})
