import type { JWK, KoaContextWithOIDC } from 'oidc-provider'
import type { Forgery } from '../provider/id-token-signer.js'

export type Claims = Record<string, unknown>

/** One way GenAuth can go wrong: what it does at each step of a login, where it does anything. */
export interface Failure extends Forgery {
  /** What happens. A case of a catalogue starts with its title there and a colon. */
  readonly description: string
  /** Headers of every page of that login. */
  readonly pageHeaders?: Readonly<Record<string, string>>
  /** Sends every page of that login elsewhere. */
  readonly pageRedirect?: string
  /** Changes the parameters of the authorization answer. */
  readonly answer?: (parameters: Record<string, unknown>) => void
  /** Changes the address that an answer by redirect goes to. */
  readonly answerUrl?: (url: URL) => void
  /** Keeps the authorization answer from being sent: a page stays open instead. */
  readonly withholdAnswer?: true
  /** Changes the token endpoint's reply, after the code was redeemed. */
  readonly tokenReply?: (ctx: KoaContextWithOIDC) => void | Promise<void>
  /**
   * Changes the public keys, from when the failure is armed to the next login; `redeemed` says
   * whether the code was.
   */
  readonly keySet?: (keys: readonly JWK[], redeemed: boolean) => readonly JWK[]
  /** Changes the whole reply with the public keys, for as long. */
  readonly keySetReply?: (ctx: KoaContextWithOIDC) => void | Promise<void>
  /** Changes the claims of ID tokens that come with a renewal, for as long. */
  readonly renewedIdToken?: (claims: Claims) => Claims
  /** Changes the reply about the person, for as long. */
  readonly userInfoReply?: (ctx: KoaContextWithOIDC) => void
  /** Changes the address that a logout comes back to, for as long. */
  readonly signedOutUrl?: (url: URL) => void
}
