import type { IdentitySourceClient } from './client.js'
import { createOAuthClient, type OAuthSettings } from './oauth-client.js'
import { createXiaomiClient, type XiaomiSettings } from './xiaomi-client.js'

/** What was typed into the forms of the connections, for each identity source. */
export interface IdentitySourceSettings {
  readonly xiaomi: XiaomiSettings
  /** Those of the others that have a page of their own, by type id. */
  readonly others: ReadonlyMap<string, OAuthSettings>
}

/** A client for each identity source that a browser can go to, by type id. */
export type IdentitySourceClients = ReadonlyMap<string, IdentitySourceClient>

export function createClients({ xiaomi, others }: IdentitySourceSettings): IdentitySourceClients {
  const clients = new Map(
    [...others].map(([type, settings]) => [type, createOAuthClient(settings)]),
  )
  return clients.set('xiaomi', createXiaomiClient(xiaomi))
}
