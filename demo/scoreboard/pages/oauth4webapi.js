import * as oauth from 'oauth4webapi'
import { APP_ID, ISSUER, PAGE } from './support/provider.js'
import { play } from './support/play.js'

// The project's own example of a public client with OpenID Connect.
const issuer = new URL(ISSUER)
const client = { client_id: APP_ID }
const discovered = await oauth.discoveryRequest(issuer)
const server = await oauth.processDiscoveryResponse(issuer, discovered)

void play({
  async start() {
    const verifier = oauth.generateRandomCodeVerifier()
    const state = oauth.generateRandomState()
    const nonce = oauth.generateRandomNonce()
    window.sessionStorage.setItem('login', JSON.stringify({ verifier, state, nonce }))
    const url = new URL(server.authorization_endpoint)
    const parameters = {
      client_id: APP_ID,
      redirect_uri: PAGE,
      response_type: 'code',
      scope: 'openid',
      state,
      nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
    location.assign(url)
  },
  async finish() {
    const { verifier, state, nonce } = JSON.parse(window.sessionStorage.getItem('login'))
    const answer = oauth.validateAuthResponse(server, client, new URL(location.href), state)
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.None(),
      answer,
      PAGE,
      verifier,
    )
    const result = await oauth.processAuthorizationCodeResponse(server, client, response, {
      expectedNonce: nonce,
      requireIdToken: true,
    })
    return oauth.getValidatedIdTokenClaims(result)
  },
})
