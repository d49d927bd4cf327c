import { randomBytes } from 'node:crypto'
import { formatCookie, readCookie } from '../http/cookies.js'
import type { Exchange } from '../http/exchange.js'
import { redirect } from '../http/replies.js'
import type { Routes } from '../http/router.js'
import { pickLanguage } from '../http/language.js'
import type { Arrivals } from './arrivals.js'
import { CONNECTIONS, connectionPath, type Connection } from './connections.js'
import type { Domain } from './domain.js'
import type { IdentitySourceClient } from './identity-sources/client.js'
import type { IdentitySourceClients } from './identity-sources/clients.js'
import { loginPath } from './login.js'
import { sendErrorPage } from './send-error-page.js'

export interface SocialLoginOptions {
  readonly genauth: URL
  readonly clients: IdentitySourceClients
  readonly domains: readonly Domain[]
  readonly arrivals: Arrivals
}

/** A person who is away at the identity source. */
interface Absence {
  readonly uid: string
  readonly domain: Domain
  readonly connection: Connection
}

const STATE_LIFETIME_SECONDS = 600

/**
 * The way to the identity source and back. Both ends live at the shared host, whatever the domain.
 */
export function socialLogin({ genauth, clients, domains, arrivals }: SocialLoginOptions): Routes {
  const absences = new Map<string, Absence>()

  const start = async (
    connection: Connection,
    client: IdentitySourceClient,
    exchange: Exchange,
  ) => {
    const { request, response, url } = exchange
    const uid = url.searchParams.get('uuid') ?? ''
    const found = await findLogin(domains, uid)
    if (!found) return sendErrorPage(exchange, 400, 'expired')

    const state = randomBytes(24).toString('base64url')
    absences.set(state, { uid, domain: found.domain, connection })
    const language = pickLanguage(found.lang, found.uiLocales, request.headers['accept-language'])
    // Only the browser that left may come back with this state.
    response.setHeader(
      'set-cookie',
      formatCookie(cookieName(state), '1', connectionPath(connection), STATE_LIFETIME_SECONDS),
    )
    return redirect(
      response,
      client.buildAuthorizeUrl({ callbackUrl: callbackUrl(connection, genauth), state, language }),
    )
  }

  const finish = async (
    connection: Connection,
    client: IdentitySourceClient,
    exchange: Exchange,
  ) => {
    const { request, response, url } = exchange
    const state = url.searchParams.get('state') ?? ''
    const absence = absences.get(state)
    absences.delete(state)
    const genuine =
      absence?.connection === connection && readCookie(request, cookieName(state)) === '1'
    if (!absence || !genuine) return sendErrorPage(exchange, 400, 'expired')

    const error = url.searchParams.get('error')
    if (error === client.accessDenied) {
      arrivals.set(absence.uid, { connection, profile: 'cancelled' })
    } else {
      try {
        if (error !== null)
          throw new Error(`${connection.source.nameEn} answered with error ${error}.`)
        const code = url.searchParams.get('code') ?? ''
        const profile = await client.loadProfile(code, callbackUrl(connection, genauth))
        arrivals.set(absence.uid, { connection, profile })
      } catch (reason) {
        return sendErrorPage(exchange, 502, 'identitySource', String(reason))
      }
    }
    response.setHeader(
      'set-cookie',
      formatCookie(cookieName(state), '', connectionPath(connection), 0),
    )
    return redirect(response, `${loginPath(absence.domain, absence.uid)}/social`)
  }

  const routes = CONNECTIONS.flatMap((connection) => {
    const client = clients.get(connection.source.type)
    if (!client) return []
    return [
      [
        `GET ${connectionPath(connection)}`,
        (exchange: Exchange) => start(connection, client, exchange),
      ] as const,
      [
        `GET ${connectionPath(connection)}/callback`,
        (exchange: Exchange) => finish(connection, client, exchange),
      ] as const,
    ]
  })
  return Object.fromEntries(routes)
}

function callbackUrl(connection: Connection, genauth: URL): string {
  return new URL(`${connectionPath(connection)}/callback`, genauth).href
}

async function findLogin(domains: readonly Domain[], uid: string) {
  for (const domain of domains) {
    const interaction = await domain.provider.Interaction.find(uid)
    if (interaction)
      return { domain, lang: interaction.params.lang, uiLocales: interaction.params.ui_locales }
  }
  return undefined
}

function cookieName(state: string): string {
  return `genauth_state_${state}`
}
