import type { ResolvedConfig } from '../model/config.js'
import { errorOf } from '../model/error-of.js'
import { isQrProvider, isWebProvider } from '../model/provider-support.js'
import type { Application, Connection } from './application.js'
import type { Endpoints } from './endpoints.js'

/**
 * Finds the connection that the settings mean: by its ID, by its Unique ID, or the first one of the
 * provider. The application does not tell the Unique IDs of its QR codes: their provider counts.
 */
export function findConnection(
  application: Application | undefined,
  { connectionId, connection, provider }: ResolvedConfig,
): Connection | undefined {
  const connections = application?.connections ?? []
  const ofProvider = () => connections.find((candidate) => candidate.provider === provider)
  if (connectionId) return connections.find(({ id }) => id === connectionId)
  if (!connection) return ofProvider()
  const found = connections.find(({ identifier }) => identifier === connection)
  return found ?? (isQrProvider(provider) ? ofProvider() : undefined)
}

/**
 * The connections that a person can log in with on a web page, in the application's order. None
 * when the console hides its social login buttons.
 *
 * @throws {GenAuthError} `network_error` when the application is not known.
 */
export function connectionsOnTheWeb(
  application: Application | undefined,
  { publicConfig }: Endpoints,
): readonly Connection[] {
  if (!application) {
    throw errorOf('network_error', `No public configuration from ${publicConfig}.`)
  }
  if (!application.showsSocialLogin) return []
  return application.connections.filter(({ provider }) => isWebProvider(provider))
}
