import * as oauth from 'oauth4webapi'
import type { TokenEndpointResponse } from 'oauth4webapi'
import { toBase64Url } from '../model/base64url.js'
import { errorOf } from '../model/error-of.js'
import type { GenAuthError } from '../model/errors.js'
import type { IdTokenClaims } from '../model/tokens.js'
import { clockHint } from './clock-hint.js'
import type { Context } from './context.js'
import { readHeader } from './id-token-header.js'
import { verifySignature } from './id-token-signature.js'
import { CLOCK_TOLERANCE_S } from './oauth-options.js'

/** A token response that oauth4webapi has processed. */
export interface ProcessedTokens {
  readonly response: Response
  readonly body: TokenEndpointResponse
  /** When it was received, by the wall clock, in milliseconds since 1970. */
  readonly receivedAt: number
}

/** What is expected of an ID token beside what the settings say. */
export interface IdTokenExpectations {
  /** How long ago the person may have signed in, in seconds. Default: any time. */
  readonly maxAgeS?: number | undefined
}

/** An ID token that has been judged whole. */
export interface ValidatedIdToken {
  readonly idToken: string
  readonly claims: IdTokenClaims
  /** Whether its signature was verified here. `false` for HS256. */
  readonly signatureVerified: boolean
}

/** No ID token that was just issued is older, in seconds. A day is generous. */
const MAX_AGE_S = 86_400

/** The end of a browser's calendar, in seconds since 1970: no date can be made of a later time. */
const END_OF_TIME_S = 8.64e12

/** @see [OpenID Connect Core 1.0, section 2](https://openid.net/specs/openid-connect-core-1_0.html#IDToken) */
const SUBJECT = /^[\x20-\x7e]{1,255}$/

/**
 * Judges what oauth4webapi leaves to the caller: that the ID token is for this application alone,
 * was just issued, was written as an ID token is, belongs to its access token, and is signed by one of GenAuth's keys.
 *
 * @param tokens oauth4webapi has judged `iss`, `aud`, `exp`, `nbf`, `nonce` and `alg` before.
 * @throws {GenAuthError} `id_token_invalid` with the claim as `reason`, or `key_set_unavailable`.
 * @see [OpenID Connect Core 1.0, section
 *   3.1.3.7](https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation)
 */
export async function validateIdToken(
  context: Context,
  { response, body, receivedAt }: ProcessedTokens,
  { maxAgeS }: IdTokenExpectations,
  signal: AbortSignal,
): Promise<ValidatedIdToken> {
  const { appId, requireSignature } = context.config
  const idToken = body.id_token ?? ''
  const { alg: algorithm } = readHeader(idToken)
  const claims = oauth.getValidatedIdTokenClaims(body) as IdTokenClaims
  validateParties(claims, appId)
  validateMethods(claims)
  validateTimes(claims, receivedAt / 1000)
  if (maxAgeS !== undefined) validateAuthTime(claims, receivedAt / 1000, maxAgeS)
  await validateAccessTokenHash(claims, body.access_token)
  const signatureVerified = await verifySignature(context, { response, algorithm }, signal)
  if (requireSignature && !signatureVerified) {
    throw invalidIdToken('alg', 'a signature by a public key', 'HS256')
  }
  return { idToken, claims: Object.freeze(claims), signatureVerified }
}

/** The error for an ID token that cannot be accepted. */
export function invalidIdToken(
  claim: string,
  expected: string,
  actual: unknown,
  hint = '',
): GenAuthError {
  const got = `got ${JSON.stringify(actual)}${hint}`
  const message = `ID token: expected ${claim} to be ${expected}, ${got}`
  return errorOf('id_token_invalid', message, { reason: claim })
}

/** That the token is about one person, and for us alone. */
function validateParties({ sub, aud, azp }: IdTokenClaims, appId: string): void {
  const audiences = typeof aud === 'string' ? [aud] : aud
  if (audiences.some((audience) => audience !== appId)) throw invalidIdToken('aud', appId, aud)
  if (azp !== undefined && azp !== appId) throw invalidIdToken('azp', appId, azp)
  if (!SUBJECT.test(sub)) throw invalidIdToken('sub', '1 to 255 ASCII characters', sub.slice(0, 99))
}

/** That it says in the shape of the specification how the person has signed in, where it does. */
function validateMethods({ acr, amr }: IdTokenClaims): void {
  const isText = (value: unknown) => typeof value === 'string'
  if (!isText(acr ?? '')) throw invalidIdToken('acr', 'text', acr)
  const methods = amr ?? []
  const areTexts = Array.isArray(methods) && methods.every(isText)
  if (!areTexts) throw invalidIdToken('amr', 'a list of texts', amr)
}

/** That its times are some, and that it was just issued. oauth4webapi has judged when it expires. */
function validateTimes({ exp, iat, nbf = 0, auth_time = 0 }: IdTokenClaims, now: number): void {
  for (const [claim, time] of Object.entries({ exp, nbf, auth_time })) {
    const isTime = Number(time) >= 0 && Number(time) <= END_OF_TIME_S
    if (!isTime) throw invalidIdToken(claim, 'a time', time)
  }
  const age = now - iat
  const isNew = age >= -CLOCK_TOLERANCE_S && age <= MAX_AGE_S
  if (!isNew) throw invalidIdToken('iat', 'a moment ago', iat, clockHint(iat, now))
}

/** That the person has signed in as recently as was asked for. */
function validateAuthTime({ auth_time }: IdTokenClaims, now: number, maxAgeS: number): void {
  const age = typeof auth_time === 'number' ? now - auth_time : Infinity
  const isRecent = age >= -CLOCK_TOLERANCE_S && age <= maxAgeS + CLOCK_TOLERANCE_S
  if (!isRecent) throw invalidIdToken('auth_time', `at most ${maxAgeS} s ago`, auth_time)
}

/**
 * That `at_hash`, where there is one, is the left half of the access token's hash.
 *
 * @see [OpenID Connect Core 1.0, section
 *   3.1.3.6](https://openid.net/specs/openid-connect-core-1_0.html#CodeIDToken)
 */
async function validateAccessTokenHash(
  { at_hash }: IdTokenClaims,
  accessToken: string,
): Promise<void> {
  if (at_hash === undefined) return
  // EdDSA goes with the longer hash, everything else that we accept with the shorter one.
  const hashes = await Promise.all(
    ['SHA-256', 'SHA-512'].map((algorithm) => leftHalfOfHash(algorithm, accessToken)),
  )
  if (!hashes.some((hash) => hash === at_hash)) {
    throw invalidIdToken('at_hash', 'the hash of the access token', at_hash)
  }
}

/** In base64url. */
async function leftHalfOfHash(algorithm: string, text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest(algorithm, new TextEncoder().encode(text)))
  return toBase64Url(hash.subarray(0, hash.length / 2))
}
