import type { ResolvedConfig } from '../model/config.js'
import type { IdTokenClaims, LoginResult } from '../model/tokens.js'

/** Of the record as it is written. A record of another version is not read. */
const VERSION = 1

/** Writes a session down. */
export function toRecord(session: LoginResult): string {
  return JSON.stringify({ ...session, expiresAt: session.expiresAt?.getTime(), version: VERSION })
}

/**
 * Reads a session that was written down.
 *
 * @returns `undefined` for garbage, for a record of another version, and for one of another
 *   application or issuer.
 */
export function fromRecord(record: string, config: ResolvedConfig): LoginResult | undefined {
  try {
    const { version, expiresAt, ...session } = JSON.parse(record) as Written
    const { accessToken, idToken, refreshToken, scope, claims, connection, signatureVerified } =
      session
    const texts = [accessToken, idToken, scope, refreshToken ?? '', connection ?? '']
    const sound =
      version === VERSION &&
      texts.every((text) => typeof text === 'string') &&
      typeof signatureVerified === 'boolean' &&
      (expiresAt === undefined || Number.isFinite(expiresAt))
    return sound && isOurs(session, config)
      ? Object.freeze({
          accessToken,
          idToken,
          refreshToken,
          expiresAt: expiresAt === undefined ? undefined : new Date(expiresAt),
          scope,
          claims: Object.freeze(claims),
          connection,
          signatureVerified,
        })
      : undefined
  } catch {
    return undefined
  }
}

type Written = Omit<LoginResult, 'expiresAt'> & {
  readonly version: number
  readonly expiresAt?: number
}

/** Tells whether tokens are this application's, and signed as its settings ask. */
export function isOurs(
  { claims, signatureVerified }: Pick<LoginResult, 'claims' | 'signatureVerified'>,
  { issuer, appId, requireSignature }: ResolvedConfig,
): boolean {
  const { iss, aud, sub } = claims as Partial<IdTokenClaims>
  return (
    iss === issuer &&
    [aud].flat().includes(appId) &&
    typeof sub === 'string' &&
    sub !== '' &&
    (signatureVerified || !requireSignature)
  )
}
