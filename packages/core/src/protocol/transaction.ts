import * as oauth from 'oauth4webapi'
import { STATE_PREFIX } from '../model/state.js'

/** The secrets of one attempt, used once. */
export interface Transaction {
  /** Names the attempt in GenAuth's response. */
  readonly state: string
  /** Ties the ID token to the attempt. */
  readonly nonce: string
  /** Proves to the token endpoint that who redeems the code is who asked for it. */
  readonly codeVerifier: string
  /** The public half of the verifier. */
  readonly codeChallenge: string
}

/**
 * Creates the secrets of a new attempt: three times 256 random bits, and the S256 challenge.
 *
 * @see [RFC 7636, section 4](https://www.rfc-editor.org/rfc/rfc7636#section-4)
 */
export async function createTransaction(): Promise<Transaction> {
  const codeVerifier = oauth.generateRandomCodeVerifier()
  return Object.freeze({
    state: STATE_PREFIX + oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    codeVerifier,
    codeChallenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
  })
}
