import { FAILURE_PARAMETER } from '../failures/failure-middleware.js'
import type { Switches } from '../switches.js'

/** What GenAuth itself adds to the site's request. */
export interface RequestAdditions {
  /** `direct` has chosen the connection; `hosted` knows no parameter for it. */
  readonly route: 'hosted' | 'direct'
  /** The failure this login is to meet. */
  readonly failure: string | null
  /** Whether this browser has a session. */
  readonly hasSession: boolean
}

/** Builds the request our OpenID Provider gets, from the one the site sent to either route. */
export function toProviderPath(
  sent: URLSearchParams,
  { route, failure, hasSession }: RequestAdditions,
  switches: Switches,
): string {
  const query = new URLSearchParams(sent)
  const connectionId = route === 'direct' ? sent.get('ext_idp_conn_id') || 'none' : null
  setOrDelete(query, 'ext_idp_conn_id', connectionId)
  setOrDelete(query, FAILURE_PARAMETER, failure)
  setOrDelete(query, 'prompt', toPrompt(query, hasSession, switches))
  if (switches.is('webMessage', 'missing') && query.get('response_mode') === 'web_message')
    query.set('response_mode', 'unsupported')
  // The library refuses what it does not know as the platform refuses what is not switched on.
  if (switches.is('grants', 'implicit') || switches.is('returnType', 'implicit'))
    query.set('response_type', 'id_token')
  if (route === 'direct' && switches.is('directRoute', 'without-pkce')) {
    query.delete('code_challenge')
    query.delete('code_challenge_method')
  }
  return `/auth?${query}`
}

function toPrompt(query: URLSearchParams, hasSession: boolean, switches: Switches): string | null {
  const prompt = query.get('prompt')
  if (prompt !== null) return prompt
  const prompts = [
    hasSession && switches.is('session', 'account-choice') && 'select_account',
    // The library wants this said before it gives a refresh token; GenAuth's people agree by
    // signing in.
    /\boffline_access\b/.test(query.get('scope') ?? '') && 'consent',
  ].filter((name) => name !== false)
  return prompts.length > 0 ? prompts.join(' ') : null
}

function setOrDelete(query: URLSearchParams, name: string, value: string | null): void {
  if (value === null) query.delete(name)
  else query.set(name, value)
}
