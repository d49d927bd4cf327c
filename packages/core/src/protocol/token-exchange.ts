import * as oauth from 'oauth4webapi'
import type { LoginResult } from '../model/tokens.js'
import type { Context } from './context.js'
import { validateIdToken } from './id-token.js'
import { toLoginResult } from './login-result.js'
import { clientAuthentication } from './oauth-options.js'
import { requestTokens } from './token-endpoint.js'

/** How long GenAuth may take to exchange a code, in milliseconds. */
const TIMEOUT_MS = 10_000

/** What the exchange takes of a request. */
export interface ExchangeableRequest {
  readonly nonce: string
  readonly codeVerifier: string
  /** As it was sent with the authorization request. */
  readonly redirectUri: string
  /** Unique ID of the connection that the login asked for. */
  readonly connection: string | undefined
  /** What the application signs ID tokens with, where that is known. Another one is refused. */
  readonly idTokenAlgorithm: string | undefined
  /** How long ago the person may have signed in, in seconds. */
  readonly maxAgeS: number | undefined
  /** IDs of the agreements that the person has accepted. */
  readonly agreements: readonly string[]
}

/**
 * Exchanges the code for tokens. A code is sent once, whatever happens.
 *
 * @param response What `validateResponse()` returned.
 * @throws {GenAuthError} `network_error`, `offline`, `token_timeout`, `token_endpoint_error`,
 *   `token_response_invalid`, `id_token_invalid` or `key_set_unavailable`; or the signal's reason.
 * @see [OpenID Connect Core 1.0, section
 *   3.1.3](https://openid.net/specs/openid-connect-core-1_0.html#TokenEndpoint)
 * @see [RFC 7636, section 4.5](https://www.rfc-editor.org/rfc/rfc7636#section-4.5)
 */
export async function exchangeCode(
  context: Context,
  request: ExchangeableRequest,
  response: URLSearchParams,
  signal: AbortSignal,
): Promise<LoginResult> {
  const { nonce, codeVerifier, redirectUri, idTokenAlgorithm, maxAgeS } = request
  const tokens = await requestTokens(
    context,
    {
      timeoutMs: TIMEOUT_MS,
      idTokenAlgorithm,
      send: (server, client, options) =>
        oauth.authorizationCodeGrantRequest(
          server,
          client,
          clientAuthentication,
          response,
          redirectUri,
          codeVerifier,
          options,
        ),
      process: (server, client, tokenResponse) =>
        oauth.processAuthorizationCodeResponse(server, client, tokenResponse, {
          expectedNonce: nonce,
          requireIdToken: true,
        }),
    },
    signal,
  )
  const idToken = await validateIdToken(context, tokens, { maxAgeS }, signal)
  return toLoginResult(tokens, idToken, { ...request, scope: context.config.scope })
}
