import type { ResolvedConfig } from '../model/config.js'

/** GenAuth's addresses for what comes after a login. */
export interface SessionEndpoints {
  readonly userInfo: string
  readonly revocation: string
  readonly endSession: string
}

/** Derives the addresses from the base URL by rule: no request. */
export function sessionEndpointsOf({ domain }: ResolvedConfig): SessionEndpoints {
  return {
    userInfo: `${domain}/oidc/me`,
    revocation: `${domain}/oidc/token/revocation`,
    endSession: `${domain}/oidc/session/end`,
  }
}
