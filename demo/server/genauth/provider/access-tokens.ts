import { randomUUID, sign } from 'node:crypto'
import type { Provider } from 'oidc-provider'
import type { Switches } from '../switches.js'
import type { SigningKey } from './id-token-signer.js'

/** What the library knows of an access token that it is about to issue. */
interface UnissuedToken {
  readonly accountId?: string
  readonly clientId?: string
  readonly scope?: string
  readonly expiration: number
}

/**
 * Makes access tokens JWTs, as the platform's are.
 *
 * To the library they stay opaque: the JWT is the identifier that it stores, so that user info,
 * introspection and `at_hash` work as with any other. Its own JWT format is for other audiences
 * than its own user info endpoint.
 */
export function issueJwtAccessTokens(
  provider: Provider,
  key: SigningKey,
  switches: Switches,
): void {
  const prototype = provider.AccessToken.prototype as unknown as IdGenerator
  const { generateTokenId } = prototype
  prototype.generateTokenId = function (this: UnissuedToken & IdGenerator) {
    // Asked in any case: the library notes on the token that it is opaque.
    const id = generateTokenId.call(this)
    return switches.is('accessTokens', 'opaque') ? id : createJwt(provider.issuer, this, key)
  }
}

interface IdGenerator {
  generateTokenId: (this: UnissuedToken & IdGenerator) => string
}

function createJwt(iss: string, token: UnissuedToken, { jwk, privateKey }: SigningKey): string {
  const { accountId, clientId, scope, expiration } = token
  const iat = Math.floor(Date.now() / 1000)
  const header = { alg: 'RS256', typ: 'JWT', kid: jwk.kid }
  const claims = {
    jti: randomUUID(),
    sub: accountId,
    aud: clientId,
    scope,
    iat,
    exp: iat + expiration,
    iss,
  }
  const signed = [header, claims].map(encode).join('.')
  return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}
