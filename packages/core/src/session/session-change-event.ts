import { NativeEvent } from '../model/native-event.js'
import type { IdTokenClaims } from '../model/tokens.js'
import type { StoreKind } from '../platform/stored-item.js'

/**
 * What happened to a session:
 *
 * - `signed_in`: a login has started it;
 * - `renewed`: it has new tokens;
 * - `access_token_expired`: its access token has expired. The session goes on, and the next
 *   `getAccessToken()` renews it;
 * - `signed_out`: the person has logged out, here, in another tab, or at GenAuth;
 * - `expired`: GenAuth does not renew it any more;
 * - `account_changed`: a renewal brought another person's tokens, so it was ended.
 */
export type SessionChange =
  'signed_in' | 'renewed' | 'access_token_expired' | 'signed_out' | 'expired' | 'account_changed'

/** The session as it is after a change. Holds no token. */
export interface SessionState {
  /** Who is signed in now; `undefined` when nobody is. */
  readonly claims: IdTokenClaims | undefined
  /** Whether it happened in another tab, or in another session object of this page. */
  readonly fromOtherTab: boolean
  /** Where the tokens are kept now: `memory` when the browser has refused to store them. */
  readonly store: StoreKind
}

/** Dispatched on a `GenAuthSession` after each change. Holds no token. */
export class GenAuthSessionChangeEvent extends NativeEvent implements SessionState {
  readonly change: SessionChange
  readonly claims: IdTokenClaims | undefined
  readonly fromOtherTab: boolean
  readonly store: StoreKind

  constructor(change: SessionChange, { claims, fromOtherTab, store }: SessionState) {
    super('genauth-session-change')
    this.change = change
    this.claims = claims
    this.fromOtherTab = fromOtherTab
    this.store = store
  }
}
