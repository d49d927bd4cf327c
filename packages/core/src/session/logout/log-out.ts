import type { SessionParts } from '../session-parts.js'
import { buildEndSessionRequest } from './end-session-request.js'
import { checkLogoutOptions } from './logout-options.js'
import type { LogoutOptions, LogoutResult } from './logout-options.js'
import { logOutInPopup } from './logout-popup.js'
import { leaveForLogout } from './logout-redirect.js'
import { revokeTokens } from './revocation.js'

/** Ends the session here and in every other tab, then at GenAuth as far as the options say. */
export async function logOut(
  { context, current, logoutKey }: SessionParts,
  given: LogoutOptions,
): Promise<LogoutResult> {
  current.closedSignal.throwIfAborted()
  const options = checkLogoutOptions(given)
  const { browser, config } = context
  const { revoke = true, endSession } = options
  const session = current.read()
  const request = buildEndSessionRequest(context, session?.idToken, options)
  current.end('signed_out', 'signed_out')
  const revoking = session && revoke ? revokeTokens(context, session) : false
  const ending =
    endSession === 'popup' &&
    logOutInPopup(browser, request, {
      timeoutMs: config.timeoutMs,
      signal: current.closedSignal,
    })
  const [revoked, ended] = await Promise.all([revoking, ending])
  if (endSession === 'redirect') leaveForLogout(browser, logoutKey, request)
  return { revoked, ended }
}
