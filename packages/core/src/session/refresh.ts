import * as oauth from 'oauth4webapi'
import { GenAuthError } from '../model/errors.js'
import type { Context } from '../protocol/context.js'
import { invalidIdToken, validateIdToken } from '../protocol/id-token.js'
import { expiryOf, toLoginResult } from '../protocol/login-result.js'
import { clientAuthentication } from '../protocol/oauth-options.js'
import { requestTokens } from '../protocol/token-endpoint.js'
import type { IdTokenClaims, LoginResult } from '../model/tokens.js'

/**
 * How long GenAuth may take to renew tokens, in milliseconds. Less than another tab waits for us.
 */
const TIMEOUT_MS = 8000

interface Refresh {
  /** The session to renew. Its refresh token is used up by this. */
  readonly session: LoginResult & { readonly refreshToken: string }
  /** Its abort ends the request. */
  readonly signal: AbortSignal
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
  context: Context,
  { session, signal }: Refresh,
): Promise<LoginResult> {
  const tokens = await requestTokens(
    context,
    {
      timeoutMs: TIMEOUT_MS,
      send: (server, client, options) =>
        oauth.refreshTokenGrantRequest(
          server,
          client,
          clientAuthentication,
          session.refreshToken,
          options,
        ),
      process: (server, client, response) =>
        oauth.processRefreshTokenResponse(server, client, response),
    },
    signal,
  )
  const { body } = tokens
  const { refresh_token: refreshToken = session.refreshToken } = body
  const { connection, scope } = session
  checkScope(body.scope ?? scope, scope)
  const renewed =
    body.id_token === undefined
      ? { ...session, accessToken: body.access_token, expiresAt: expiryOf(tokens) }
      : toLoginResult(tokens, await validateIdToken(context, tokens, {}, signal), {
          connection,
          scope,
        })
  checkSameLogin(renewed.claims, session.claims)
  // The login's scope stays the measure: what is narrower once may be whole again.
  return Object.freeze({ ...renewed, refreshToken, scope })
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
    if (differs) throw invalidIdToken(claim, 'the one of the login', 'another')
  }
}
