import { createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import type { JWK } from 'oidc-provider'

const MAKERS = {
  RS256: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ES256: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  ES256K: () => generateKeyPairSync('ec', { namedCurve: 'secp256k1' }),
  EdDSA: () => generateKeyPairSync('ed25519'),
}

export type Algorithm = keyof typeof MAKERS

const made = new Map<string, KeyObject>()

/** A key pair beside GenAuth's own, made when it is first asked for: RSA takes its time. */
export function otherKey(algorithm: Algorithm, name: string): KeyObject {
  const known = made.get(`${algorithm} ${name}`)
  if (known) return known
  const { privateKey } = MAKERS[algorithm]()
  made.set(`${algorithm} ${name}`, privateKey)
  return privateKey
}

/** Its public half as it stands in a key set, under its name. */
export function otherJwk(algorithm: Algorithm, name: string): JWK {
  const jwk = createPublicKey(otherKey(algorithm, name)).export({ format: 'jwk' })
  return { ...jwk, kid: name, use: 'sig', alg: algorithm }
}

/** Signs with it. */
export function signWith(algorithm: Algorithm, name: string): (signed: string) => Buffer {
  return (signed) => {
    const key = otherKey(algorithm, name)
    const digest = algorithm === 'EdDSA' ? null : 'sha256'
    return sign(digest, Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' })
  }
}

/** Takes a member out of each key or header. */
export function without<T extends object>(object: T, ...names: readonly string[]): T {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name))) as T
}
