import type { AuthorizationCode, LoginResult } from '../model/tokens.js'
import type { Context } from '../protocol/context.js'
import { exchangeCode } from '../protocol/token-exchange.js'
import { validateResponse } from '../protocol/validate-response.js'
import type { LoginRequest } from './login-request.js'

/**
 * Finishes a login with its authorization response.
 *
 * @returns Tokens; or the code, where the site's back end is to redeem it.
 * @throws {GenAuthError} What `validateResponse()` and `exchangeCode()` throw.
 */
export async function finishLogin(
  context: Context,
  request: LoginRequest,
  parameters: URLSearchParams,
  signal: AbortSignal,
): Promise<LoginResult | AuthorizationCode> {
  const response = validateResponse(context, request, parameters)
  return context.config.response === 'code'
    ? toAuthorizationCode(context, request, response)
    : exchangeCode(context, request, response, signal)
}

/** Fetches the keys while nobody waits for them, unless the application is known not to need any. */
export function prefetchKeys({ config, keySet }: Context, request: LoginRequest): void {
  const isVerifiable = request.idTokenAlgorithm !== 'HS256'
  if (isVerifiable && config.response === 'tokens') keySet.prefetch()
}

function toAuthorizationCode(
  { config }: Context,
  { codeVerifier, redirectUri, nonce, state }: LoginRequest,
  response: URLSearchParams,
): AuthorizationCode {
  const code = response.get('code') ?? ''
  return Object.freeze({ code, codeVerifier, redirectUri, nonce, state, issuer: config.issuer })
}
