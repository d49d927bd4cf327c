import Router from '@koa/router'
import { createHash } from 'node:crypto'
import { formFields, readBody } from '../http/form.js'
import type { RouteContext } from '../http/route-context.js'
import { bearer, NOT_LOGGED_IN } from './bearer.js'
import { CONNECTIONS, type Connection } from './connections.js'
import { allowOrigin, preflight, type Origins } from './cross-origin.js'
import type { Domain } from './domain.js'
import type { Identity, User, Users } from './users.js'

export interface IdentitiesOptions {
  readonly domain: Domain
  readonly users: Users
  readonly origins: Origins
}

/** `/api/v3/get-identities` and `/api/v3/unlink-extidp`: by which identity sources a user signs in. */
export function identities({ domain, users, origins }: IdentitiesOptions): Router {
  const list = async (ctx: RouteContext) => {
    allowOrigin(ctx, origins)
    const user = await bearer(ctx, domain, users)
    ctx.body = user
      ? { statusCode: 200, message: 'Success', data: describeIdentities(users, user) }
      : NOT_LOGGED_IN
  }

  const unlink = async (ctx: RouteContext) => {
    allowOrigin(ctx, origins)
    const user = await bearer(ctx, domain, users)
    if (!user) {
      ctx.body = NOT_LOGGED_IN
      return
    }
    const source = formFields(ctx).get('extIdpId')
    const ofSource = CONNECTIONS.filter((connection) => sourceIdOf(connection) === source)
    users.unbind(
      user,
      ofSource.map(({ uniqueId }) => uniqueId),
    )
    ctx.body = { statusCode: 200, message: 'Success' }
  }

  return new Router()
    .options('/api/v3/get-identities', preflight(origins))
    .options('/api/v3/unlink-extidp', preflight(origins))
    .get('/api/v3/get-identities', list)
    .post('/api/v3/unlink-extidp', readBody, unlink)
}

/** The identities of a user, as the platform writes them. */
export function describeIdentities(users: Users, user: User): object[] {
  return users.identitiesOf(user).flatMap(describe)
}

function describe({ connection: uniqueId, unionId }: Identity): object[] {
  const connection = CONNECTIONS.find((candidate) => candidate.uniqueId === uniqueId)
  if (!connection) return []
  return [
    {
      identityId: toId(`${uniqueId}/${unionId}`),
      extIdpId: sourceIdOf(connection),
      provider: connection.source.type.split(':')[0],
      type: 'unionid',
      userIdInIdp: unionId,
      originConnIds: [connection.id],
    },
  ]
}

/** An identity source, which may have several connections. */
function sourceIdOf({ source }: Connection): string {
  return toId(source.type)
}

function toId(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 24)
}
