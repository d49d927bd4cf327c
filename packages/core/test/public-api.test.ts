import { expect } from '@open-wc/testing'
import * as api from '../src/index.js'

describe('@genauth-login/core', () => {
  it('exports what it promises, and nothing else', () => {
    const names = [
      'ERROR_CODES',
      'GenAuthClient',
      'GenAuthError',
      'IN_APP_BROWSERS',
      'PROVIDERS',
      'isGenAuthError',
      'isRedirectCallback',
      'onTrace',
    ]
    expect(Object.keys(api)).to.have.members(names)
  })
})
