import type { JWK } from 'oidc-provider'
import type { Claims, Failure } from './failure.js'
import { otherJwk, signWith, without, type Algorithm } from './other-keys.js'
import { changeTokens, now, withClaims } from './spoil.js'

const ALGORITHMS: readonly Algorithm[] = ['RS256', 'ES256', 'ES256K', 'EdDSA']
const DAY_SECONDS = 86_400

const withoutClaim = (name: string) => (claims: Claims) => without(claims, name)
export const suffixed = (name: string) => (claims: Claims) => ({
  ...claims,
  [name]: `${String(claims[name])}1`,
})
const withoutKid = (header: Claims) => without(header, 'kid')
const flipBytes = (signature: Buffer) => Buffer.from(signature.map((byte) => byte ^ 0x5a))
const swapCase = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase()))

/** So many keys of each type beside GenAuth's own, all without a name. */
const nameless = (own: readonly JWK[], others: Readonly<Record<Algorithm, number>>) =>
  [
    ...own,
    ...ALGORITHMS.flatMap((algorithm) =>
      Array.from({ length: others[algorithm] }, (_, index) =>
        otherJwk(algorithm, `nameless-${index}`),
      ),
    ),
  ].map((key) => without(key, 'kid', 'alg'))

/** Decoys under the name of GenAuth's key, which another algorithm needs. */
const decoys = ([own]: readonly JWK[]) =>
  (['ES256', 'EdDSA'] as const).map((algorithm) => ({
    ...otherJwk(algorithm, 'decoy'),
    kid: own?.kid,
  }))

const signedBy = (algorithm: Algorithm, name: string): Pick<Failure, 'header' | 'signature'> => ({
  header: (header) => ({ ...header, alg: algorithm, kid: name }),
  signature: signWith(algorithm, name),
})

/**
 * The client cases of the OpenID Foundation's conformance suite that a public browser client meets
 * in the code flow, by
 * their number in our catalogue. Some are to be accepted. `fapi2-…` is
 * `fapi2-security-profile-final-client-test`.
 */
