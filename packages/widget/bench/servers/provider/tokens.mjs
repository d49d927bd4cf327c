// Tokens as a provider issues them: JWTs, really signed.
import { generateKeyPairSync, sign } from 'node:crypto'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

export const keySet = {
  keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'key-1', use: 'sig', alg: 'RS256' }],
}

const LIFETIME_S = 3600

/** @param {{ issuer: string, clientId: string, nonce: string | undefined }} login */
export function issueTokens({ issuer, clientId, nonce }) {
  const now = Math.floor(Date.now() / 1000)
  const common = { iss: issuer, sub: 'user-1', iat: now, exp: now + LIFETIME_S }
  // `ver`, `tid` and `oid` are what MSAL reads.
  const person = { name: 'Ünïcode Ada', preferred_username: 'ada', ver: 1, tid: 't', oid: 'o' }
  return {
    access_token: toJwt({ ...common, aud: 'api' }),
    id_token: toJwt({ ...common, aud: clientId, nonce, ...person }),
    token_type: 'Bearer',
    expires_in: LIFETIME_S,
    scope: 'openid',
  }
}

function toJwt(claims) {
  const header = { alg: 'RS256', typ: 'JWT', kid: 'key-1' }
  const signed = [header, claims].map(encode).join('.')
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')}`
}

/** A JSON value as a part of a JWT. */
export function encode(value) {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
