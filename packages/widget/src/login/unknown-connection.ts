import type { ClientConfig } from '@genauth-login/core'
import type { LoginClient } from './load-core.js'
import { reportHint } from './report.js'

/**
 * Tells the developer of a mistyped Unique ID. The hosted page then shows all that the application
 * has, so that nothing else would.
 *
 * @throws {GenAuthError} `network_error` when the application is not known.
 */
export async function reportUnknownConnection(
  client: Pick<LoginClient, 'connections'>,
  { connection }: Pick<ClientConfig, 'connection'>,
): Promise<void> {
  if (!connection) return
  const known = (await client.connections()).map(({ identifier }) => identifier)
  if (!known.length || known.includes(connection)) return
  reportHint(`connection: expected one of ${known.join(', ')}, got ${connection}`)
}
