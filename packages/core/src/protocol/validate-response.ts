import * as oauth from 'oauth4webapi'
import { errorOf } from '../model/error-of.js'
import type { GenAuthError } from '../model/errors.js'
import type { Context } from './context.js'
import { toClient, toServer } from './oauth-options.js'
import { translateError } from './translate-error.js'

/** Tokens, and a response in a JWT: nothing that the code flow was asked for. */
const UNREQUESTED = ['access_token', 'id_token', 'token', 'response']

/**
 * Judges the authorization response: its `state` must be the request's; its `iss`, when it has one
 * or must have one, the application's; and it must hold a code and nothing else.
 *
 * @returns The parameters, branded by oauth4webapi: only these can be exchanged for tokens.
 * @throws {GenAuthError} `response_invalid`, `state_mismatch`, `issuer_mismatch`, `access_denied`
 *   or `authorization_error`.
 * @see [RFC 6749, section 4.1.2](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2)
 * @see [RFC 9207, section 2.4](https://www.rfc-editor.org/rfc/rfc9207#section-2.4)
 */
export function validateResponse(
  context: Context,
  { state }: { readonly state: string },
  parameters: URLSearchParams,
): URLSearchParams {
  const names = [...parameters.keys()]
  if (new Set(names).size < names.length) throw invalid('each parameter once', names, 'duplicate')
  validateState(parameters, state)
  validateIssuer(parameters, context)
  // Who sends both may mean either: neither is believed.
  const hasBoth = parameters.has('code') && parameters.has('error')
  if (hasBoth) throw invalid('a code or an error', names)
  if (UNREQUESTED.some((name) => parameters.has(name))) throw invalid('a code alone', names)
  const response = brand(context, parameters, state)
  if (!response.get('code')) throw invalid('a code', names)
  return response
}

function validateState(parameters: URLSearchParams, expected: string): void {
  const actual = parameters.get('state')
  if (actual === expected) return
  const got = actual === null ? 'none' : 'another'
  throw errorOf('state_mismatch', `Expected the state of the request, got ${got}`)
}

function validateIssuer(parameters: URLSearchParams, { config }: Context): void {
  const actual = parameters.get('iss') || undefined
  const isExpected = actual === undefined ? !config.requireIssuer : actual === config.issuer
  if (isExpected) return
  const got = JSON.stringify(actual ?? 'none')
  throw errorOf('issuer_mismatch', `Expected iss to be "${config.issuer}", got ${got}`)
}

function brand(context: Context, parameters: URLSearchParams, state: string): URLSearchParams {
  try {
    return oauth.validateAuthResponse(toServer(context), toClient(context), parameters, state)
  } catch (error) {
    throw translateError(error)
  }
}

/** Names only: the values are secrets. */
function invalid(expected: string, names: readonly string[], reason?: string): GenAuthError {
  const message = `Expected ${expected}, got ${names.join(', ')}`
  return errorOf('response_invalid', message, { reason })
}
