import type { Application } from './application.js'
import { missingConnection } from './connection.js'
import type { Context } from './context.js'

/**
 * What the public configuration has against the settings: a login may work all the same, so that
 * none of it is an error yet.
 */
export function settingsWarnings(
  application: Application | undefined,
  { config, endpoints }: Pick<Context, 'config' | 'endpoints'>,
): readonly string[] {
  const missing = missingConnection(application, config)
  const warnings = missing ? [missing.message] : []
  const { host, hostname } = new URL(endpoints.origin)
  const actual = application?.host ?? host
  if (actual === host || actual === hostname) return warnings
  const place = application?.isSingleSignOn
    ? 'its Application Panel Address, because it is in single sign-on'
    : 'where GenAuth serves this application'
  const message = `domain: expected ${actual}, ${place}; got ${host}`
  return [...warnings, `${message}. A login may end without a result.`]
}
