import type { ResolvedConfig } from '../model/config.js'
import { invalidConfig } from '../model/invalid-config.js'
import { isQrProvider, isWebProvider } from '../model/provider-support.js'
import type { Application } from './application.js'
import { findConnection } from './connection.js'

/**
 * ID of the connection to open directly, or `undefined` for GenAuth's hosted page. That is the way
 * for the route `hosted`, for a QR code, and where the ID cannot be found out.
 *
 * @throws {GenAuthError} `invalid_config` when the application has no such connection, or one that
 *   needs a native app.
 */
export function directConnectionId(
  application: Application | undefined,
  config: ResolvedConfig,
): string | undefined {
  const found = findConnection(application, config)
  const { connection, connectionId = found?.id, provider, route } = config
  if (found && !isWebProvider(found.provider)) {
    const expected = 'one that works on the web; this one needs a native app'
    throw invalidConfig('connection', expected, found.identifier)
  }
  if (route === 'hosted' || isQrProvider(found?.provider ?? provider)) return undefined
  if (application && !connectionId) {
    const known = application.connections.map(({ identifier }) => identifier).join(', ')
    throw invalidConfig('connection', `one of the application's (${known})`, connection)
  }
  return connectionId
}

/**
 * Compares the redirect URI with the registered ones, where they are known: the person would see
 * the error on a page of GenAuth's otherwise.
 *
 * @throws {GenAuthError} `invalid_config` when it is not among them.
 */
export function checkRedirectUri(
  application: Application | undefined,
  { redirectUri }: ResolvedConfig,
): void {
  const registered = application?.redirectUris ?? []
  const isRegistered = registered.some((uri) => uri === redirectUri || uri.includes('*'))
  if (registered.length && !isRegistered) {
    const expected = `one of the application's Login Callback URLs (${registered.join(', ')})`
    throw invalidConfig('redirectUri', expected, redirectUri)
  }
}
