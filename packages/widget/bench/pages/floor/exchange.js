// The third step of the floor's login: the token request, and the claims of the ID token. The
// signature is left alone: the token comes from the token endpoint over TLS (OpenID Connect Core
// 1.0, section 3.1.3.7, item 6).

/** @param response The authorization response, as URLSearchParams. */
export async function exchangeCode({ issuer, clientId, redirectUri }, request, response) {
  if (response.get('state') !== request.state) throw new Error('state_mismatch')
  if ((response.get('iss') ?? issuer) !== issuer) throw new Error('issuer_mismatch')
  const code = response.get('code')
  if (!code) throw new Error(response.get('error') ?? 'no code')
  const answer = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUri,
      code,
      code_verifier: request.codeVerifier,
    }),
  })
  const tokens = await answer.json()
  if (!answer.ok) throw new Error(tokens.error)
  const claims = readClaims(tokens.id_token)
  checkClaims(claims, { issuer, clientId, nonce: request.nonce })
  return { ...tokens, claims }
}

function readClaims(idToken) {
  const payload = idToken.split('.')[1].replace(/-/g, '+').replace(/_/g, '/')
  const bytes = Uint8Array.from(atob(payload), (character) => character.charCodeAt(0))
  return JSON.parse(new TextDecoder().decode(bytes))
}

function checkClaims({ iss, aud, azp, nonce, exp, iat }, expected) {
  const now = Date.now() / 1000
  const holds =
    iss === expected.issuer &&
    [aud].flat().includes(expected.clientId) &&
    (azp ?? expected.clientId) === expected.clientId &&
    nonce === expected.nonce &&
    exp > now - 60 &&
    iat < now + 60
  if (!holds) throw new Error('id_token_invalid')
}
