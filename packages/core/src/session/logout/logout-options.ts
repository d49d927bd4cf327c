import { invalidConfig } from '../../model/invalid-config.js'
import { withoutPrototype } from '../../model/without-prototype.js'

/** How far a logout goes. It always ends the session here, and in every other tab. */
export interface LogoutOptions {
  /**
   * Asks GenAuth to revoke the refresh token, or the access token where there is none. Default is
   * `true`.
   */
  readonly revoke?: boolean | undefined
  /**
   * Ends the person's session at GenAuth as well, so that the next login asks who they are:
   * `redirect` leaves the page for it, `popup` opens a window, which takes a click. Default: the
   * session at GenAuth goes on.
   */
  readonly endSession?: 'redirect' | 'popup' | undefined
  /**
   * A registered Logout Callback URL to return to; on the page's own origin for `popup`. Default:
   * the page, without query and fragment.
   */
  readonly postLogoutRedirectUri?: string | undefined
}

/** What a logout has reached. */
export interface LogoutResult {
  /** Whether GenAuth has confirmed that the token is revoked. */
  readonly revoked: boolean
  /**
   * Whether the person returned from GenAuth in the popup. `false` when they closed it, or chose
   * to stay logged in there.
   */
  readonly ended: boolean
}

/**
 * @throws {GenAuthError} `invalid_config` with the reason `options` or `endSession`.
 */
export function checkLogoutOptions(given: LogoutOptions): LogoutOptions {
  const value: unknown = given
  if (typeof value !== 'object' || value === null) {
    throw invalidConfig('options', 'an object', value)
  }
  const options = withoutPrototype(given)
  const { endSession } = options
  if (endSession !== undefined && !['redirect', 'popup'].includes(endSession)) {
    throw invalidConfig('endSession', '"redirect" or "popup"', endSession)
  }
  return options
}
