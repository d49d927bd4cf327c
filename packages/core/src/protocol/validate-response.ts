import * as oauth from 'oauth4webapi'
import type { ResolvedConfig } from '../model/config.js'
import { GenAuthError } from '../model/errors.js'
import type { Transaction } from './transaction.js'

/**
 * Judges the answer: its `state` must be the attempt's, its `iss`, when it has one or must have
 * one, the application's, and
 * it must be a code and nothing else.
 *
 * @returns The code, vouched for.
 * @throws What oauth4webapi throws, see `translate-error.ts`; or {@link GenAuthError}
 *   `response_invalid`.
 * @see [RFC 6749, section 4.1.2](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2)
 * @see [RFC 9207, section 2.4](https://www.rfc-editor.org/rfc/rfc9207#section-2.4)
 */
export function validateAuthorizationResponse(
  { issuer, requireIssuer, appId }: ResolvedConfig,
  { state }: Transaction,
  parameters: URLSearchParams,
): string {
  const names = [...parameters.keys()]
  if (new Set(names).size < names.length) throw invalid('each parameter once', names, 'duplicate')
  // Who sends both may mean either: neither is believed.
  if (parameters.has('code') && parameters.has('error')) throw invalid('a code or an error', names)
  const server = { issuer, authorization_response_iss_parameter_supported: requireIssuer }
  const code = oauth
    .validateAuthResponse(server, { client_id: appId }, parameters, state)
    .get('code')
  // The library looks for the other kinds of token, not for this one.
  if (!code || parameters.has('access_token')) throw invalid('a code alone', names)
  return code
}

/** Names only: the values are secrets. */
function invalid(expected: string, names: readonly string[], reason?: string): GenAuthError {
  return new GenAuthError('response_invalid', `Expected ${expected}, got ${names.join(', ')}`, {
    reason,
  })
}
