import type { ResolvedConfig } from '../model/config.js'
import type { IdTokenClaims, LoginResult } from '../model/tokens.js'

/** Tells whether a value has the shape of what a login with tokens gives. */
export function isLoginResult(value: unknown): value is LoginResult {
  if (!isObject(value)) return false
  const { accessToken, idToken, refreshToken, scope, connection, expiresAt } = value
  return (
    [accessToken, idToken].every((text) => typeof text === 'string' && text !== '') &&
    typeof scope === 'string' &&
    [refreshToken, connection].every((text) => text === undefined || typeof text === 'string') &&
    (expiresAt === undefined || isValidDate(expiresAt)) &&
    typeof value.signatureVerified === 'boolean' &&
    isClaims(value.claims)
  )
}

/** Tells whether tokens are the application's own, and as well verified as its settings ask. */
export function belongsTo(
  { issuer, appId, requireSignature }: ResolvedConfig,
  { claims, signatureVerified }: LoginResult,
): boolean {
  const isForApplication = claims.iss === issuer && [claims.aud].flat().includes(appId)
  return isForApplication && (signatureVerified || !requireSignature)
}

/**
 * Copies the members of a login's result, and nothing else that is on the object. What was agreed to
 * is the login's: the session has no use for it.
 */
export function copyOf(result: LoginResult): LoginResult {
  const { accessToken, idToken, refreshToken, expiresAt, scope, claims, connection } = result
  const { signatureVerified } = result
  return Object.freeze({
    accessToken,
    idToken,
    refreshToken,
    expiresAt,
    scope,
    claims: Object.freeze({ ...claims }),
    connection,
    agreements: [],
    signatureVerified,
  })
}

function isClaims(value: unknown): value is IdTokenClaims {
  if (!isObject(value)) return false
  const { iss, aud, sub } = value
  const audiences: unknown[] = [aud].flat()
  return (
    typeof iss === 'string' &&
    audiences.every((audience) => typeof audience === 'string') &&
    typeof sub === 'string' &&
    sub !== ''
  )
}

function isValidDate(value: unknown): value is Date {
  return value instanceof Date && Number.isFinite(value.getTime())
}

/** Tells whether a value is an object whose members can be looked at. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
