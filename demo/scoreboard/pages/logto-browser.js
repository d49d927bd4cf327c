import LogtoClient from '@logto/browser'
import { APP_ID, DOMAIN, PAGE } from './support/provider.js'
import { play } from './support/play.js'

const client = new LogtoClient({ endpoint: DOMAIN, appId: APP_ID })
void play({
  start: () => client.signIn(PAGE),
  async finish() {
    await client.handleSignInCallback(location.href)
    return client.isAuthenticated()
  },
})
