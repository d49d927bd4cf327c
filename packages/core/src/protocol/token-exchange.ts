import * as oauth from 'oauth4webapi'
import type { Browser } from '../platform/browser.js'
import type { ResolvedConfig } from '../model/config.js'
import { GenAuthError } from '../model/errors.js'
import type { IdTokenClaims, LoginResult } from '../model/tokens.js'
import { clockHint } from './clock-hint.js'
import type { Endpoints } from './endpoints.js'
import { send, within } from '../platform/http.js'
import type { Transaction } from './transaction.js'

/** How long GenAuth may take to redeem a code, in milliseconds. */
const TIMEOUT_MS = 10_000

/**
 * What GenAuth may sign ID tokens with. HS256 is its default. `none` is not in the list, and never
 * will be.
 */
export const ALGORITHMS = ['HS256', 'RS256', 'PS256', 'ES256', 'EdDSA']

/** How far the two clocks may be apart, in seconds. */
export const CLOCK_TOLERANCE = 60

/** What one exchange needs beside the settings and the secrets. */
interface Exchange {
  /** As `validateAuthorizationResponse()` vouched for it. */
  readonly code: string
  /** Unique ID of the connection that the login asked for. */
  readonly connection: string | undefined
  /**
   * What the application says that it signs ID tokens with. A token with another one is refused.
   */
  readonly algorithm: string | undefined
  /** `max_age` as it was asked for, in seconds. */
  readonly maxAge?: string | undefined
  /** Its abort ends the request; running out of time aborts it with `token_timeout`. */
  readonly attempt: AbortController
  /** Tells whether an ID token bears a signature that was verified. Throws on a wrong one. */
  readonly verifySignature: (idToken: string) => Promise<boolean>
}

/**
 * Redeems the code for tokens: one request, never repeated, never redirected, and simple enough to
 * need no preflight.
 *
 * @throws What oauth4webapi throws, see `translate-error.ts`; or {@link GenAuthError}
 *   `network_error`, `id_token_invalid`.
 * @see [OpenID Connect Core 1.0, section
 *   3.1.3](https://openid.net/specs/openid-connect-core-1_0.html#TokenEndpoint)
 * @see [RFC 7636, section 4.5](https://www.rfc-editor.org/rfc/rfc7636#section-4.5)
 */
export async function exchangeCode(
  browser: Browser,
  { token }: Endpoints,
  config: ResolvedConfig,
  transaction: Transaction,
  { code, connection, algorithm, maxAge, attempt, verifySignature }: Exchange,
): Promise<LoginResult> {
  const { appId, issuer, redirectUri } = config
  const late = () =>
    attempt.abort(
      new GenAuthError('token_timeout', `No tokens from ${token} within ${TIMEOUT_MS} ms.`),
    )
  const algorithms = ALGORITHMS.filter((known) => known === (algorithm ?? known))
  return within(browser, TIMEOUT_MS, late, async () => {
    const response = await send(browser, token, {
      method: 'POST',
      redirect: 'error',
      signal: attempt.signal,
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: appId,
        redirect_uri: redirectUri,
        code,
        code_verifier: transaction.codeVerifier,
      }),
    })
    const answeredAt = browser.Date.now()
    const tokens = await oauth.processAuthorizationCodeResponse(
      { issuer, id_token_signing_alg_values_supported: algorithms },
      { client_id: appId, [oauth.clockTolerance]: CLOCK_TOLERANCE },
      response,
      { expectedNonce: transaction.nonce, requireIdToken: true },
    )
    return toLoginResult(config, tokens, { answeredAt, connection, maxAge, verifySignature })
  })
}

/** What is known about a token response beside what it holds. */
interface Circumstances extends Pick<Exchange, 'connection' | 'maxAge' | 'verifySignature'> {
  /** In milliseconds since 1970. */
  readonly answeredAt: number
}

/**
 * Judges what oauth4webapi leaves to the caller, and gives the tokens their public form.
 *
 * @param tokens With an ID token, from oauth4webapi's own judgement.
 * @throws {GenAuthError} `id_token_invalid`.
 */
