import type { ClientConfig } from '../model/config.js'
import { invalidConfig } from '../model/invalid-config.js'
import { withoutPrototype } from '../model/without-prototype.js'
import type { StoreKind } from '../platform/stored-item.js'

/** The settings of a session: those of the login that it follows, and its own. */
export interface SessionConfig extends ClientConfig {
  /**
   * Where the tokens are kept: `memory` until the page ends, `session` (`sessionStorage`) until the
   * tab ends, `local` (`localStorage`) for all tabs. Default is `memory`, which no other script can
   * read. Where the browser refuses to store them, memory keeps them: see `GenAuthSession.store`.
   */
  store?: StoreKind | undefined
  /**
   * How long before it expires an access token is renewed, in milliseconds, 0 or more. Default is
   * 30000.
   */
  renewBeforeMs?: number | undefined
  /**
   * Asks GenAuth whether the person is still logged in there whenever the page gets the focus, at
   * most every 30 seconds: see `GenAuthSession.check()`. Default is `false`.
   */
  checkOnFocus?: boolean | undefined
}

/** The settings of a session beside those of the login: checked, complete and frozen. */
export interface ResolvedSessionConfig {
  readonly store: StoreKind
  readonly renewBeforeMs: number
  readonly checkOnFocus: boolean
}

/**
 * Checks the settings that are the session's own, and fills in the defaults.
 *
 * @throws {GenAuthError} `invalid_config`, with the option's name as `reason`.
 */
export function resolveSessionConfig(given: SessionConfig): ResolvedSessionConfig {
  const { store = 'memory', renewBeforeMs = 30_000, checkOnFocus = false } = withoutPrototype(given)
  if (!['memory', 'session', 'local'].includes(store)) {
    throw invalidConfig('store', '"memory", "session" or "local"', store)
  }
  if (!Number.isFinite(renewBeforeMs) || renewBeforeMs < 0) {
    throw invalidConfig('renewBeforeMs', 'milliseconds, 0 or more', renewBeforeMs)
  }
  return Object.freeze({ store, renewBeforeMs, checkOnFocus })
}
