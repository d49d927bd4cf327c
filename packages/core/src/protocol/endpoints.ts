import type { ResolvedConfig } from '../model/config.js'

/** GenAuth's addresses for one application. */
export interface Endpoints {
  /** Origin of GenAuth's pages, from which answers are posted. */
  readonly origin: string
  readonly authorization: string
  /** Opens one connection without GenAuth's own page in between. */
  readonly direct: string
  readonly token: string
  /** The public keys that ID tokens may be signed with. */
  readonly keySet: string
  readonly publicConfig: string
}

/** Derives the addresses from the base URL by rule: no request. */
export function endpointsOf({ domain, appId }: ResolvedConfig): Endpoints {
  return {
    origin: new URL(domain).origin,
    authorization: `${domain}/oidc/auth`,
    direct: `${domain}/api/v3/signin-by-extidp`,
    token: `${domain}/oidc/token`,
    keySet: `${domain}/oidc/.well-known/jwks.json`,
    publicConfig: `${domain}/api/v2/applications/${appId}/public-config`,
  }
}
