import type { ResolvedConfig } from '../model/config.js'

/** GenAuth's addresses for one application. */
export interface Endpoints {
  /** Origin of GenAuth's pages, from which responses are posted. */
  readonly origin: string
  readonly authorization: string
  /** Opens one connection without GenAuth's own page in between. */
  readonly direct: string
  readonly token: string
  /** The public keys that ID tokens may be signed with. */
  readonly keySet: string
  readonly userInfo: string
  readonly revocation: string
  readonly introspection: string
  /** Ends the session that an ID token belongs to. */
  readonly endSession: string
  /** GenAuth's own way to end the browser's session, without an ID token. */
  readonly logout: string
  readonly publicConfig: string
}

/** Derives the addresses from the base URL by rule, without a request. */
export function endpointsOf({ domain, appId }: ResolvedConfig): Endpoints {
  const { origin } = new URL(domain)
  return Object.freeze({
    origin,
    authorization: `${domain}/oidc/auth`,
    direct: `${domain}/api/v3/signin-by-extidp`,
    token: `${domain}/oidc/token`,
    keySet: `${domain}/oidc/.well-known/jwks.json`,
    userInfo: `${domain}/oidc/me`,
    revocation: `${domain}/oidc/token/revocation`,
    introspection: `${domain}/oidc/token/introspection`,
    endSession: `${domain}/oidc/session/end`,
    logout: `${origin}/login/profile/logout`,
    publicConfig: `${domain}/api/v2/applications/${appId}/public-config`,
  })
}
