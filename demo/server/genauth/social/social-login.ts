import Router from '@koa/router'
import { randomBytes } from 'node:crypto'
import type { Context } from 'koa'
import { pickLanguage } from '../../http/language.js'
import { sendPage } from '../../http/page.js'
import { seeOther } from '../../http/redirect.js'
import { connectionPath, type Connection } from '../connections.js'
import type { Domain } from '../domain.js'
import { loginPath } from '../hosted/login.js'
import type { IdentitySourceClients } from '../identity-sources/clients.js'
import { answerPage } from '../pages/answer-page.js'
import { sendErrorPage } from '../send-error-page.js'
import type { Switches } from '../switches.js'
import type { Arrival, Arrivals } from './arrivals.js'
import type { Linking } from './linking.js'
import type { Way } from './way.js'

export interface SocialLoginOptions {
  /** The host that all domains share: identity sources know its addresses alone. */
  readonly genauth: URL
  readonly connections: readonly Connection[]
  readonly clients: IdentitySourceClients
  readonly domains: readonly Domain[]
  readonly arrivals: Arrivals
  readonly switches: Switches
  readonly linking: Linking
}

/** A person who is away at the identity source, for a login. */
interface Absence {
  readonly uid: string
  /** The login's own pages, at the address that it began at. */
  readonly login: URL
  readonly connection: Connection
  /** Whether a second window of the hosted page has gone there, which that page waits for. */
  readonly isSecondWindow: boolean
}

const STATE_LIFETIME_MS = 600_000

/** The way to the identity source and back. */
export function socialLogin(options: SocialLoginOptions): Router {
  const { connections, clients } = options
  const absences = new Map<string, Absence>()
  const router = new Router()
  for (const connection of connections) {
    const client = clients.get(connection.source.type)
    if (!client) continue
    const path = connectionPath(connection)
    router.get(path, (ctx) => start(ctx, { connection, client }, options, absences))
    router.get(`${path}/callback`, (ctx) => finish(ctx, { connection, client }, options, absences))
  }
  return router
}

async function start(
  ctx: Context,
  { connection, client }: Way,
  { genauth, domains, switches }: SocialLoginOptions,
  absences: Map<string, Absence>,
): Promise<void> {
  const uid = ctx.URL.searchParams.get('uuid') ?? ''
  const found = await findLogin(domains, uid)
  if (!found) {
    sendErrorPage(ctx, 400, 'expired')
    return
  }

  const { login, wishes } = found
  const state = randomBytes(24).toString('base64url')
  const isSecondWindow = ctx.URL.searchParams.get('redirected') !== '1'
  absences.set(state, { uid, login, connection, isSecondWindow })
  const language = pickLanguage(...wishes, ctx.get('accept-language'))
  // Only the browser that left may come back with this state.
  ctx.cookies.set(cookieName(state), '1', {
    path: connectionPath(connection),
    maxAge: STATE_LIFETIME_MS,
    sameSite: 'lax',
  })
  if (isSecondWindow && switches.is('socialWindow', 'severed'))
    ctx.set('cross-origin-opener-policy', 'same-origin')
  const callbackUrl = toCallbackUrl(connection, genauth)
  seeOther(ctx, client.buildAuthorizeUrl({ callbackUrl, state, language }))
}

async function finish(
  ctx: Context,
  way: Way,
  { genauth, arrivals, linking }: SocialLoginOptions,
  absences: Map<string, Absence>,
): Promise<void> {
  const { connection } = way
  const state = ctx.URL.searchParams.get('state') ?? ''
  if (linking.has(state)) return linking.finish(ctx, state, way)
  const absence = absences.get(state)
  absences.delete(state)
  const genuine = absence?.connection === connection && ctx.cookies.get(cookieName(state)) === '1'
  if (!absence || !genuine) {
    sendErrorPage(ctx, 400, 'expired')
    return
  }
  try {
    arrivals.set(absence.uid, await toArrival(ctx, way, genauth))
  } catch (reason) {
    sendErrorPage(ctx, 502, 'identitySource', String(reason))
    return
  }
  ctx.cookies.set(cookieName(state), '', { path: connectionPath(connection) })
  if (absence.isSecondWindow) {
    tellHostedPage(ctx, absence)
    return
  }
  seeOther(ctx, `${absence.login.href}/social`)
}

async function toArrival(ctx: Context, way: Way, genauth: URL): Promise<Arrival> {
  const { connection, client } = way
  const query = ctx.URL.searchParams
  const error = query.get('error')
  if (error === client.accessDenied) return { connection, profile: 'cancelled' }
  if (error !== null) throw new Error(`${connection.source.nameEn} answered with error ${error}.`)
  const callbackUrl = toCallbackUrl(connection, genauth)
  return { connection, profile: await client.loadProfile(query.get('code') ?? '', callbackUrl) }
}

/** Closes the second window with the platform's message to the hosted page, which goes on. */
function tellHostedPage(ctx: Context, { login }: Absence): void {
  const event = { source: 'authing', eventType: 'socialLogin' }
  const page = answerPage({
    language: pickLanguage(ctx.get('accept-language')),
    receiver: login.origin,
    message: { code: 200, message: 'Success', data: {}, event },
    closes: true,
  })
  sendPage(ctx, page, { 'script-src': ["'self'"] })
}

function toCallbackUrl(connection: Connection, genauth: URL): string {
  return new URL(`${connectionPath(connection)}/callback`, genauth).href
}

/** A login that is under way: where its pages are, and the languages that it wishes. */
async function findLogin(domains: readonly Domain[], uid: string) {
  for (const domain of domains) {
    const interaction = await domain.provider.Interaction.find(uid)
    if (!interaction) continue
    const { lang, ui_locales: locales } = interaction.params
    const login = new URL(loginPath(domain, uid), interaction.returnTo)
    return { login, wishes: [lang, locales] }
  }
  return undefined
}

function cookieName(state: string): string {
  return `genauth_state_${state}`
}
