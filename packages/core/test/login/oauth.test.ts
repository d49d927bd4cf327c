import { expect } from '@open-wc/testing'

describe('login/oauth', () => {
  it('holds the steps that neither the button nor the window waits for', async () => {
    const late = await import('../../src/login/oauth.js')
    expect(Object.keys(late)).to.have.members([
      'createTransaction',
      'checkRedirectUri',
      'directConnectionId',
      'buildAuthorizationUrl',
      'createKeySet',
      'validateAuthorizationResponse',
      'verifySignature',
      'exchangeCode',
      'translateError',
    ])
  })
})
