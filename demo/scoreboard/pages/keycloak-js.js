import Keycloak from 'keycloak-js'
import { APP_ID, ISSUER, PAGE } from './support/provider.js'
import { play } from './support/play.js'

// The provider has no session iframe, and the library goes no further without one.
const client = new Keycloak({ oidcProvider: ISSUER, clientId: APP_ID })
void play({
  async start() {
    await client.init({ checkLoginIframe: false })
    await client.login({ redirectUri: PAGE })
  },
  finish: () => client.init({ checkLoginIframe: false }),
})
