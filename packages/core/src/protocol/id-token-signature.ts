import { GenAuthError } from '../model/errors.js'
import type { JsonWebKeySet, KeySet, PublicKey } from './key-set.js'

type Bytes = Uint8Array<ArrayBuffer>

/** What an algorithm wants of a key (`kty`, `crv`), and of the browser. */
interface Algorithm extends RsaHashedImportParams, EcKeyImportParams, EcdsaParams, RsaPssParams {
  readonly kty: string
  readonly crv?: string
}

const hash = 'SHA-256'

/** @see [RFC 7518, section 3.1](https://www.rfc-editor.org/rfc/rfc7518#section-3.1) */
const ALGORITHMS = new Map<string, Partial<Algorithm> & { readonly name: string }>([
  ['RS256', { kty: 'RSA', name: 'RSASSA-PKCS1-v1_5', hash }],
  ['PS256', { kty: 'RSA', name: 'RSA-PSS', hash, saltLength: 32 }],
  ['ES256', { kty: 'EC', crv: 'P-256', name: 'ECDSA', namedCurve: 'P-256', hash }],
  ['EdDSA', { kty: 'OKP', crv: 'Ed25519', name: 'Ed25519' }],
])

/**
 * Verifies the signature of an ID token with GenAuth's public keys. The header only says which of
 * them; keys and addresses
 * in it are never used.
 *
 * @param idToken Its claims and its algorithm have been judged before.
 * @returns `false` for HS256, which is left alone: no browser may hold the App Secret that it
 *   takes.
 * @throws {GenAuthError} `id_token_invalid` with the reason `kid` or `signature`, or `key_set_unavailable`.
 * @see [OpenID Connect Core 1.0, section
 *   3.1.3.7](https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation)
 */
export async function verifySignature(idToken: string, keys: KeySet): Promise<boolean> {
  const [header = '', payload = '', signature = ''] = idToken.split('.')
  const { alg, kid } = JSON.parse(new TextDecoder().decode(fromBase64Url(header))) as Header
  const algorithm = ALGORITHMS.get(alg)
  if (!algorithm) return false
  // GenAuth may have changed its keys since we fetched them: exactly one more look.
  const key = findKey(await keys.load(), alg, kid) ?? findKey(await keys.reload(), alg, kid)
  const signed = new TextEncoder().encode(`${header}.${payload}`)
  if (!key || !(await verify(algorithm, key, fromBase64Url(signature), signed))) {
    const expected = `a signature by one of GenAuth's keys for ${alg}, got one by ${JSON.stringify(kid)}`
    throw new GenAuthError('id_token_invalid', `ID token: expected ${expected}`, {
      reason: key ? 'signature' : 'kid',
    })
  }
  return true
}

interface Header {
  readonly alg: string
  readonly kid?: unknown
}

/** The one key that fits. Several would mean that the token does not say which. */
function findKey({ keys }: JsonWebKeySet, alg: string, kid: unknown): PublicKey | undefined {
  const { kty, crv } = ALGORITHMS.get(alg) ?? {}
  const [key, ...others] = keys.filter(
    (candidate) =>
      candidate.kty === kty &&
      (!crv || candidate.crv === crv) &&
      (candidate.alg ?? alg) === alg &&
      (candidate.use ?? 'sig') === 'sig' &&
      (kid === undefined || candidate.kid === kid),
  )
  return others.length ? undefined : key
}

async function verify(
  algorithm: { readonly name: string },
  key: PublicKey,
  signature: Bytes,
  signed: Bytes,
): Promise<boolean> {
  try {
    const publicKey = await crypto.subtle.importKey('jwk', key, algorithm, false, ['verify'])
    return await crypto.subtle.verify(algorithm, publicKey, signature, signed)
  } catch {
    // A key that is none verifies nothing.
    return false
  }
}

function fromBase64Url(text: string): Bytes {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  )
}
