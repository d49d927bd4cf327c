import Router from '@koa/router'
import { createPublicKey } from 'node:crypto'
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

export function attackerRoutes(): Router {
  return new Router().get('/attacker/keys.json', (ctx) => {
    ctx.set('access-control-allow-origin', '*')
    ctx.body = { keys: [otherJwk('RS256', ATTACKER)] }
  })
}
