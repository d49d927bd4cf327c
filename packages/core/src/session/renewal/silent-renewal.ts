import type { GenAuthError } from '../../model/errors.js'
import type { LoginResult } from '../../model/tokens.js'
import type { RenewalStrategy } from './renewals.js'
import type { SilentLogin } from './silent-login.js'
import { checkSuccessor } from './successor.js'
import type { TokenLifetime } from './token-lifetime.js'

/** Answers of GenAuth that say nothing about the person. */
const TEMPORARY_ERRORS = ['server_error', 'temporarily_unavailable']

/** What a silent renewal works with. */
export interface SilentRenewalOptions {
  readonly silentLogin: SilentLogin
  readonly lifetime: TokenLifetime
  /** Unique ID of the connection that a new session is said to begin with. */
  readonly connection: string | undefined
}

/**
 * Renews a session through an invisible frame, or starts one. It is the session's last way when
 * there is no refresh token and the access token has expired.
 */
export function renewalInFrame(
  session: LoginResult | undefined,
  { silentLogin, lifetime, connection }: SilentRenewalOptions,
): RenewalStrategy {
  return {
    renew: async (signal) => {
      const begunWith = session ? session.connection : connection
      const renewed = await silentLogin.logIn(begunWith, signal)
      return session ? keepRefreshToken(renewed, session) : renewed
    },
    isFinal: (error) =>
      isRefusal(error) &&
      session?.refreshToken === undefined &&
      (!session || lifetime.remainingMs(session) <= 0),
  }
}

/** Without GenAuth's own word it may be the network, or the page's policy on frames. */
function isRefusal({ code, oauthError }: GenAuthError): boolean {
  return (
    code === 'silent_unavailable' &&
    oauthError !== undefined &&
    !TEMPORARY_ERRORS.includes(oauthError)
  )
}

/**
 * GenAuth gives a refresh token only after consent, which no frame asks for. The session's own
 * stays good, and so does the ID token of its login.
 */
function keepRefreshToken(renewed: LoginResult, session: LoginResult): LoginResult {
  if (renewed.refreshToken !== undefined || session.refreshToken === undefined) return renewed
  checkSuccessor(renewed, session)
  const { accessToken, expiresAt } = renewed
  return Object.freeze({ ...session, accessToken, expiresAt })
}
