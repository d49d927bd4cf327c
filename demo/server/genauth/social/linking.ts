import Router from '@koa/router'
import { randomBytes } from 'node:crypto'
import type { Context } from 'koa'
import { pickLanguage } from '../../http/language.js'
import { sendPage } from '../../http/page.js'
import { seeOther } from '../../http/redirect.js'
import { connectionPath } from '../connections.js'
import type { Origins } from '../cross-origin.js'
import type { Domain } from '../domain.js'
import { describeIdentities } from '../identities.js'
import type { IdentitySourceClients } from '../identity-sources/clients.js'
import { answerPage } from '../pages/answer-page.js'
import { sendErrorPage } from '../send-error-page.js'
import type { Switches } from '../switches.js'
import type { User, Users } from '../users.js'
import type { Way } from './way.js'

export interface LinkingOptions {
  readonly genauth: URL
  readonly clients: IdentitySourceClients
  readonly users: Users
  readonly origins: Origins
  readonly switches: Switches
}

/** Adds an identity source to the account of somebody who is signed in. */
export interface Linking {
  /** `/api/v3/link-extidp`, which a window goes to. */
  routesOf(domain: Domain): Router
  /** Whether somebody has left with this state in order to link. */
  has(state: string): boolean
  /** The person is back from the identity source. */
  finish(ctx: Context, state: string, way: Way): Promise<void>
}

/** How it went, in the platform's words. */
interface Outcome {
  readonly isLinked: boolean
  readonly text: string
}

const TAKEN = { isLinked: false, text: 'The identity source is bound to another account already' }
const LINKED = { isLinked: true, text: 'Success' }
const CANCELLED = { isLinked: false, text: 'The person cancelled at the identity source' }

export function createLinking(options: LinkingOptions): Linking {
  const { genauth, clients, users } = options
  const leaving = new Map<string, User>()
  const callbackUrl = (way: Pick<Way, 'connection'>) =>
    new URL(`${connectionPath(way.connection)}/callback`, genauth).href

  const start = (domain: Domain) => async (ctx: Context) => {
    const query = ctx.URL.searchParams
    const application = domain.applications.find(({ id }) => id === query.get('app_id'))
    const connection = application?.connections.find(
      ({ uniqueId }) => uniqueId === query.get('ext_idp_conn_identifier'),
    )
    const client = connection && clients.get(connection.source.type)
    const user = application && users.find(await subjectOf(domain, application.id, ctx))
    if (!client || !user) {
      sendErrorPage(ctx, 400, user ? 'unknownConnection' : 'badRequest')
      return
    }
    const state = randomBytes(24).toString('base64url')
    leaving.set(state, user)
    const language = pickLanguage(ctx.get('accept-language'))
    const departure = { callbackUrl: callbackUrl({ connection }), state, language }
    seeOther(ctx, client.buildAuthorizeUrl(departure))
  }

  const finish: Linking['finish'] = async (ctx, state, way) => {
    const user = leaving.get(state)
    leaving.delete(state)
    if (user) tellSite(ctx, user, await link(ctx, user, way), options)
  }

  const link = async (ctx: Context, user: User, way: Way): Promise<Outcome> => {
    const query = ctx.URL.searchParams
    if (query.has('error')) return CANCELLED
    const profile = await way.client.loadProfile(query.get('code') ?? '', callbackUrl(way))
    const identity = { connection: way.connection.uniqueId, unionId: profile.unionId }
    const owner = users.findByIdentity(identity)
    if (owner && owner.id !== user.id) return TAKEN
    users.bind(user, identity)
    return LINKED
  }

  return {
    routesOf: (domain) => new Router().get('/api/v3/link-extidp', start(domain)),
    has: (state) => leaving.has(state),
    finish,
  }
}

/** Whose ID token it is. Empty for one that is not good. */
async function subjectOf(domain: Domain, appId: string, ctx: Context): Promise<string> {
  const { Client, IdToken } = domain.provider
  const client = await Client.find(appId)
  try {
    const idToken = ctx.URL.searchParams.get('id_token') ?? ''
    if (!client) return ''
    const { payload } = await IdToken.validate(idToken, client)
    return String(payload.sub)
  } catch {
    return ''
  }
}

/** Posts how it went to the site, in the way that the tenant has, and closes the window. */
function tellSite(
  ctx: Context,
  user: User,
  { isLinked, text }: Outcome,
  { users, origins, switches }: LinkingOptions,
): void {
  const event = { source: 'authing', eventType: 'linkExtIdp' }
  const identities = describeIdentities(users, user)
  const messages = new Map<string, object>([
    ['code', { code: isLinked ? 200 : 400, message: text, data: {}, event }],
    ['success', isLinked ? { success: true, identities } : { success: false, errMsg: text }],
  ])
  const [receiver = ''] = origins.list()
  const page = answerPage({
    language: pickLanguage(ctx.get('accept-language')),
    receiver,
    // No site takes what is empty for an answer.
    message: messages.get(switches.get('linkAnswer')) ?? {},
    closes: true,
  })
  sendPage(ctx, page, { 'script-src': ["'self'"] })
}
