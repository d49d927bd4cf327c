import type { ResolvedConfig } from '../../model/config.js'
import { toJson } from '../../model/to-json.js'
import type { LoginResult } from '../../model/tokens.js'
import { belongsTo, copyOf, isLoginResult, isObject } from '../check-result.js'

/** Version of the format. A record of another version is not read. */
const VERSION = 1

/** Writes a session as a record: JSON with `expiresAt` in milliseconds since 1970. */
export function toRecord(session: LoginResult): string {
  const expiresAt = session.expiresAt?.getTime()
  return toJson({ ...copyOf(session), expiresAt, version: VERSION })
}

/**
 * Reads a session from a record.
 *
 * @returns `undefined` for anything but a record of this version, of this application and issuer.
 */
export function fromRecord(record: string, config: ResolvedConfig): LoginResult | undefined {
  const stored = parse(record)
  if (!isObject(stored) || stored.version !== VERSION) return undefined
  const { expiresAt } = stored
  if (expiresAt !== undefined && typeof expiresAt !== 'number') return undefined
  const session = {
    ...stored,
    expiresAt: expiresAt === undefined ? undefined : new Date(expiresAt),
  }
  return isLoginResult(session) && belongsTo(config, session) ? copyOf(session) : undefined
}

function parse(record: string): unknown {
  try {
    return JSON.parse(record)
  } catch {
    return undefined
  }
}
