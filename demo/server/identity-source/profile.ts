import type { Context } from 'koa'
import { accountOf } from './account.js'
import type { Grants } from './grants.js'

/** `/api/user`: who the access token speaks of. */
export function profile(grants: Grants, origin: URL) {
  return (ctx: Context): void => {
    const token = /^Bearer (.+)$/i.exec(ctx.get('authorization'))?.[1] ?? ''
    const grant = grants.find(token)
    if (!grant) {
      ctx.status = 401
      ctx.body = { error: 'invalid_token' }
      return
    }
    const { source } = grant.application
    const { id, unionId, nickname, email } = accountOf(source, grant.account)
    const avatar = new URL(`/avatar/${source.id}/${encodeURIComponent(grant.account)}.svg`, origin)
    ctx.body = { id, unionid: unionId, nickname, email, avatar_url: avatar.href }
  }
}
