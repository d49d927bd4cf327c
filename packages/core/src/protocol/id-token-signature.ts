import * as oauth from 'oauth4webapi'
import type { JWKS } from 'oauth4webapi'
import { errorOf } from '../model/error-of.js'
import { GenAuthError } from '../model/errors.js'
import { isObject } from '../model/is-object.js'
import { untilAborted } from '../platform/time.js'
import type { Context } from './context.js'
import { toRequestOptions, toServer } from './oauth-options.js'

/** A token response whose ID token oauth4webapi has judged, but for the signature. */
export interface SignedResponse {
  readonly response: Response
  /** In its header. oauth4webapi has checked that it is one of ours. */
  readonly algorithm: unknown
}

/**
 * Verifies the signature of an ID token with GenAuth's public keys. The token's header only says
 * which of them: keys and addresses in it are never used.
 *
 * @returns `false` for HS256, which no browser can verify: it takes the App Secret.
 * @throws {GenAuthError} `id_token_invalid` with the reason `kid`, `signature` or `alg`, or
 *   `key_set_unavailable`.
 * @see [OpenID Connect Core 1.0, section
 *   3.1.3.7](https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation)
 */
export async function verifySignature(
  context: Context,
  { response, algorithm }: SignedResponse,
  signal: AbortSignal,
): Promise<boolean> {
  if (algorithm === 'HS256') return false
  const { keySet } = context
  const verify = async (keys: Promise<JWKS>) =>
    verifyWith(await untilAborted(keys, signal), context, response, signal)
  try {
    await verify(keySet.load())
  } catch (error) {
    if (!isKeyUnknown(error)) throw toSignatureError(error)
    // GenAuth may have changed its keys since we fetched them.
    await verify(keySet.refetch()).catch((again: unknown) => {
      throw toSignatureError(again)
    })
  }
  return true
}

/** oauth4webapi picks the key, and never fetches: the keys are fresh. */
function verifyWith(
  jwks: JWKS,
  context: Context,
  response: Response,
  signal: AbortSignal,
): Promise<void> {
  const uat = context.browser.Date.now() / 1000
  return oauth.validateApplicationLevelSignature(toServer(context), response, {
    ...toRequestOptions(context, signal),
    [oauth.jwksCache]: { jwks, uat },
  })
}

function isKeyUnknown(error: unknown): boolean {
  if (!isObject(error) || error.code !== oauth.KEY_SELECTION) return false
  const candidates = isObject(error.cause) ? error.cause.candidates : undefined
  return Array.isArray(candidates) && candidates.length === 0
}

function toSignatureError(error: unknown): unknown {
  if (error instanceof GenAuthError) return error
  const { code, name } = isObject(error) ? error : {}
  // The browser does not know the algorithm: that is no forgery.
  if (name === 'NotSupportedError') return invalidSignature('alg', 'an algorithm of this browser')
  if (code === oauth.KEY_SELECTION) return invalidSignature('kid', "one of GenAuth's keys")
  return invalidSignature('signature', "a signature by one of GenAuth's keys")
}

function invalidSignature(reason: string, expected: string): GenAuthError {
  return errorOf('id_token_invalid', `ID token: expected ${expected}`, { reason })
}
