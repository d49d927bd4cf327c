import { Authing } from '@authing/web'
import { APP_ID, DOMAIN, PAGE } from './support/provider.js'
import { play } from './support/play.js'

const client = new Authing({ domain: DOMAIN, appId: APP_ID, redirectUri: PAGE })
void play({
  start: () => client.loginWithRedirect(),
  async finish() {
    const state = await client.handleRedirectCallback()
    return state.accessToken
  },
})
