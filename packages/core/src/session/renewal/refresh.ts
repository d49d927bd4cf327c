import * as oauth from 'oauth4webapi'
import { errorOf } from '../../model/error-of.js'
import type { LoginResult } from '../../model/tokens.js'
import { withTimeout } from '../../platform/time.js'
import type { Context } from '../../protocol/context.js'
import { validateIdToken } from '../../protocol/id-token.js'
import type { ProcessedTokens } from '../../protocol/id-token.js'
import { expiryOf, toLoginResult } from '../../protocol/login-result.js'
import { clientAuthentication } from '../../protocol/oauth-options.js'
import { requestTokens } from '../../protocol/token-endpoint.js'
import type { RenewalStrategy } from './renewals.js'
import { checkSameLogin, checkScope } from './successor.js'

/**
 * How long a refresh may take, in milliseconds. Less than another tab waits for the lock: it would
 * send the same refresh token.
 */
const TIMEOUT_MS = 8000

/**
 * Renews a session with its refresh token. GenAuth may give another refresh token (rotation), the
 * same one, or none: then the one before stays good.
 *
 * @returns `undefined` when the session has no refresh token.
 */
export function renewalByRefreshToken(
  context: Context,
  session: LoginResult | undefined,
): RenewalStrategy | undefined {
  if (session?.refreshToken === undefined) return undefined
  const { refreshToken } = session
  const onTimeout = () =>
    errorOf(
      'token_timeout',
      `No new tokens from ${context.endpoints.token} within ${TIMEOUT_MS} ms.`,
    )
  return {
    renew: (signal) =>
      withTimeout(context.browser, { timeoutMs: TIMEOUT_MS, signal, onTimeout }, (signal) =>
        refreshTokens(context, session, refreshToken, signal),
      ),
    isFinal: ({ oauthError }) => oauthError === 'invalid_grant',
  }
}

/**
 * Sends the refresh token once, and never again by itself: a browser does not tell whether a
 * request without a response has arrived, and a refresh token that is used twice may end the
 * session.
 *
 * @throws {GenAuthError} `network_error`, `offline`, `token_endpoint_error`,
 *   `token_response_invalid`, `id_token_invalid` or `key_set_unavailable`; or the signal's reason.
 * @see [RFC 6749, section 6](https://www.rfc-editor.org/rfc/rfc6749#section-6)
 * @see [OpenID Connect Core 1.0, section
 *   12](https://openid.net/specs/openid-connect-core-1_0.html#RefreshTokens)
 */
async function refreshTokens(
  context: Context,
  session: LoginResult,
  refreshToken: string,
  signal: AbortSignal,
): Promise<LoginResult> {
  const tokens = await requestTokens(
    context,
    {
      timeoutMs: TIMEOUT_MS,
      send: (server, client, options) =>
        oauth.refreshTokenGrantRequest(server, client, clientAuthentication, refreshToken, options),
      process: oauth.processRefreshTokenResponse,
    },
    signal,
  )
  checkScope(tokens.body.scope ?? session.scope, session.scope)
  const renewed = await toRenewedSession(context, session, tokens, signal)
  return Object.freeze({
    ...renewed,
    refreshToken: tokens.body.refresh_token ?? refreshToken,
    // The login's scope stays the measure: a later renewal may grant all of it again.
    scope: session.scope,
  })
}

/** Without a new ID token, that of the login stays. */
async function toRenewedSession(
  context: Context,
  session: LoginResult,
  tokens: ProcessedTokens,
  signal: AbortSignal,
): Promise<LoginResult> {
  const { access_token: accessToken, id_token } = tokens.body
  if (id_token === undefined) return { ...session, accessToken, expiresAt: expiryOf(tokens) }
  const idToken = await validateIdToken(context, tokens, {}, signal)
  checkSameLogin(idToken.claims, session.claims)
  return toLoginResult(tokens, idToken, session)
}
