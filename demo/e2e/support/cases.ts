/**
 * What becomes of each case of the adversarial GenAuth, by the page it is met on: `accepted`, or
 * code and reason.
 */
export type Verdicts = Readonly<Record<string, string>>

/**
 * What the claims alone tell. This application signs with HS256, so no signature can come first.
 */
export const ON_CLAIMS: Verdicts = {
  'C-02': 'id_token_invalid/iss',
  'C-03': 'id_token_invalid/sub',
  'C-04': 'id_token_invalid/aud',
  'C-05': 'id_token_invalid/iat',
  'C-12': 'id_token_invalid/nonce',
  'C-14': 'id_token_invalid/aud',
  'C-33': 'id_token_invalid/aud',
  'C-34': 'accepted',
  'C-35': 'id_token_invalid/alg',
  'C-37': 'id_token_invalid/exp',
  'C-38': 'id_token_invalid/exp',
  'C-39': 'id_token_invalid/iss',
  'C-41': 'id_token_invalid/nonce',
  'C-42': 'issuer_mismatch',
  'C-44': 'state_mismatch',
  'C-45': 'state_mismatch',
  'C-46': 'accepted',
  'C-47': 'accepted',
  'C-54': 'id_token_invalid/iat',
  'C-55': 'accepted',
  'X-03': 'id_token_invalid/iss',
  'X-07': 'accepted',
  'X-24-array': 'id_token_invalid/format',
  'X-24-string': 'id_token_invalid/format',
  'X-24-null': 'id_token_invalid/format',
  'X-24-number': 'id_token_invalid/format',
  'X-24-text': 'id_token_invalid/format',
  'X-25-exp-string': 'id_token_invalid/exp',
  'X-25-exp-negative': 'id_token_invalid/exp',
  'X-25-exp-infinite': 'id_token_invalid/exp',
  'X-25-exp-null': 'id_token_invalid/exp',
  'X-25-iat-string': 'id_token_invalid/iat',
  'X-25-iat-negative': 'id_token_invalid/iat',
  'X-25-iat-huge': 'id_token_invalid/iat',
  'X-26': 'token_response_invalid/length',
  'X-27': 'accepted',
  'X-28': 'id_token_invalid/azp',
  'X-29': 'id_token_invalid/iat',
  'X-30': 'id_token_invalid/nbf',
  'X-31': 'id_token_invalid/at_hash',
  'X-32': 'token_response_invalid/token_type',
  'X-33': 'token_endpoint_error',
  'X-34': 'token_response_invalid/id_token',
  'X-36': 'response_invalid',
  'X-37-access_token': 'response_invalid',
  'X-37-id_token': 'response_invalid',
  'X-38': 'accepted',
  JWE: 'id_token_invalid/format',
  'B-48': 'accepted',
}

/** What the signature tells. This application signs with RS256. */
export const ON_SIGNATURES: Verdicts = {
  'C-06': 'accepted',
  'C-07': 'id_token_invalid/kid',
  'C-08': 'accepted',
  'C-09': 'id_token_invalid/alg',
  'C-10': 'id_token_invalid/signature',
  // The application says that it signs with RS256: the algorithm is refused before the signature is
  // looked at.
  'C-15': 'id_token_invalid/alg',
  'C-21': 'accepted',
  'C-36': 'id_token_invalid/alg',
  'C-51': 'accepted',
  'X-12': 'id_token_invalid/signature',
  'X-13': 'id_token_invalid/kid',
  'X-14': 'id_token_invalid/signature',
  'X-15-url': 'id_token_invalid/kid',
  'X-15-jwk': 'id_token_invalid/kid',
  'X-16-spki': 'id_token_invalid/alg',
  'X-16-spki-trimmed': 'id_token_invalid/alg',
  'X-16-pkcs1': 'id_token_invalid/alg',
  'X-16-pkcs1-trimmed': 'id_token_invalid/alg',
  'X-17-modulus': 'id_token_invalid/alg',
  'X-17-jwk': 'id_token_invalid/alg',
  'X-18': 'id_token_invalid/alg',
  'X-19': 'id_token_invalid/alg',
  'X-21': 'id_token_invalid/alg',
  'X-22': 'id_token_invalid/crit',
  'X-23-use': 'id_token_invalid/kid',
  'X-23-key_ops': 'id_token_invalid/kid',
  'X-39-html': 'key_set_unavailable',
  'X-39-500': 'key_set_unavailable',
  'X-39-redirect': 'key_set_unavailable',
  'X-39-many': 'key_set_unavailable',
  'X-39-megabyte': 'key_set_unavailable',
  'X-39-slow': 'key_set_unavailable',
}

/** What is refused where the site knows that GenAuth says whose every answer is. */
export const ON_ISSUERS: Verdicts = {
  'C-43': 'issuer_mismatch',
}

/** What only an answer by redirect can hold. */
export const ON_REDIRECTS: Verdicts = {
  'X-35-code': 'response_invalid/duplicate',
  'X-35-state': 'response_invalid/duplicate',
  'X-35-iss': 'response_invalid/duplicate',
}
