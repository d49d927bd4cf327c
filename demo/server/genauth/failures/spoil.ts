import type { KoaContextWithOIDC } from 'oidc-provider'
import type { Claims } from './failure.js'

/** The time as tokens tell it, in seconds since 1970. */
export function now(): number {
  return Math.floor(Date.now() / 1000)
}

/** Adds claims to an ID token, or replaces them. */
export function withClaims(make: (claims: Claims) => Claims): (claims: Claims) => Claims {
  return (claims) => ({ ...claims, ...make(claims) })
}

/** Changes what the token endpoint replies. */
export function changeTokens(change: (body: Claims) => Claims): (ctx: KoaContextWithOIDC) => void {
  return (ctx) => {
    ctx.body = change(ctx.body as Claims)
  }
}
