import { Auth0Client } from '@auth0/auth0-spa-js'
import { APP_ID, DOMAIN, ISSUER, PAGE } from './support/provider.js'
import { play } from './support/play.js'

const client = new Auth0Client({
  domain: DOMAIN,
  issuer: ISSUER,
  clientId: APP_ID,
  authorizationParams: { redirect_uri: PAGE },
})
void play({
  start: () => client.loginWithRedirect(),
  async finish() {
    await client.handleRedirectCallback()
    return client.getUser()
  },
})
