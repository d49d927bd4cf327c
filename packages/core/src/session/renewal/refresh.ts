import * as oauth from 'oauth4webapi'
import type { SessionBrowser } from '../../platform/browser.js'
import type { ResolvedConfig } from '../../model/config.js'
import { GenAuthError } from '../../model/errors.js'
import type { Endpoints } from '../../protocol/endpoints.js'
import { send, within } from '../../platform/http.js'
import { ALGORITHMS, CLOCK_TOLERANCE, refuse, toLoginResult } from '../../protocol/token-exchange.js'
import type { IdTokenClaims, LoginResult } from '../../model/tokens.js'

/**
 * How long GenAuth may take to renew tokens, in milliseconds. Less than another tab waits for us.
 */
const TIMEOUT_MS = 8000

interface Refresh {
  /** The session to renew. Its refresh token is used up by this. */
  readonly session: LoginResult & { readonly refreshToken: string }
  /** Its abort ends the request. */
  readonly signal: AbortSignal
  readonly verifySignature: (idToken: string) => Promise<boolean>
}

/**
 * Renews the tokens with the refresh token: one request, never repeated by itself. A browser does
 * not tell whether a request
 * that got no answer was heard, and a refresh token that is used twice ends the session.
 *
 * @throws What oauth4webapi throws, see `translate-error.ts`; or {@link GenAuthError}
 *   `network_error`, `token_timeout`,
 *   `token_response_invalid` for a wider scope, `id_token_invalid`.
 * @see [RFC 6749, section 6](https://www.rfc-editor.org/rfc/rfc6749#section-6)
 * @see [OpenID Connect Core 1.0, section
 *   12](https://openid.net/specs/openid-connect-core-1_0.html#RefreshTokens)
 */
export async function refresh(
  browser: SessionBrowser,
  { token }: Endpoints,
  config: ResolvedConfig,
  { session, signal, verifySignature }: Refresh,
): Promise<LoginResult> {
  const { appId, issuer } = config
  const request = new AbortController()
  const end = () => request.abort(signal.reason)
  const late = () =>
    request.abort(
      new GenAuthError('token_timeout', `No new tokens from ${token} within ${TIMEOUT_MS} ms.`),
    )
  signal.addEventListener('abort', end, { signal: request.signal })
  try {
    return await within(browser, TIMEOUT_MS, late, async () => {
      const response = await send(browser, token, {
        method: 'POST',
        redirect: 'error',
        signal: request.signal,
        body: new URLSearchParams({
          grant_type: 'refresh_token',
          client_id: appId,
          refresh_token: session.refreshToken,
        }),
      })
      const answeredAt = browser.Date.now()
      const tokens = await oauth.processRefreshTokenResponse(
        { issuer, id_token_signing_alg_values_supported: ALGORITHMS },
        { client_id: appId, [oauth.clockTolerance]: CLOCK_TOLERANCE },
        response,
      )
      const { refresh_token: refreshToken = session.refreshToken } = tokens
      const { connection, scope } = session
      checkScope(tokens.scope ?? scope, scope)
      const renewed =
        tokens.id_token === undefined
          ? {
              ...session,
              accessToken: tokens.access_token,
              expiresAt: toDate(tokens.expires_in, answeredAt),
            }
          : await toLoginResult(config, tokens, { answeredAt, connection, verifySignature })
      checkSameLogin(renewed.claims, session.claims)
      // The login's scope stays the measure: what is narrower once may be whole again.
      return Object.freeze({ ...renewed, refreshToken, scope })
    })
  } catch (error) {
    // What was being read when the time was up, or the session ended, says so.
    throw request.signal.aborted ? request.signal.reason : error
  } finally {
    request.abort()
  }
}

function toDate(expiresIn: number | undefined, answeredAt: number): Date | undefined {
  return expiresIn === undefined ? undefined : new Date(answeredAt + expiresIn * 1000)
}

function checkScope(came: string, before: string): void {
  const known = new Set(before.split(' '))
  if (came.split(' ').some((word) => !known.has(word))) {
    throw new GenAuthError(
      'token_response_invalid',
      `Expected no more than "${before}", got "${came}"`,
      {
        reason: 'scope',
      },
    )
  }
}

/** Another person is no error of the token: who it is, the caller compares. */
function checkSameLogin(came: IdTokenClaims, before: IdTokenClaims): void {
  if (came.sub !== before.sub) return
  for (const claim of ['auth_time', 'nonce']) {
    const differs =
      came[claim] !== undefined && before[claim] !== undefined && came[claim] !== before[claim]
    if (differs) throw refuse(claim, 'the one of the login', 'another')
  }
}
