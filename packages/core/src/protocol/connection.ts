import type { ResolvedConfig } from '../model/config.js'
import type { GenAuthError } from '../model/errors.js'
import { invalidConfig } from '../model/invalid-config.js'
import { isQrProvider, isWebProvider } from '../model/provider-support.js'
import { requireApplication } from './application.js'
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
 * The error for a connection that the settings mean and the application does not have.
 *
 * @returns `undefined` where it has it, or is not known.
 */
export function missingConnection(
  application: Application | undefined,
  config: ResolvedConfig,
): GenAuthError | undefined {
  if (!application || findConnection(application, config)) return undefined
  const { connection, connectionId, provider } = config
  const known = application.connections.map(({ identifier }) => identifier).join(', ')
  const expected = `one that is switched on for the application (${known || 'none is'})`
  return invalidConfig('connection', expected, connection ?? connectionId ?? `any of ${provider}`)
}

/**
 * The connections that a person can log in with on a web page, in the application's order. None
 * when the console hides its social login buttons.
 *
 * @throws {GenAuthError} `network_error` when the application is not known.
 */
export function connectionsOnTheWeb(
  application: Application | undefined,
  endpoints: Endpoints,
): readonly Connection[] {
  const { showsSocialLogin, connections } = requireApplication(application, endpoints)
  if (!showsSocialLogin) return []
  return connections.filter(({ provider }) => isWebProvider(provider))
}
