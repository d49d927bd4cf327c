import { errorOf } from '../model/error-of.js'
import type { GenAuthError } from '../model/errors.js'
import { fromBase64Url, toBase64Url } from '../model/base64url.js'

/** What is read of an ID token's header. */
export interface IdTokenHeader {
  readonly alg?: unknown
  readonly typ?: unknown
}

/**
 * Reads the header of an ID token that oauth4webapi has read before, and judges how the token is
 * written: each of its parts in the one spelling that base64url has for it, and with the type of a
 * JWT, where it names one.
 *
 * @throws {GenAuthError} `id_token_invalid` with the reason `format` or `typ`.
 * @see [RFC 4648, section 3.5](https://www.rfc-editor.org/rfc/rfc4648#section-3.5)
 * @see [RFC 8725, section 3.11](https://www.rfc-editor.org/rfc/rfc8725#section-3.11)
 */
export function readHeader(idToken: string): IdTokenHeader {
  const parts = idToken.split('.')
  if (!parts.every(isCanonical)) throw invalidHeader('format', 'the one spelling of base64url')
  const [header = ''] = parts
  const text = new TextDecoder().decode(fromBase64Url(header))
  const parsed = JSON.parse(text) as IdTokenHeader
  // An access token that is a JWT is another type, such as `at+jwt`.
  const { typ = 'JWT' } = parsed
  const isJwt = typeof typ === 'string' && /^(application\/)?jwt$/i.test(typ)
  if (!isJwt) throw invalidHeader('typ', 'the type JWT or none')
  return parsed
}

function isCanonical(part: string): boolean {
  try {
    return toBase64Url(fromBase64Url(part)) === part
  } catch {
    return false
  }
}

function invalidHeader(reason: string, expected: string): GenAuthError {
  return errorOf('id_token_invalid', `ID token: expected ${expected}`, { reason })
}
