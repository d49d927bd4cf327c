import { GenAuthClient } from '@genauth-login/core'
import { APP_ID, DOMAIN } from './support/provider.js'
import { play } from './support/play.js'

const client = new GenAuthClient({ domain: DOMAIN, appId: APP_ID })
void play({
  start: () => client.loginWithRedirect(),
  finish: () => client.handleRedirectCallback(),
})
