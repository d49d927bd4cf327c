import { OktaAuth } from '@okta/okta-auth-js/core'
import { addButton } from '../../pages/support/button.js'

const client = new OktaAuth({
  issuer: 'https://okta.op.test/oauth2/default',
  clientId: 'app',
  redirectUri: `${location.origin}/callback`,
  scopes: ['openid'],
})
addButton(() => client.token.getWithPopup({ state: crypto.randomUUID() }))