export async function toLoginResult(
  { appId, scope, requireSignature }: ResolvedConfig,
  tokens: oauth.TokenEndpointResponse,
  { answeredAt, connection, maxAge, verifySignature }: Circumstances,
): Promise<LoginResult> {
  const claims = oauth.getValidatedIdTokenClaims(tokens) as IdTokenClaims
  checkClaims(claims, appId, answeredAt)
  checkAge(claims, maxAge, answeredAt)
  const idToken = tokens.id_token as string
  if (idToken.length > MOST_CHARACTERS)
    throw refuse('format', `at most ${MOST_CHARACTERS} characters`, idToken.length)
  await checkAccessTokenHash(claims, tokens.access_token)
  const signatureVerified = await verifySignature(idToken)
  if (requireSignature && !signatureVerified)
    throw refuse('alg', 'a signature by a public key', 'HS256')
  return Object.freeze({
    accessToken: tokens.access_token,
    idToken,
    refreshToken: tokens.refresh_token,
    expiresAt:
      tokens.expires_in === undefined ? undefined : new Date(answeredAt + tokens.expires_in * 1000),
    scope: tokens.scope ?? scope,
    claims: Object.freeze(claims),
    connection,
    signatureVerified,
  })
}

/** More than any ID token has. */
const MOST_CHARACTERS = 65_536

/**
 * An answer to a code that was just redeemed holds an ID token that was just issued: a day is
 * generous.
 */
const MAX_AGE = 86_400

/** Judges what oauth4webapi leaves to the caller: that the token is for us alone, and fresh. */
function checkClaims(
  { aud, azp, exp, iat }: IdTokenClaims,
  appId: string,
  answeredAt: number,
): void {
  const age = answeredAt / 1000 - iat
  const wrong =
    ([aud].flat().some((audience) => audience !== appId) && 'aud') ||
    (azp !== undefined && azp !== appId && 'azp') ||
    (!Number.isFinite(exp) && 'exp') ||
    ((age < -CLOCK_TOLERANCE || age > MAX_AGE) && 'iat')
  const hint = wrong === 'iat' ? clockHint(iat, answeredAt / 1000) : ''
  if (wrong) throw refuse(wrong, `a new token for ${appId} alone`, { aud, azp, exp, iat }, hint)
}

/**
 * Judges how long ago the person has signed in, where that was asked for.
 *
 * @see [OpenID Connect Core 1.0, section 3.1.3.7,
 *   13](https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation)
 */
function checkAge(
  { auth_time: came }: IdTokenClaims,
  maxAge: string | undefined,
  answeredAt: number,
): void {
  if (maxAge === undefined) return
  const age = answeredAt / 1000 - (typeof came === 'number' ? came : NaN)
  if (!(age <= Number(maxAge) + CLOCK_TOLERANCE))
    throw refuse('auth_time', `at most ${maxAge} s ago`, came)
}

/**
 * Judges `at_hash`, where there is one: the left half of the access token's hash.
 *
 * @see [OpenID Connect Core 1.0, section
 *   3.1.3.6](https://openid.net/specs/openid-connect-core-1_0.html#CodeIDToken)
 */
async function checkAccessTokenHash(
  { at_hash: came }: IdTokenClaims,
  accessToken: string,
): Promise<void> {
  if (came === undefined) return
  const token = new TextEncoder().encode(accessToken)
  // EdDSA goes with the longer hash, everything else that we accept with the shorter.
  for (const algorithm of ['SHA-256', 'SHA-512']) {
    const hash = new Uint8Array(await crypto.subtle.digest(algorithm, token))
    const half = btoa(String.fromCharCode(...hash.subarray(0, hash.length / 2)))
    if (came === half.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')) return
  }
  throw refuse('at_hash', 'the hash of the access token', came)
}

/** An ID token that cannot be accepted: what was expected, what came. */
export function refuse(reason: string, expected: string, came: unknown, hint = ''): GenAuthError {
  const message = `ID token: expected ${expected}, got ${JSON.stringify(came)}${hint}`
  return new GenAuthError('id_token_invalid', message, { reason })
}
