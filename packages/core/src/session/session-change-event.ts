import type { IdTokenClaims } from '../model/tokens.js'

/**
 * What happened to a session: a login was kept, its tokens were renewed, it was logged out, GenAuth
 * did not renew it any more,
 * or another person came back from a renewal.
 */
export type SessionChange = 'signed_in' | 'renewed' | 'signed_out' | 'expired' | 'account_changed'

/** A session is another one now. Holds no token. */
export class GenAuthSessionChangeEvent extends Event {
  readonly change: SessionChange
  /** Who is signed in now, if anybody is. */
  readonly claims: IdTokenClaims | undefined
  /** Whether it happened in another tab, or in another session object of this page. */
  readonly elsewhere: boolean

  constructor(change: SessionChange, claims: IdTokenClaims | undefined, elsewhere: boolean) {
    super('genauth-session-change')
    this.change = change
    this.claims = claims
    this.elsewhere = elsewhere
  }
}
