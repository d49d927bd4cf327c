import type { AuthorizationServer, Client, TokenEndpointResponse } from 'oauth4webapi'
import { errorOf } from '../model/error-of.js'
import type { GenAuthError } from '../model/errors.js'
import { isObject } from '../model/is-object.js'
import { parseJson } from '../model/parse-json.js'
import { retryAfterOf } from '../platform/http.js'
import { withTimeout } from '../platform/time.js'
import type { Context } from './context.js'
import type { ProcessedTokens } from './id-token.js'
import { toClient, toRequestOptions, toServer } from './oauth-options.js'
import { translateError } from './translate-error.js'

/** One request to the token endpoint, as a pair of oauth4webapi's functions. */
export interface TokenRequest {
  /** In milliseconds. */
  readonly timeoutMs: number
  /** What the application signs ID tokens with, where that is known. */
  readonly idTokenAlgorithm?: string | undefined
  readonly send: (
    server: AuthorizationServer,
    client: Client,
    options: ReturnType<typeof toRequestOptions>,
  ) => Promise<Response>
  readonly process: (
    server: AuthorizationServer,
    client: Client,
    response: Response,
  ) => Promise<TokenEndpointResponse>
}

/**
 * Asks the token endpoint once, and has oauth4webapi process the response. Never repeated, never
 * redirected, and simple enough to need no preflight.
 *
 * @throws {GenAuthError} `token_timeout`, `network_error`, `offline`, `token_endpoint_error`,
 *   `token_response_invalid` or `id_token_invalid`; or the signal's reason.
 */
export async function requestTokens(
  context: Context,
  { timeoutMs, idTokenAlgorithm, send, process }: TokenRequest,
  signal: AbortSignal,
): Promise<ProcessedTokens> {
  const { browser, endpoints } = context
  const server = toServer(context, idTokenAlgorithm)
  const client = toClient(context)
  const onTimeout = () => {
    const message = `No tokens from ${endpoints.token} within ${timeoutMs} ms.`
    return errorOf('token_timeout', message)
  }
  const received = await withTimeout(browser, { timeoutMs, signal, onTimeout }, (signal) =>
    send(server, client, toRequestOptions(context, signal)).catch(throwTranslated),
  )
  const receivedAt = browser.Date.now()
  const response = await withoutNullMembers(received)
  const body = await process(server, client, response).catch(throwTranslated)
  requireBearer(body)
  requireSendable(body)
  return { response, body, receivedAt }
}

/**
 * Leaves out the members that are `null`, as GenAuth may write them for what it does not give.
 *
 * @throws {GenAuthError} `token_response_invalid` for what is not JSON. Whatever cannot be parsed
 *   after this is the ID token.
 */
async function withoutNullMembers(response: Response): Promise<Response> {
  const text = await response.text()
  const body = parseJson(text)
  if (body === undefined && response.ok) throw notJson(response)
  if (!isObject(body) || Array.isArray(body)) return new Response(text || null, response)
  const members = Object.entries(body).filter(([, value]) => value !== null)
  return new Response(JSON.stringify(Object.fromEntries(members)), response)
}

function notJson(response: Response): GenAuthError {
  const { headers, status } = response
  const message = `Expected tokens as JSON, got ${headers.get('content-type') ?? 'no type'}`
  const details = { reason: 'format', status, retryAfter: retryAfterOf(response) }
  return errorOf('token_response_invalid', message, details)
}

/** oauth4webapi accepts DPoP as well, for which there is no proof here. */
function requireBearer({ token_type }: TokenEndpointResponse): void {
  if (token_type === 'bearer') return
  const message = `Expected a bearer token, got the type ${JSON.stringify(token_type)}`
  throw errorOf('token_response_invalid', message, { reason: 'token_type' })
}

/**
 * What has other characters fits in no header.
 *
 * @see [RFC 6749, appendix A.12](https://www.rfc-editor.org/rfc/rfc6749#appendix-A.12)
 */
function requireSendable({ access_token, refresh_token }: TokenEndpointResponse): void {
  for (const [name, token] of Object.entries({ access_token, refresh_token })) {
    if (token === undefined || /^[\x20-\x7e]+$/.test(token)) continue
    const message = `Expected ${name} to be visible ASCII characters, got others`
    throw errorOf('token_response_invalid', message, { reason: name })
  }
}

function throwTranslated(error: unknown): never {
  throw translateError(error)
}
