import * as oauth from 'oauth4webapi'
import { withoutPrototype } from '../model/without-prototype.js'
import { fetchFromGenAuth } from '../platform/http.js'
import type { Context } from './context.js'

/**
 * What GenAuth may sign ID tokens with. HS256 is its default. `none` is not in the list, and never
 * will be.
 */
export const ID_TOKEN_ALGORITHMS: readonly string[] = ['HS256', 'RS256', 'PS256', 'ES256', 'EdDSA']

/** How far the two clocks may be apart, in seconds. */
export const CLOCK_TOLERANCE_S = 60

/**
 * GenAuth as oauth4webapi wants to know it. A new object each time: the library caches key sets by
 * it, and we do that in {@link KeySet}.
 *
 * @param idTokenAlgorithm What the application signs ID tokens with, where that is known.
 */
export function toServer(
  { config, endpoints }: Context,
  idTokenAlgorithm?: string,
): oauth.AuthorizationServer {
  return withoutPrototype({
    issuer: config.issuer,
    token_endpoint: endpoints.token,
    userinfo_endpoint: endpoints.userInfo,
    revocation_endpoint: endpoints.revocation,
    introspection_endpoint: endpoints.introspection,
    jwks_uri: endpoints.keySet,
    authorization_response_iss_parameter_supported: config.requireIssuer,
    id_token_signing_alg_values_supported: ID_TOKEN_ALGORITHMS.filter(
      (algorithm) => idTokenAlgorithm === undefined || algorithm === idTokenAlgorithm,
    ),
  })
}

/** The application as oauth4webapi wants to know it. */
export function toClient({ config }: Context): oauth.Client {
  return withoutPrototype({
    client_id: config.appId,
    [oauth.clockTolerance]: CLOCK_TOLERANCE_S,
  })
}

/** A browser keeps no secret, so the application only names itself. */
export const clientAuthentication = oauth.None()

/** What oauth4webapi hands to a fetch of our own. */
interface LibraryRequest {
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: URLSearchParams | ReadableStream | null | undefined
  readonly signal?: AbortSignal
}

/**
 * How oauth4webapi sends a request: by our rules, see {@link fetchFromGenAuth}.
 *
 * @param init What the request has beside what the library sets.
 */
export function toRequestOptions(
  { browser, config }: Context,
  signal: AbortSignal,
  init: Pick<RequestInit, 'cache' | 'keepalive'> = {},
) {
  return withoutPrototype({
    signal,
    [oauth.customFetch]: (url: string, { method, headers, body, signal }: LibraryRequest) =>
      fetchFromGenAuth(browser, url, {
        ...init,
        method,
        headers,
        body: body ?? null,
        signal: signal ?? null,
      }),
    // Only loopback may do without TLS: the settings have been checked.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the library's word of warning
    [oauth.allowInsecureRequests]: config.domain.startsWith('http:'),
  })
}
