import { textAt, textsAt } from './members.js'

/**
 * What GenAuth publishes of itself.
 *
 * @see [OpenID Connect Discovery 1.0, section
 *   3](https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata)
 */
export interface Discovery {
  readonly issuer: string
  readonly responseModes: readonly string[] | undefined
}

/** @throws {TypeError} When it is no discovery document. */
export function toDiscovery(body: unknown): Discovery {
  const issuer = textAt(body, 'issuer')
  if (issuer === undefined) throw new TypeError('Expected a discovery document with an issuer')
  return { issuer, responseModes: textsAt(body, 'response_modes_supported') }
}
