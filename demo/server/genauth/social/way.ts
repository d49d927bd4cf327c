import type { Connection } from '../connections.js'
import type { IdentitySourceClient } from '../identity-sources/client.js'

/** A connection, and how GenAuth talks to its identity source. */
export interface Way {
  readonly connection: Connection
  readonly client: IdentitySourceClient
}
