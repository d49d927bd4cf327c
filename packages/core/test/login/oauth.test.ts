import { expect } from '@open-wc/testing'

describe('login/oauth', () => {
  it('holds the three steps that need oauth4webapi', async () => {
    const late = await import('../../src/login/oauth.js')
    expect(Object.keys(late)).to.have.members(['createTransaction', 'validateAuthorizationResponse', 'exchangeCode'])
  })
})
