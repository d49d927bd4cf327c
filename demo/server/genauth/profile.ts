import Router from '@koa/router'
import type { RouteContext } from '../http/route-context.js'
import { bearer, NOT_LOGGED_IN } from './bearer.js'
import { allowOrigin, preflight, type Origins } from './cross-origin.js'
import type { Domain } from './domain.js'
import type { User, Users } from './users.js'

export interface ProfileOptions {
  readonly domain: Domain
  readonly users: Users
  readonly origins: Origins
}

/** `/api/v3/get-profile`: who a user is, for the platform's own browser SDK. */
export function profile({ domain, users, origins }: ProfileOptions): Router {
  const show = async (ctx: RouteContext) => {
    allowOrigin(ctx, origins)
    const user = await bearer(ctx, domain, users)
    // Every answer of this API has HTTP status 200, errors too.
    ctx.body = user ? { statusCode: 200, message: 'Success', data: describe(user) } : NOT_LOGGED_IN
  }
  const path = '/api/v3/get-profile'
  return new Router().options(path, preflight(origins)).get(path, show)
}

function describe({ id, username, name, nickname, picture, email, phone, createdAt }: User) {
  return {
    userId: id,
    status: 'Activated',
    username,
    name,
    nickname,
    photo: picture,
    email,
    phone,
    createdAt: createdAt.toISOString(),
  }
}
