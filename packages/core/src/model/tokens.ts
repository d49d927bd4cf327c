import type { ClientConfig } from './config.js'

/**
 * The claims of an ID token. @see [OpenID Connect Core 1.0, section
 * 2](https://openid.net/specs/openid-connect-core-1_0.html#IDToken)
 */
export interface IdTokenClaims {
  readonly iss: string
  /**
   * The person's identifier at this issuer. Use it together with `iss`, never an e-mail address, as
   * a key.
   */
  readonly sub: string
  readonly aud: string | readonly string[]
  /** When the ID token expires, in seconds since 1970. */
  readonly exp: number
  /** When the ID token was issued, in seconds since 1970. */
  readonly iat: number
  readonly [claim: string]: unknown
}

/** What a login resolves with. Frozen, and kept in memory only. */
export interface LoginResult {
  readonly accessToken: string
  readonly idToken: string
  /** Only when the scope asked for `offline_access` and GenAuth granted it. */
  readonly refreshToken: string | undefined
  /** When the access token expires. Absent when GenAuth does not say. */
  readonly expiresAt: Date | undefined
  /** What was granted, separated by spaces. */
  readonly scope: string
  readonly claims: IdTokenClaims
  /** Unique ID of the identity source connection that the login asked for. */
  readonly connection: string | undefined
  /** IDs of the agreements that the person has accepted for this login. */
  readonly agreements: readonly string[]
  /**
   * Whether the ID token's signature was verified here. `false` for HS256, GenAuth's default: no
   * browser may hold the
   * App Secret. Its claims were checked, and the token endpoint sent it over TLS.
   * @see [OpenID Connect Core 1.0, section
   *   3.1.3.7](https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation)
   */
  readonly signatureVerified: boolean
}

/**
 * What a login gives when the site's back end redeems the code. Frozen; each of it is of use once,
 * and for ten minutes at most.
 */
export interface AuthorizationCode {
  readonly code: string
  /**
   * For the token request. @see [RFC 7636, section
   * 4.5](https://www.rfc-editor.org/rfc/rfc7636#section-4.5)
   */
  readonly codeVerifier: string
  /** For the token request: GenAuth compares it with the one that the code was asked for with. */
  readonly redirectUri: string
  /** Must be in the ID token. */
  readonly nonce: string
  /** As it was sent and returned. */
  readonly state: string
  /** `iss` of the ID token. */
  readonly issuer: string
  /** IDs of the agreements that the person has accepted for this login. */
  readonly agreements: readonly string[]
}

/** What a login resolves with. */
export type AnyResult = LoginResult | AuthorizationCode

/** What a login resolves with by these settings: see {@link ClientConfig.response}. */
export type ResultOf<Config extends ClientConfig> = Config extends { response: 'code' }
  ? AuthorizationCode
  : LoginResult

/** A login by redirect that has returned. */
export interface RedirectResult<Result> {
  readonly result: Result
  /** Where the login began, or where it was told to end. On the page's own origin. */
  readonly returnTo: string
  /** What the login was given as `appState`. */
  readonly appState?: unknown
}
