import Router from '@koa/router'
import type Koa from 'koa'
import type { Context } from 'koa'
import send from 'koa-send'
import { createApp } from '../http/create-app.js'
import { control } from './control.js'
import { createOrigins } from './cross-origin.js'
import { createDomains, type Domain, type Hosts } from './domain.js'
import { ArmedFailure } from './failures/armed-failure.js'
import { attackerRoutes } from './failures/attacker.js'
import { frontDoors, jump, jumpDirect } from './front-doors.js'
import { createAdmission } from './hosted/admission.js'
import { hostedLogin } from './hosted/hosted-login.js'
import { LoginExpiredError } from './hosted/login.js'
import { createClients, type IdentitySourceSettings } from './identity-sources/clients.js'
import { identities } from './identities.js'
import { logos } from './logos.js'
import { logout } from './logout.js'
import { profile } from './profile.js'
import { createSigningKey } from './provider/id-token-signer.js'
import { CLOCK_AHEAD_SECONDS } from './provider/switch-middleware.js'
import { publicConfig } from './public-config.js'
import { RequestCounter } from './request-counter.js'
import type { Script } from './script.js'
import { createSeededUsers, type OwnUser } from './seeded-users.js'
import { sendErrorPage } from './send-error-page.js'
import type { Arrivals } from './social/arrivals.js'
import { qrLogin } from './social/qr-login.js'
import { socialArrival } from './social/social-arrival.js'
import { createLinking } from './social/linking.js'
import { socialLogin } from './social/social-login.js'
import { Switches } from './switches.js'
import type { Tenant } from './tenant.js'

export interface GenAuthOptions {
  readonly hosts: Hosts
  readonly site: URL
  readonly tenant: Tenant
  readonly identitySources: IdentitySourceSettings
  /** Login Callback URLs registered for every application. They may be patterns. */
  readonly callbackUrls: readonly string[]
  /** Accounts beside the demo's. */
  readonly users?: readonly OwnUser[] | undefined
  readonly script?: Script | undefined
}

/**
 * GenAuth, as far as a login goes: the OpenID Provider, the hosted pages, the connections and their
 * public face.
 */
export function createGenAuth(options: GenAuthOptions): Koa {
  const { hosts, site, tenant, callbackUrls, script } = options
  const users = createSeededUsers(options.users)
  const armed = new ArmedFailure(script?.failures)
  const counter = new RequestCounter()
  const arrivals: Arrivals = new Map()
  const switches = new Switches(script?.switches)
  const origins = createOrigins(callbackUrls, switches)
  const { applications, connections } = tenant
  const setup = { callbackUrls, origins, users, key: createSigningKey(), armed, switches }
  const domains = createDomains(hosts, { ...setup, applications })

  const clients = createClients(options.identitySources)
  const genauth = hosts.application
  const linking = createLinking({ genauth, clients, users, origins, switches })

  const routesOf = (domain: Domain) => {
    const shared = { domain, hosts, users, armed, arrivals, switches, origins, callbackUrls }
    const doors = frontDoors(shared)
    const admission = createAdmission(shared)
    return new Router({ prefix: domain.path, ...(domain.host && { host: domain.host }) })
      .get('/oidc/auth', jump(shared), doors.hosted)
      .get('/oidc/session/end', jump(shared), doors.endpoints)
      .get('/api/v3/signin-by-extidp', jumpDirect(shared), jump(shared), doors.direct)
      .all('/oidc/*endpoint', doors.endpoints)
      .use(admission.routes.routes())
      .use(hostedLogin({ ...shared, admission }).routes())
      .use(socialArrival({ ...shared, admission }).routes())
      .use(qrLogin(shared).routes())
      .use(logout(shared).routes())
      .use(profile(shared).routes())
      .use(identities(shared).routes())
      .use(linking.routesOf(domain).routes())
      .use(publicConfig({ ...shared, applications }).routes())
  }

  return createApp({
    before: [countRequests(counter), gateway(switches), tellTime(switches), showExpired],
    routers: [
      ...domains.map(routesOf),
      socialLogin({ genauth, connections, clients, domains, arrivals, switches, linking }),
      control({ genauth, site, armed, counter, origins, switches, applications }),
      attackerRoutes(),
      logos(),
      files(),
    ],
    notFound: (ctx) => sendErrorPage(ctx, 404, 'notFound'),
    failed: (ctx) => sendErrorPage(ctx, 500, 'failed'),
  })
}

function countRequests(counter: RequestCounter): Koa.Middleware {
  return (ctx, next) => {
    // One request a connection: on a reused one, a browser would quietly repeat what
    // "token-unreachable" cuts off.
    ctx.res.shouldKeepAlive = false
    counter.count(ctx.method, ctx.path)
    return next()
  }
}

/** Lets no preflight of the token endpoint through, where there is one. */
function gateway(switches: Switches): Koa.Middleware {
  return (ctx, next) => {
    const isPreflight = ctx.method === 'OPTIONS' && ctx.path.endsWith('/oidc/token')
    if (!isPreflight || switches.is('gateway', 'none')) return next()
    ctx.status = 405
    return undefined
  }
}

/** Where the time is told that the clock has. Elsewhere cookies would end by it. */
const TELLS_TIME = /\/(public-config|openid-configuration)$/

/** Says what time it is, where the clock is not right. */
function tellTime(switches: Switches): Koa.Middleware {
  return (ctx, next) => {
    const isAhead = switches.is('clock', 'ahead') && TELLS_TIME.test(ctx.path)
    if (isAhead) ctx.set('date', new Date(Date.now() + CLOCK_AHEAD_SECONDS * 1000).toUTCString())
    return next()
  }
}

async function showExpired(ctx: Context, next: Koa.Next): Promise<void> {
  try {
    await next()
  } catch (error) {
    if (!(error instanceof LoginExpiredError)) throw error
    sendErrorPage(ctx, 400, 'expired')
  }
}

function files(): Router {
  const root = import.meta.dirname
  return new Router()
    .get('/style.css', (ctx) => send(ctx, 'pages/style.css', { root }))
    .get('/scripts/:name', (ctx) => send(ctx, `scripts/${ctx.params.name}`, { root }))
}
