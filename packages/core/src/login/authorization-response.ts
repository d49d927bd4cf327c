import * as oauth from 'oauth4webapi'
import type { ResolvedConfig } from '../config.js'
import { GenAuthError } from '../errors.js'
import type { Transaction } from './transaction.js'

/**
 * Judges the answer: its `state` must be the attempt's, its `iss`, when it has one, the application's, and it must be
 * a code and nothing else.
 *
 * @returns The code, vouched for.
 * @throws What oauth4webapi throws, see `translate-error.ts`; or {@link GenAuthError} `response_invalid`.
 * @see [RFC 6749, section 4.1.2](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2)
 * @see [RFC 9207, section 2.4](https://www.rfc-editor.org/rfc/rfc9207#section-2.4)
 */
export function validateAuthorizationResponse(
  { issuer, appId }: ResolvedConfig,
  { state }: Transaction,
  parameters: URLSearchParams,
): string {
  const code = oauth.validateAuthResponse({ issuer }, { client_id: appId }, parameters, state).get('code')
  if (!code) throw new GenAuthError('response_invalid', 'GenAuth answered with neither a code nor an error.')
  // The library looks for the other kinds of token, not for this one.
  if (parameters.has('access_token')) {
    throw new GenAuthError('response_invalid', 'Expected a code alone, got an access token as well.')
  }
  return code
}
