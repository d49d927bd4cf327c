import { errorOf } from '../../model/error-of.js'
import type { IdTokenClaims, LoginResult } from '../../model/tokens.js'
import { invalidIdToken } from '../../protocol/id-token.js'

/**
 * Judges whether renewed tokens continue the session: they are the same person's, and no worse
 * verified.
 *
 * @throws {GenAuthError} `account_changed`; `id_token_invalid` when the signature was verified
 *   before and is not now.
 */
export function checkSuccessor(renewed: LoginResult, session: LoginResult): void {
  if (renewed.claims.sub !== session.claims.sub) {
    throw errorOf(
      'account_changed',
      'The renewal returned tokens of another person. The session was ended.',
    )
  }
  if (session.signatureVerified && !renewed.signatureVerified) {
    throw invalidIdToken('alg', 'an algorithm whose signature can be verified', 'HS256')
  }
}

/**
 * Judges whether a refreshed ID token comes from the same login: `auth_time` and `nonce` stay as
 * they were where both tokens have them. Another `sub` is left to {@link checkSuccessor}.
 *
 * @throws {GenAuthError} `id_token_invalid`.
 * @see [OpenID Connect Core 1.0, section
 *   12.2](https://openid.net/specs/openid-connect-core-1_0.html#RefreshTokenResponse)
 */
export function checkSameLogin(renewed: IdTokenClaims, original: IdTokenClaims): void {
  if (renewed.sub !== original.sub) return
  for (const claim of ['auth_time', 'nonce']) {
    const [received, expected] = [renewed[claim], original[claim]]
    const areBothThere = received !== undefined && expected !== undefined
    if (areBothThere && received !== expected)
      throw invalidIdToken(claim, 'that of the login', 'another')
  }
}

/**
 * Judges whether a renewal grants no more than the login did.
 *
 * @throws {GenAuthError} `token_response_invalid` with the reason `scope`.
 * @see [RFC 6749, section 6](https://www.rfc-editor.org/rfc/rfc6749#section-6)
 */
export function checkScope(granted: string, ofLogin: string): void {
  const allowed = new Set(ofLogin.split(' '))
  if (granted.split(' ').every((scope) => allowed.has(scope))) return
  const message = `scope: expected no more than "${ofLogin}", got "${granted}"`
  throw errorOf('token_response_invalid', message, { reason: 'scope' })
}
