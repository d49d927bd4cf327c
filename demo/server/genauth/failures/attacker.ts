import { createPublicKey } from 'node:crypto'
import { sendJson } from '../../http/replies.js'
import type { Routes } from '../../http/router.js'
import type { Claims } from './failure.js'
import { otherJwk, otherKey } from './other-keys.js'

/** Name of the attacker's key. */
export const ATTACKER = 'attacker'

/**
 * An address of the attacker's, named by a token that was issued here. On GenAuth's own origin,
 * because a request to any
 * other would be stopped by the pages' policy and not by the login; and it answers with the keys
 * that would fit.
 */
export function attackerUrl(claims: Claims): string {
  return new URL('/attacker/keys.json', String(claims.iss)).href
}

/** The attacker's public key, as a token may bear it. */
export function attackerJwk(): object {
  return createPublicKey(otherKey('RS256', ATTACKER)).export({ format: 'jwk' })
}

export const ATTACKER_ROUTES: Routes = {
  'GET /attacker/keys.json': ({ response }) =>
    sendJson(
      response,
      { keys: [otherJwk('RS256', ATTACKER)] },
      { headers: { 'access-control-allow-origin': '*' } },
    ),
}
