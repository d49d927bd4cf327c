import type { IdTokenClaims, LoginResult } from '../model/tokens.js'

/** Who is signed in, in the words of `@authing/web`. Frozen. */
export interface LoginState {
  readonly accessToken: string
  readonly idToken: string
  readonly parsedIdToken: IdTokenClaims
  /**
   * When the access token expires, in milliseconds since 1970. Absent when GenAuth does not say.
   */
  readonly expireAt?: number
  /** When the ID token was issued, in milliseconds since 1970. */
  readonly timestamp: number
}

/** Writes a session as a login state. The refresh token is left out: it is good once. */
export function toLoginState({ accessToken, idToken, claims, expiresAt }: LoginResult): LoginState {
  return Object.freeze({
    accessToken,
    idToken,
    parsedIdToken: claims,
    ...(expiresAt && { expireAt: expiresAt.getTime() }),
    timestamp: claims.iat * 1000,
  })
}
