import { OktaAuth } from '@okta/okta-auth-js'
import { APP_ID, ISSUER, PAGE } from './support/provider.js'
import { play } from './support/play.js'

const client = new OktaAuth({
  issuer: ISSUER,
  authorizeUrl: `${ISSUER}/auth`,
  tokenUrl: `${ISSUER}/token`,
  userinfoUrl: `${ISSUER}/me`,
  clientId: APP_ID,
  redirectUri: PAGE,
})
void play({
  start: () => client.token.getWithRedirect(),
  async finish() {
    const { tokens } = await client.token.parseFromUrl()
    client.tokenManager.setTokens(tokens)
    return tokens.idToken
  },
})
