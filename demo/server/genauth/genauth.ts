import type { RequestListener } from 'node:http'
import type { Handler } from '../http/exchange.js'
import { reportError } from '../http/report-error.js'
import { createRouter, type Routes } from '../http/router.js'
import { serveFile } from '../http/static-file.js'
import type { Arrivals } from './arrivals.js'
import { toProviderPath } from './authorization-request.js'
import { control } from './control.js'
import { createDomains, type Domain } from './domain.js'
import { ArmedFailure } from './failures/armed-failure.js'
import { ATTACKER_ROUTES } from './failures/attacker.js'
import { hostedLogin } from './hosted-login.js'
import { createClients, type IdentitySourceSettings } from './identity-sources/clients.js'
import { createSigningKey } from './id-token-signer.js'
import { LoginExpiredError } from './login.js'
import { publicConfig } from './public-config.js'
import { qrLogin } from './qr-login.js'
import { RequestCounter } from './request-counter.js'
import { createSeededUsers } from './seeded-users.js'
import { sendErrorPage } from './send-error-page.js'
import { socialArrival } from './social-arrival.js'
import { socialLogin } from './social-login.js'

export interface GenAuthOptions {
  readonly url: URL
  readonly site: URL
  readonly identitySources: IdentitySourceSettings
  /** Login Callback URLs registered for every application. */
  readonly callbackUrls: readonly string[]
}

/**
 * GenAuth, as far as a login goes: the OpenID Provider, the hosted pages, the connections and their
 * public face.
 */
export function createGenAuth({
  url,
  site,
  identitySources,
  callbackUrls,
}: GenAuthOptions): RequestListener {
  const users = createSeededUsers()
  const armed = new ArmedFailure()
  const counter = new RequestCounter()
  const arrivals: Arrivals = new Map()
  const origins = new Set(callbackUrls.map((callbackUrl) => new URL(callbackUrl).origin))
  const domains = createDomains({
    genauth: url,
    callbackUrls,
    origins,
    users,
    key: createSigningKey(),
    armed,
  })

  const routesOf = (domain: Domain): Routes => ({
    ...hostedLogin(domain, users),
    ...socialArrival(domain, users, arrivals),
    ...qrLogin(domain, arrivals),
    ...openIdProvider(domain, armed),
    [`GET ${domain.path}/api/v2/applications/:appId/public-config`]: publicConfig({
      genauth: url,
      domain,
      callbackUrls,
      origins,
    }),
  })

  const route = createRouter({
    routes: [
      ...domains.map(routesOf),
      socialLogin({ genauth: url, clients: createClients(identitySources), domains, arrivals }),
      control({ genauth: url, site, armed, counter, origins }),
      ATTACKER_ROUTES,
      { 'GET /style.css': serveFile(new URL('pages/style.css', import.meta.url)) },
    ],
    notFound: (exchange) => sendErrorPage(exchange, 404, 'notFound'),
    failed: (exchange, error) => {
      if (error instanceof LoginExpiredError) return sendErrorPage(exchange, 400, 'expired')
      reportError(error)
      return sendErrorPage(exchange, 500, 'failed')
    },
  })

  return (request, response) => {
    // One request a connection: on a reused one, a browser would quietly repeat what
    // "token-unreachable" cuts off.
    response.shouldKeepAlive = false
    counter.count(request.method ?? '', (request.url ?? '').split('?', 1)[0] ?? '')
    route(request, response)
  }
}

/**
 * The provider's endpoints, and the two front doors to a login: with the hosted page, and past it.
 */
function openIdProvider({ path, provider }: Domain, armed: ArmedFailure): Routes {
  const answer = provider.callback()
  const forward = (toProviderUrl: (url: URL) => string): Handler => {
    return async ({ request, response, url }) => {
      // The way Express tells a mounted application where it is; the library knows it.
      const mounted = Object.assign(request, { baseUrl: `${path}/oidc`, url: toProviderUrl(url) })
      await answer(mounted, response)
      return response
    }
  }
  return {
    [`GET ${path}/oidc/auth`]: forward((url) =>
      toProviderPath(url, { connectionId: null, failure: armed.take() }),
    ),
    [`GET ${path}/api/v3/signin-by-extidp`]: forward((url) =>
      toProviderPath(url, {
        connectionId: url.searchParams.get('ext_idp_conn_id') || 'none',
        failure: armed.take(),
      }),
    ),
    [`* ${path}/oidc/*`]: forward((url) => url.pathname.slice(`${path}/oidc`.length) + url.search),
  }
}
