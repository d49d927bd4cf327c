import { randomBytes } from 'node:crypto'
import { formatCookie, readCookie } from '../http/cookies.js'
import type { Exchange } from '../http/exchange.js'
import { redirect } from '../http/replies.js'
import type { Routes } from '../http/router.js'
import { pickLanguage } from '../http/language.js'
import type { Arrivals } from './arrivals.js'
import { CONNECTIONS, connectionPath, type Connection } from './connections.js'
import type { Domain } from './domain.js'
import { loginPath } from './login.js'
import { sendErrorPage } from './send-error-page.js'
import { buildXiaomiAuthorizeUrl, loadXiaomiProfile, type XiaomiSettings } from './xiaomi-client.js'

export interface SocialLoginOptions {
  readonly genauth: URL
  readonly xiaomi: XiaomiSettings
  readonly domains: readonly Domain[]
  readonly arrivals: Arrivals
}

/** A person who is away at the identity source. */
interface Departure {
  readonly uid: string
  readonly domain: Domain
  readonly connection: Connection
}

const STATE_LIFETIME_SECONDS = 600

/** Xiaomi's own number for "the person said no". */
const XIAOMI_ACCESS_DENIED = '96012'

/** The way to the identity source and back. Both ends live at the shared host, whatever the domain. */
export function socialLogin({ genauth, xiaomi, domains, arrivals }: SocialLoginOptions): Routes {
  const departures = new Map<string, Departure>()

  const start = async (connection: Connection, exchange: Exchange) => {
    const { request, response, url } = exchange
    const uid = url.searchParams.get('uuid') ?? ''
    const found = await findLogin(domains, uid)
    if (!found) return sendErrorPage(exchange, 400, 'expired')

    const state = randomBytes(24).toString('base64url')
    departures.set(state, { uid, domain: found.domain, connection })
    const language = pickLanguage(found.lang, found.uiLocales, request.headers['accept-language'])
    const locale = language.replace('-', '_')
    // Only the browser that left may come back with this state.
    response.setHeader(
      'set-cookie',
      formatCookie(cookieName(state), '1', connectionPath(connection), STATE_LIFETIME_SECONDS),
    )
    return redirect(response, buildXiaomiAuthorizeUrl(xiaomi, { callbackUrl: callbackUrl(connection), state, locale }))
  }

  const finish = async (connection: Connection, exchange: Exchange) => {
    const { request, response, url } = exchange
    const state = url.searchParams.get('state') ?? ''
    const departure = departures.get(state)
    departures.delete(state)
    const genuine = departure?.connection === connection && readCookie(request, cookieName(state)) === '1'
    if (!departure || !genuine) return sendErrorPage(exchange, 400, 'expired')

    const error = url.searchParams.get('error')
    if (error === XIAOMI_ACCESS_DENIED) {
      arrivals.set(departure.uid, 'cancelled')
    } else {
      try {
        if (error !== null) throw new Error(`Xiaomi answered with error ${error}.`)
        const code = url.searchParams.get('code') ?? ''
        arrivals.set(departure.uid, {
          connection,
          profile: await loadXiaomiProfile(xiaomi, code, callbackUrl(connection)),
        })
      } catch (reason) {
        return sendErrorPage(exchange, 502, 'identitySource', String(reason))
      }
    }
    response.setHeader('set-cookie', formatCookie(cookieName(state), '', connectionPath(connection), 0))
    return redirect(response, `${loginPath(departure.domain, departure.uid)}/social`)
  }

  const callbackUrl = (connection: Connection) => new URL(`${connectionPath(connection)}/callback`, genauth).href

  const routes = CONNECTIONS.flatMap((connection) => [
    [`GET ${connectionPath(connection)}`, (exchange: Exchange) => start(connection, exchange)] as const,
    [`GET ${connectionPath(connection)}/callback`, (exchange: Exchange) => finish(connection, exchange)] as const,
  ])
  return Object.fromEntries(routes)
}

async function findLogin(domains: readonly Domain[], uid: string) {
  for (const domain of domains) {
    const interaction = await domain.provider.Interaction.find(uid)
    if (interaction) return { domain, lang: interaction.params.lang, uiLocales: interaction.params.ui_locales }
  }
  return undefined
}

function cookieName(state: string): string {
  return `genauth_state_${state}`
}
