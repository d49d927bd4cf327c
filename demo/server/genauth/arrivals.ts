import type { Connection } from './connections.js'
import type { XiaomiProfile } from './xiaomi-client.js'

/** What came back from the identity source: a person, or the news that they cancelled there. */
export type Arrival = { readonly connection: Connection; readonly profile: XiaomiProfile } | 'cancelled'

/** Arrivals whose login is not finished yet, by the login's `uid`. */
export type Arrivals = Map<string, Arrival>
