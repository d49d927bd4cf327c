import type { ResponseKind } from '../model/config.js'
import { toBase64Url } from '../model/base64url.js'
import { errorOf } from '../model/error-of.js'
import type { ErrorCode } from '../model/error-table.js'
import type { ErrorDetails, GenAuthError } from '../model/errors.js'
import type { AnyResult, LoginResult } from '../model/tokens.js'

/** A login that fails. */
export interface MockFailure extends Pick<ErrorDetails, 'reason'> {
  readonly error: ErrorCode
  /** In English. */
  readonly message?: string
}

/** A login that gives tokens. What is left out is made up. */
export interface MockSuccess extends Partial<Omit<LoginResult, 'claims'>> {
  /** Claims of the ID token, such as `{ sub: '1', name: 'Dana' }`. */
  readonly claims?: Readonly<Record<string, unknown>>
}

/** How a login ends. */
export type MockOutcome = MockSuccess | MockFailure

const ISSUER = 'https://mock.genauth.test/oidc'
const HOUR_MS = 3_600_000

/** The login that an outcome is of. */
export interface MockLogin {
  readonly response: ResponseKind | undefined
  /** What the person has accepted. */
  readonly agreements: readonly string[]
  /** In milliseconds since 1970. */
  readonly now: number
}

/** @throws {GenAuthError} where the outcome is a failure. */
export function resultOf(
  outcome: MockOutcome,
  { response, agreements, now }: MockLogin,
): AnyResult {
  if ('error' in outcome) throw failureOf(outcome)
  if (response === 'code') return Object.freeze({ ...CODE, agreements })
  return tokensOf({ agreements, ...outcome }, now)
}

function failureOf({ error, message, reason }: MockFailure): GenAuthError {
  return errorOf(error, message ?? `A made-up ${error}.`, reason === undefined ? {} : { reason })
}

const CODE = {
  code: 'mock-code',
  codeVerifier: 'mock-code-verifier-of-43-characters-or-more-',
  redirectUri: 'https://app.test/callback',
  nonce: 'mock-nonce',
  state: 'mock-state',
  issuer: ISSUER,
}

function tokensOf({ claims, agreements = [], ...given }: MockSuccess, now: number): LoginResult {
  const seconds = Math.floor(now / 1000)
  const all = Object.freeze({
    iss: ISSUER,
    sub: 'mock-person',
    aud: 'mock-app',
    iat: seconds,
    exp: seconds + HOUR_MS / 1000,
    ...claims,
  })
  return Object.freeze({
    accessToken: 'mock-access-token',
    idToken: unsignedToken(all),
    refreshToken: undefined,
    expiresAt: new Date(now + HOUR_MS),
    scope: 'openid profile',
    connection: undefined,
    agreements,
    signatureVerified: false,
    ...given,
    claims: all,
  })
}

/** What can be decoded as an ID token, and verified by nobody. */
function unsignedToken(claims: object): string {
  return `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.`
}

function encode(part: object): string {
  return toBase64Url(new TextEncoder().encode(JSON.stringify(part)))
}
