import { randomUUID, sign } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
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
 * To the library they stay opaque: the JWT is the identifier of the token, so that user info and
 * `at_hash` work as with any other. The library's own JWTs are for other audiences than its own user
 * info endpoint.
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

/** What a token is stored under: of a JWT the signature, which no other one has. */
export function toStorageKey(token: string): string {
  return token.slice(token.lastIndexOf('.') + 1)
}

/**
 * Lets a form name a token by what it is stored under: the library refuses to introspect and to
 * revoke what looks like a JWT.
 */
export function unwrapJwt(request: IncomingMessage): void {
  const iterate = request.iterator.bind(request)
  // The length changes. What has a body says either how long it is, or that it comes in chunks.
  delete request.headers['content-length']
  request.headers['transfer-encoding'] = 'chunked'
  request.iterator = async function* (options) {
    const chunks: Buffer[] = []
    for await (const chunk of iterate(options) as AsyncIterable<Buffer>) chunks.push(chunk)
    const form = new URLSearchParams(Buffer.concat(chunks).toString())
    form.set('token', toStorageKey(form.get('token') ?? ''))
    yield Buffer.from(form.toString())
  }
}
