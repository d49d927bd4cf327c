import * as oauth from 'oauth4webapi'
import { errorOf } from '../model/error-of.js'
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
 * @throws {GenAuthError} `unsupported_browser` where they are not random.
 * @see [RFC 7636, section 4](https://www.rfc-editor.org/rfc/rfc7636#section-4)
 */
export async function createTransaction(): Promise<Transaction> {
  const codeVerifier = oauth.generateRandomCodeVerifier()
  const state = oauth.generateRandomState()
  const nonce = oauth.generateRandomNonce()
  if (new Set([codeVerifier, state, nonce]).size < 3) {
    // A script of the page may have put something else in the place of the browser's own.
    const message = 'Expected random numbers of crypto.getRandomValues(), got the same ones again'
    throw errorOf('unsupported_browser', message)
  }
  return Object.freeze({
    state: STATE_PREFIX + state,
    nonce,
    codeVerifier,
    codeChallenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
  })
}
