import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import type { JWK } from 'oidc-provider'
import type { Application } from '../tenant.js'

type Members = Record<string, unknown>

/** The key pair behind RS256, made anew at each start. */
export interface SigningKey {
  readonly privateKey: KeyObject
  readonly jwk: JWK
}

/**
 * What a changed ID token has of its own. The rest is as in the original, and the signature is
 * right.
 */
export interface Forgery {
  /** Changes the claims. */
  readonly idToken?: (claims: Members) => Members
  /** Makes the payload's text out of the claims, where it is not to be JSON of an object. */
  readonly payload?: (claims: Members) => string
  /** Changes the header. */
  readonly header?: (header: Members, claims: Members) => Members
  /** Signs in another way than the application's, which is given along. */
  readonly signature?: (signed: string, own: OwnSignature) => Buffer
}

export interface OwnSignature {
  readonly key: SigningKey
  readonly sign: () => Buffer
}

export function createSigningKey(): SigningKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = {
    ...privateKey.export({ format: 'jwk' }),
    kid: 'genauth-demo',
    alg: 'RS256',
    use: 'sig',
  } as JWK
  return { privateKey, jwk }
}

/**
 * Changes an ID token and signs it again, so that nothing is wrong with it but what was changed.
 */
export function forgeIdToken(
  idToken: string,
  forgery: Forgery,
  application: Application,
  key: SigningKey,
): string {
  const [header = {}, original = {}] = idToken.split('.', 2).map(decode)
  const claims = forgery.idToken?.(original) ?? original
  const payload = forgery.payload?.(claims) ?? JSON.stringify(claims)
  const signed = `${encode(JSON.stringify(forgery.header?.(header, claims) ?? header))}.${encode(payload)}`
  const sign = () => createSignature(signed, application, key)
  const signature = forgery.signature?.(signed, { key, sign }) ?? sign()
  return `${signed}.${signature.toString('base64url')}`
}

function decode(part: string): Members {
  return JSON.parse(Buffer.from(part, 'base64url').toString()) as Members
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64url')
}

function createSignature(
  signed: string,
  { idTokenAlgorithm, secret }: Application,
  { privateKey }: SigningKey,
): Buffer {
  return idTokenAlgorithm === 'HS256'
    ? createHmac('sha256', secret).update(signed).digest()
    : sign('sha256', Buffer.from(signed), privateKey)
}
