// The first step of the floor's login: the secrets of one attempt, and the URL that opens it.

/** @returns {Promise<{url: string, state: string, nonce: string, codeVerifier: string}>} */
export async function createRequest({ issuer, clientId, redirectUri }) {
  const state = random()
  const nonce = random()
  const codeVerifier = random()
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier))
  const parameters = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: 'openid',
    state,
    nonce,
    response_type: 'code',
    code_challenge_method: 'S256',
    code_challenge: toBase64Url(new Uint8Array(digest)),
  })
  return { url: `${issuer}/auth?${parameters}`, state, nonce, codeVerifier }
}

function random() {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(32)))
}

function toBase64Url(bytes) {
  const text = btoa(String.fromCharCode(...bytes))
  return text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')
}
