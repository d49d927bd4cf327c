import type { Context } from 'koa'
import type { Switches } from './switches.js'

/** Which origins may read an answer: those of the Login Callback URLs, as the console has them. */
export interface Origins {
  has(origin: string): boolean
  list(): string[]
}

/** What the console holds when its administrator has forgotten our site. */
const OTHER_ORIGIN = 'https://another-site.example'

export function createOrigins(callbackUrls: readonly string[], switches: Switches): Origins {
  const registered = new Set(callbackUrls.map((url) => new URL(url).origin))
  const list = () => (switches.is('securityDomain', 'site') ? [...registered] : [OTHER_ORIGIN])
  return { list, has: (origin) => list().includes(origin) }
}

/** Lets the pages of registered Login Callback URLs read an answer, and nobody else. */
export function allowOrigin(ctx: Context, origins: Origins): void {
  const origin = ctx.get('origin')
  ctx.vary('Origin')
  if (origins.has(origin)) ctx.set('access-control-allow-origin', origin)
}

/** Answers the question a browser asks before a request that is not a simple one. */
export function preflight(origins: Origins) {
  return (ctx: Context): void => {
    allowOrigin(ctx, origins)
    ctx.set({
      'access-control-allow-methods': 'GET, POST, DELETE',
      'access-control-allow-headers': ctx.get('access-control-request-headers'),
      'access-control-max-age': '600',
    })
    ctx.status = 204
  }
}
