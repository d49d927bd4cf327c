import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import type { JWK } from 'oidc-provider'
import type { Application } from './applications.js'

/** The key pair behind RS256, made anew at each start. */
export interface SigningKey {
  readonly privateKey: KeyObject
  readonly jwk: JWK
}

export function createSigningKey(): SigningKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = { ...privateKey.export({ format: 'jwk' }), kid: 'genauth-demo', alg: 'RS256', use: 'sig' } as JWK
  return { privateKey, jwk }
}

/** Signs changed claims the way the application's ID tokens are signed, keeping the header of the original. */
export function resignIdToken(
  idToken: string,
  change: (claims: Record<string, unknown>) => Record<string, unknown>,
  application: Application,
  key: SigningKey,
): string {
  const [header = '', payload = ''] = idToken.split('.')
  const claims = change(JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>)
  const signed = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`
  return `${signed}.${createSignature(signed, application, key).toString('base64url')}`
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
