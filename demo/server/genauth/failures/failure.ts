import type { KoaContextWithOIDC } from 'oidc-provider'

export type Claims = Record<string, unknown>

/** One way GenAuth can go wrong: what it does at each step of a login, where it does anything. */
export interface Failure {
  readonly description: string
  /** Headers of every page of that login. */
  readonly pageHeaders?: Readonly<Record<string, string>>
  /** Changes the parameters of the authorization answer. */
  readonly answer?: (parameters: Record<string, unknown>) => void
  /** Keeps the authorization answer from being sent: a page stays open instead. */
  readonly withholdAnswer?: true
  /** Changes the ID token's claims; it is signed again afterwards, so that nothing else is wrong with it. */
  readonly idToken?: (claims: Claims) => Claims
  /** Changes the token endpoint's reply, after the code was redeemed. */
  readonly tokenReply?: (ctx: KoaContextWithOIDC) => void | Promise<void>
}