export const CONFORMANCE: Readonly<Record<string, Failure>> = {
  'C-02': {
    description: 'oidcc-client-test-invalid-iss: iss has a 1 behind it.',
    idToken: suffixed('iss'),
  },
  'C-03': {
    description: 'oidcc-client-test-missing-sub: there is no sub.',
    idToken: withoutClaim('sub'),
  },
  'C-04': {
    description: 'oidcc-client-test-invalid-aud: aud has a 1 behind it.',
    idToken: suffixed('aud'),
  },
  'C-05': {
    description: 'oidcc-client-test-missing-iat: there is no iat.',
    idToken: withoutClaim('iat'),
  },
  'C-06': {
    description: 'oidcc-client-test-kid-absent-single-jwks: no kid, and one key that fits.',
    header: withoutKid,
    keySet: (keys) => nameless(keys, { RS256: 0, ES256: 1, ES256K: 1, EdDSA: 1 }),
  },
  'C-07': {
    description: 'oidcc-client-test-kid-absent-multiple-jwks: no kid, and three keys that fit.',
    header: withoutKid,
    keySet: (keys) => nameless(keys, { RS256: 2, ES256: 3, ES256K: 3, EdDSA: 3 }),
  },
  'C-08': { description: 'oidcc-client-test-idtoken-sig-rs256: nothing is wrong.' },
  'C-09': {
    description: 'oidcc-client-test-idtoken-sig-none: alg is none, and there is no signature.',
    header: () => ({ alg: 'none' }),
    signature: () => Buffer.alloc(0),
  },
  'C-10': {
    description: 'oidcc-client-test-invalid-sig-rs256: the signature is wrong.',
    signature: (_signed, { sign }) => flipBytes(sign()),
  },
  'C-12': {
    description: 'oidcc-client-test-nonce-invalid: nonce has a 1 behind it.',
    idToken: suffixed('nonce'),
  },
  'C-14': {
    description: 'oidcc-client-test-missing-aud: there is no aud.',
    idToken: withoutClaim('aud'),
  },
  'C-15': {
    description: 'oidcc-client-test-invalid-sig-es256: the signature is wrong.',
    ...signedBy('ES256', 'es256'),
    signature: (signed) => flipBytes(signWith('ES256', 'es256')(signed)),
    keySet: (keys) => [...keys, otherJwk('ES256', 'es256')],
  },
  'C-21': {
    description:
      'oidcc-client-test-signing-key-rotation-just-before-signing: the key is newer than those fetched.',
    ...signedBy('RS256', 'rotated'),
    keySet: (keys, redeemed) => (redeemed ? [otherJwk('RS256', 'rotated')] : keys),
  },
  'C-22': {
    description:
      'oidcc-client-test-signing-key-rotation: the keys have changed since the login before.',
    ...signedBy('RS256', 'rotated'),
    keySet: () => [otherJwk('RS256', 'rotated')],
  },
  'C-33': {
    description: 'fapi2-…-invalid-secondary-aud: aud has a second one, and there is no azp.',
    idToken: (claims) => ({
      ...without(claims, 'azp'),
      aud: [claims.aud, `${String(claims.aud)}1`],
    }),
  },
  'C-34': {
    description: 'fapi2-…-valid-aud-as-array: aud is an array with us in it.',
    idToken: (claims) => ({ ...claims, aud: [claims.aud] }),
  },
  'C-35': {
    description: 'fapi2-…-invalid-null-alg: alg is null.',
    header: (header) => ({ ...header, alg: null }),
  },
  'C-36': {
    description:
      'fapi2-…-invalid-alternate-alg: rightly signed, but with another algorithm than the application’s.',
    ...signedBy('ES256', 'es256'),
    keySet: (keys) => [...keys, otherJwk('ES256', 'es256')],
  },
  'C-37': {
    description: 'fapi2-…-invalid-expired-exp: expired six minutes ago.',
    idToken: withClaims(() => ({ exp: now() - 360 })),
  },
  'C-38': {
    description: 'fapi2-…-invalid-missing-exp: there is no exp.',
    idToken: withoutClaim('exp'),
  },
  'C-39': {
    description: 'fapi2-…-invalid-missing-iss: there is no iss.',
    idToken: withoutClaim('iss'),
  },
  'C-41': {
    description: 'fapi2-…-invalid-missing-nonce: there is no nonce.',
    idToken: withoutClaim('nonce'),
  },
  'C-42': {
    description: 'fapi2-…-invalid-authorization-response-iss: iss of the answer has a 1 behind it.',
    answer: (parameters) => (parameters.iss = `${String(parameters.iss)}1`),
  },
  'C-43': {
    description:
      'fapi2-…-remove-authorization-response-iss: there is none, though the metadata promises it.',
    answer: (parameters) => delete parameters.iss,
  },
  'C-44': {
    description:
      'fapi2-…-ensure-authorization-response-with-invalid-state-fails: state has a 1 behind it.',
    answer: (parameters) => (parameters.state = `${String(parameters.state)}1`),
  },
  'C-45': {
    description:
      'fapi2-…-ensure-authorization-response-with-invalid-missing-state-fails: there is no state.',
    answer: (parameters) => delete parameters.state,
  },
  'C-46': {
    description: 'fapi2-…-token-endpoint-response-without-expires_in: it has none.',
    tokenReply: changeTokens((body) => without(body, 'expires_in')),
  },
  'C-47': {
    description: 'fapi2-…-token-type-case-insensitivity: token_type is bEARER.',
    tokenReply: changeTokens((body) => ({
      ...body,
      token_type: swapCase(String(body.token_type)),
    })),
  },
  'C-51': {
    description: 'AugmentRealJwksWithDecoys: keys of other types bear the same kid.',
    keySet: (keys) => [...decoys(keys), ...keys],
  },
  'C-54': {
    description: 'fapi1-advanced-final-client-test-iat-is-week-in-past: issued a week ago.',
    idToken: withClaims(() => ({ iat: now() - 7 * DAY_SECONDS })),
  },
  'C-55': {
    description:
      'fapi1-advanced-final-client-test-no-scope-in-token-endpoint-response: neither scope nor expires_in.',
    tokenReply: changeTokens((body) => without(body, 'scope', 'expires_in')),
  },
}
