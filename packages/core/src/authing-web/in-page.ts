import { createLogins } from '../login/logins.js'
import type { Logins } from '../login/logins.js'
import type { SessionBrowser } from '../platform/browser.js'
import { takeLogoutReturn } from '../session/logout/logout-redirect.js'
import type { SessionConfig } from '../session/session-config.js'
import { createSessionParts } from '../session/session-parts.js'
import type { SessionParts } from '../session/session-parts.js'
import { toSessionConfig } from './authing-options.js'
import type { AuthingOptions } from './authing-options.js'

/** What an object has in a page. A server has none of it. */
export interface InPage {
  readonly browser: SessionBrowser
  readonly config: SessionConfig
  readonly session: SessionParts
  readonly byPopup: Logins
  readonly byRedirect: Logins
}

/**
 * Creates what a page needs, and takes what a logout has left in its address: the session has ended
 * before.
 *
 * @throws {GenAuthError} `invalid_config`, `insecure_context` or `opaque_origin`.
 */
export function enterPage(browser: SessionBrowser, options: AuthingOptions): InPage {
  const config = toSessionConfig(options)
  const session = createSessionParts(browser, config, () => undefined)
  takeLogoutReturn(browser, session.logoutKey)
  const responseMode = options.redirectResponseMode ?? 'fragment'
  const byPopup = createLogins(browser, config)
  const byRedirect = createLogins(browser, { ...config, responseMode })
  return { browser, config, session, byPopup, byRedirect }
}

/** A login with a callback of its own has settings of its own. */
export function withRedirectUri(
  { browser, config }: InPage,
  logins: Logins,
  redirectUri: string | undefined,
): Logins {
  if (redirectUri === undefined) return logins
  const { responseMode } = logins.context.config
  return createLogins(browser, { ...config, redirectUri, responseMode })
}
