import * as oauth from 'oauth4webapi'
import type { Browser } from '../platform/browser.js'
import { STATE_PREFIX } from '../model/response-message.js'

/** The secrets of one attempt. In memory only, used once. */
export interface Transaction {
  /** Names the attempt in GenAuth's answer. */
  readonly state: string
  /** Ties the ID token to the attempt. */
  readonly nonce: string
  /**
   * Proves that who redeems the code is who asked for it. Never leaves the page but for the token
   * endpoint.
   */
  readonly codeVerifier: string
  /** The public half of the verifier. */
  readonly codeChallenge: string
  /** In milliseconds since 1970. */
  readonly createdAt: number
}

/**
 * Makes the secrets of a new attempt: three times 256 random bits, and the S256 challenge.
 *
 * @see [RFC 7636, section 4](https://www.rfc-editor.org/rfc/rfc7636#section-4)
 */
export async function createTransaction(browser: Browser): Promise<Transaction> {
  const codeVerifier = oauth.generateRandomCodeVerifier()
  return Object.freeze({
    state: STATE_PREFIX + oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    codeVerifier,
    codeChallenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
    createdAt: browser.Date.now(),
  })
}
