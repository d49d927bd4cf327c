import { errorOf } from '../model/error-of.js'
import type { LoginResult } from '../model/tokens.js'
import type { ProcessedTokens, ValidatedIdToken } from './id-token.js'

/** What a result has that the token response need not say. */
export interface RequestedLogin {
  /** Unique ID of the connection that the login asked for. */
  readonly connection: string | undefined
  /** What was asked for: what is granted when the response does not say. */
  readonly scope: string
  /** IDs of the agreements that the person has accepted. */
  readonly agreements: readonly string[]
}

/** Makes the result of a token response and the ID token in it. */
export function toLoginResult(
  tokens: ProcessedTokens,
  { idToken, claims, signatureVerified }: ValidatedIdToken,
  { connection, scope, agreements }: RequestedLogin,
): LoginResult {
  const { body } = tokens
  return Object.freeze({
    accessToken: body.access_token,
    idToken,
    refreshToken: body.refresh_token,
    expiresAt: expiryOf(tokens),
    scope: body.scope ?? scope,
    claims,
    connection,
    agreements,
    signatureVerified,
  })
}

/** When the access token expires. `undefined` when GenAuth does not say. */
export function expiryOf({ body, receivedAt }: ProcessedTokens): Date | undefined {
  if (body.expires_in === undefined) return undefined
  const expiry = new Date(receivedAt + body.expires_in * 1000)
  if (!Number.isNaN(expiry.getTime())) return expiry
  const message = `Expected expires_in to be seconds, got ${body.expires_in}`
  throw errorOf('token_response_invalid', message, { reason: 'expires_in' })
}
