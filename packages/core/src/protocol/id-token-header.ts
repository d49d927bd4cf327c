import { errorOf } from '../model/error-of.js'
import type { GenAuthError } from '../model/errors.js'
import { fromBase64Url, toBase64Url } from '../model/base64url.js'

/** What is read of an ID token's header. */
export interface IdTokenHeader {
  readonly alg?: unknown
  readonly typ?: unknown
}

/** How long a signature by HS256 is, in bytes. */
const HS256_BYTES = 32

/**
 * Reads the header of an ID token that oauth4webapi has read before, and judges how the token is
 * written: each of its parts in the one spelling that base64url has for it, the first two in UTF-8,
 * with the type of a JWT, where it names one, and with something that can be a signature by HS256.
 *
 * @throws {GenAuthError} `id_token_invalid` with the reason `format`, `typ` or `signature`.
 * @see [RFC 4648, section 3.5](https://www.rfc-editor.org/rfc/rfc4648#section-3.5)
 * @see [RFC 7518, section 3.2](https://www.rfc-editor.org/rfc/rfc7518#section-3.2)
 * @see [RFC 8725, section 3.11](https://www.rfc-editor.org/rfc/rfc8725#section-3.11)
 */
export function readHeader(idToken: string): IdTokenHeader {
  const { header, signatureLength } = readParts(idToken)
  // An access token that is a JWT is another type, such as `at+jwt`.
  const { alg, typ = 'JWT' } = header
  const isJwt = typeof typ === 'string' && /^(application\/)?jwt$/i.test(typ)
  if (!isJwt) throw invalidHeader('typ', 'the type JWT or none')
  // No browser can verify it, but it has to be one.
  const isSigned = alg !== 'HS256' || signatureLength === HS256_BYTES
  if (!isSigned) throw invalidHeader('signature', `${HS256_BYTES} bytes by HS256`)
  return header
}

function readParts(idToken: string) {
  const [header = '', claims = '', signature = ''] = idToken.split('.')
  try {
    toText(claims)
    return {
      header: JSON.parse(toText(header)) as IdTokenHeader,
      signatureLength: toBytes(signature).length,
    }
  } catch {
    throw invalidHeader('format', 'UTF-8 in the one spelling of base64url')
  }
}

function toText(part: string): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(toBytes(part))
}

function toBytes(part: string): Uint8Array {
  const bytes = fromBase64Url(part)
  if (toBase64Url(bytes) !== part) throw new TypeError('Expected the one spelling')
  return bytes
}

function invalidHeader(reason: string, expected: string): GenAuthError {
  return errorOf('id_token_invalid', `ID token: expected ${expected}`, { reason })
}
