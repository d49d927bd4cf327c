import type { ResolvedConfig } from '../model/config.js'
import { invalidConfig } from '../model/invalid-config.js'
import { isQrProvider, isWebProvider } from '../model/provider-support.js'
import type { Application } from './application.js'
import { findConnection, missingConnection } from './connection.js'

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
  const { connectionId = found?.id, provider, route } = config
  if (found && !isWebProvider(found.provider)) {
    const expected = 'one that works on the web; this one needs a native app'
    throw invalidConfig('connection', expected, found.identifier)
  }
  if (route === 'hosted' || isQrProvider(found?.provider ?? provider)) return undefined
  const missing = connectionId ? undefined : missingConnection(application, config)
  if (missing) throw missing
  return connectionId
}

/**
 * Chooses the redirect URI: that of the settings, or where they leave it to the page's own address,
 * the registered one of this origin that is nearest to it. Where the registered ones are known, the
 * person would see an error on a page of GenAuth's otherwise.
 *
 * @throws {GenAuthError} `invalid_config` when there is none.
 */
export function chooseRedirectUri(
  application: Application | undefined,
  { redirectUri, isRedirectUriDefault }: ResolvedConfig,
): string {
  const registered = application?.redirectUris ?? []
  const isRegistered = registered.some((uri) => mayStandFor(uri, redirectUri))
  if (isRegistered || registered.length === 0) return redirectUri
  const nearest = isRedirectUriDefault ? nearestTo(redirectUri, registered) : undefined
  if (nearest !== undefined) return nearest
  const expected = `one of the application's Login Callback URLs (${registered.join(', ')})`
  throw invalidConfig('redirectUri', expected, redirectUri)
}

/** Whether a registered address is this one, or a pattern of which GenAuth alone knows that it is not. */
function mayStandFor(registered: string, address: string): boolean {
  const [beginning = '', ...rest] = registered.split('*')
  return rest.length > 0 ? address.startsWith(beginning) : address === registered
}

/** The address on the same origin that shares the longest beginning. */
function nearestTo(address: string, candidates: readonly string[]): string | undefined {
  const { origin } = new URL(address)
  const addresses = candidates.filter((uri) => !uri.includes('*'))
  for (let length = address.length; length > origin.length; length--) {
    const nearest = addresses.find((uri) => uri.startsWith(address.slice(0, length)))
    if (nearest) return nearest
  }
  return undefined
}
