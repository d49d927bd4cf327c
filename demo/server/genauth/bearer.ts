import type { Context } from 'koa'
import type { Domain } from './domain.js'
import type { User, Users } from './users.js'

/** What this API answers somebody whom it does not know: with HTTP status 200, as always. */
export const NOT_LOGGED_IN = { statusCode: 401, apiCode: 2020, message: 'Not logged in' }

/** Whose access token a request bears. */
export async function bearer(
  ctx: Context,
  domain: Domain,
  users: Users,
): Promise<User | undefined> {
  const token = /^Bearer (.+)$/i.exec(ctx.get('authorization'))?.[1] ?? ''
  const { accountId = '' } = (await domain.provider.AccessToken.find(token)) ?? {}
  return users.find(accountId)
}
