import type { Context, Middleware, Next } from 'koa'
import type { Domain, Hosts } from './domain.js'
import type { ArmedFailure } from './failures/armed-failure.js'
import { toProviderPath, type RequestAdditions } from './provider/authorization-request.js'
import { sendErrorPage } from './send-error-page.js'
import type { Switches } from './switches.js'

export interface FrontDoorOptions {
  readonly domain: Domain
  readonly hosts: Hosts
  readonly armed: ArmedFailure
  readonly switches: Switches
}

/** The two front doors to a login, by the hosted page and past it, and the endpoints behind. */
export function frontDoors({ domain, armed, switches }: FrontDoorOptions) {
  const { path, provider } = domain
  const answer = provider.callback()

  const forward = (ctx: Context, url: string): Promise<void> => {
    ctx.respond = false
    // The way Express tells a mounted application where it is; the library knows it.
    return answer(Object.assign(ctx.req, { baseUrl: `${path}/oidc`, url }), ctx.res)
  }
  const authorize = (ctx: Context, route: RequestAdditions['route']) => {
    const hasSession = ctx.cookies.get(provider.cookieName('session')) !== undefined
    const additions = { route, hasSession, failure: armed.take() }
    return forward(ctx, toProviderPath(ctx.URL.searchParams, additions, switches))
  }
  return {
    hosted: (ctx: Context) => authorize(ctx, 'hosted'),
    direct: (ctx: Context) => {
      if (!switches.is('directRoute', 'absent')) return authorize(ctx, 'direct')
      sendErrorPage(ctx, 404, 'notFound')
      return undefined
    },
    endpoints: (ctx: Context) => forward(ctx, ctx.url.slice(`${path}/oidc`.length)),
  }
}

/** Sends a browser to where the application really lives: its own address jumps there. */
export function jump({ domain, hosts, switches }: FrontDoorOptions): Middleware {
  return async (ctx: Context, next: Next): Promise<void> => {
    const target = whereItLives(domain, hosts, switches)
    const isOwnAddress = domain.origin === hosts.application.origin
    if (!isOwnAddress || target.origin === domain.origin) await next()
    else ctx.redirect(new URL(ctx.url, target).href)
  }
}

/** The direct route may answer from the user pool's address, whatever the application's own is. */
export function jumpDirect({ domain, hosts, switches }: FrontDoorOptions): Middleware {
  return async (ctx: Context, next: Next): Promise<void> => {
    const { panel } = hosts
    const stays = !switches.is('directRoute', 'other-origin')
    if (stays || domain.path !== '' || panel.origin === domain.origin) await next()
    else ctx.redirect(new URL(ctx.url, panel).href)
  }
}

/** Origin of a domain's applications, as the switch has it. A path stays where it is. */
export function whereItLives({ path }: Domain, hosts: Hosts, switches: Switches): URL {
  if (path !== '') return hosts.application
  if (switches.is('address', 'custom-domain')) return hosts.customDomain
  if (switches.is('address', 'panel')) return hosts.panel
  return hosts.application
}
