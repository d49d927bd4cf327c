import type { AnyResult, AuthorizationCode } from '../model/tokens.js'
import type { Context } from '../protocol/context.js'
import { trace } from '../platform/trace.js'
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
): Promise<AnyResult> {
  trace(context.browser, 'answer', 'authorization response', [...parameters.keys()].join(', '))
  const response = validateResponse(context, request, parameters)
  trace(context.browser, 'check', 'authorization response', 'valid: state, issuer, no error')
  if (context.config.response === 'code') return toAuthorizationCode(context, request, response)
  const result = await exchangeCode(context, request, response, signal)
  const how = result.signatureVerified ? 'with its signature' : 'by its claims'
  trace(context.browser, 'check', 'ID token', `valid, ${how}`)
  return result
}

/** Fetches the keys while nobody waits for them, unless the application is known to need none. */
export function prefetchKeys(
  { config, keySet }: Context,
  { idTokenAlgorithm }: LoginRequest,
  signal: AbortSignal,
): void {
  if (idTokenAlgorithm !== 'HS256' && config.response === 'tokens') keySet.prefetch(signal)
}

function toAuthorizationCode(
  { config }: Context,
  { codeVerifier, redirectUri, nonce, state, agreements }: LoginRequest,
  response: URLSearchParams,
): AuthorizationCode {
  const code = response.get('code') ?? ''
  const { issuer } = config
  return Object.freeze({ code, codeVerifier, redirectUri, nonce, state, issuer, agreements })
}
