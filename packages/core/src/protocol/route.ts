import type { ResolvedConfig } from '../model/config.js'
import { invalidConfig } from '../model/errors.js'
import { findConnection } from './connection.js'
import type { Application } from './connection.js'
import { ON_THE_WEB } from '../model/provider-support.js'

/**
 * ID of the connection to open directly, or `undefined` for GenAuth's hosted page.
 *
 * @throws {GenAuthError} `invalid_config` when the settings insist on the direct route and the ID
 *   is not known, or when they
 *   name a connection that needs a native app.
 */
export function directConnectionId(
  application: Application | undefined,
  config: ResolvedConfig,
): string | undefined {
  const found = findConnection(application, config)
  const { route, connection, connectionId = found?.id } = config
  if (found && !ON_THE_WEB.test(found.provider)) {
    throw invalidConfig(
      'connection',
      'one that works on the web; this one needs a native app',
      found.identifier,
    )
  }
  if (route === 'direct' && !connectionId) {
    const known = application?.connections.map(({ identifier }) => identifier)
    throw invalidConfig(
      'connection',
      `one of the application's (${known?.join(', ') ?? 'not available'})`,
      connection,
    )
  }
  return route === 'hosted' ? undefined : connectionId
}

/**
 * Compares the redirect URI with those registered, where they are known: better here than on a page
 * of GenAuth's.
 *
 * @throws {GenAuthError} `invalid_config` when it is not among them.
 */
export function checkRedirectUri(
  application: Application | undefined,
  { redirectUri }: ResolvedConfig,
): void {
  const registered = application?.redirectUris ?? []
  if (registered.length && !registered.some((uri) => uri === redirectUri || uri.includes('*'))) {
    throw invalidConfig(
      'redirectUri',
      `one of the application's Login Callback URLs (${registered.join(', ')})`,
      redirectUri,
    )
  }
}
