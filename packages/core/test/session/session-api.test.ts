import { expect } from '@open-wc/testing'
import * as api from '../../src/session.js'

describe('@genauth-login/core/session', () => {
  it('exports what it promises, and nothing else', () => {
    expect(Object.keys(api)).to.have.members([
      'GenAuthSession',
      'GenAuthSessionChangeEvent',
      'displayNameOf',
    ])
  })
})
