import type { ResolvedConfig } from '../model/config.js'
import { GenAuthError } from '../model/errors.js'
import type { Endpoints } from './endpoints.js'
import { ON_THE_WEB } from '../model/provider-support.js'

/** One identity source connection of an application. */
export interface Connection {
  /** The identity source connection ID. */
  readonly id: string
  /** The Unique ID. */
  readonly identifier: string
  /** Type id of the identity source, such as `xiaomi`. */
  readonly provider: string
  /** The Display Name. */
  readonly displayName: string
}

/** What an application tells about itself to everybody. */
export interface Application {
  readonly connections: readonly Connection[]
  /** The registered Login Callback URLs. */
  readonly redirectUris: readonly string[]
  /** The algorithm that it signs ID tokens with. */
  readonly idTokenAlgorithm: string | undefined
  /** Whether the console's switch for social login buttons is on. */
  readonly showsSocialLogin: boolean
}

/**
 * Picks the connection that the settings mean: by its ID, by its Unique ID, or the first of the
 * provider.
 */
export function findConnection(
  application: Application | undefined,
  config: ResolvedConfig,
): Connection | undefined {
  const { connectionId, connection, provider } = config
  return application?.connections.find((candidate) =>
    connectionId
      ? candidate.id === connectionId
      : connection
        ? candidate.identifier === connection
        : candidate.provider === provider,
  )
}

/**
 * The connections that a person can log in with on a web page, in the application's order. None
 * when the console hides them.
 *
 * @throws {GenAuthError} `network_error` when the application is not known.
 */
export function connectionsOnTheWeb(
  application: Application | undefined,
  { publicConfig }: Endpoints,
): Connection[] {
  if (!application)
    throw new GenAuthError('network_error', `No public configuration from ${publicConfig}.`)
  return application.connections.filter(
    ({ provider }) => application.showsSocialLogin && ON_THE_WEB.test(provider),
  )
}
