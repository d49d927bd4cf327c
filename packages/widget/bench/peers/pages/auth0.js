import { Auth0Client } from '@auth0/auth0-spa-js'
import { addButton } from '../../pages/support/button.js'

const client = new Auth0Client({
  domain: 'https://auth0.op.test',
  clientId: 'app',
  authorizationParams: { redirect_uri: `${location.origin}/callback` },
})
addButton(async () => {
  await client.loginWithPopup()
  return client.getIdTokenClaims()
})
