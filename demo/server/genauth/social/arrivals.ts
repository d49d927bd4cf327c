import type { Connection } from '../connections.js'
import type { Profile } from '../identity-sources/client.js'

/** A person who has come back from the identity source. */
export interface Person {
  readonly connection: Connection
  readonly profile: Profile
}

/** What an identity source has sent back: a person, or the news that they cancelled there. */
export type Arrival = Person | { readonly connection: Connection; readonly profile: 'cancelled' }

/** Arrivals whose login is not finished yet, by the login's `uid`. */
export type Arrivals = Map<string, Arrival>

export function isPerson(arrival: Arrival): arrival is Person {
  return arrival.profile !== 'cancelled'
}
