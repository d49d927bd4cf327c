// A login as short as oauth4webapi allows, without a key set.
import * as oauth from 'oauth4webapi'
import { waitForResponse } from '../floor/response.js'

export async function login({ issuer, clientId, redirectUri }) {
  const popup = open('', '_blank', 'popup,width=480,height=640')
  if (!popup) throw new Error('popup_blocked')
  try {
    const server = { issuer, token_endpoint: `${issuer}/token` }
    const client = { client_id: clientId }
    const state = oauth.generateRandomState()
    const nonce = oauth.generateRandomNonce()
    const codeVerifier = oauth.generateRandomCodeVerifier()
    const parameters = new URLSearchParams({
      client_id: clientId,
      redirect_uri: redirectUri,
      scope: 'openid',
      state,
      nonce,
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
    })
    popup.location = `${issuer}/auth?${parameters}`
    const answer = await waitForResponse(popup)
    const code = oauth.validateAuthResponse(server, client, answer, state)
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.None(),
      code,
      redirectUri,
      codeVerifier,
    )
    const expected = { expectedNonce: nonce, requireIdToken: true }
    return await oauth.processAuthorizationCodeResponse(server, client, response, expected)
  } finally {
    popup.close()
  }
}
