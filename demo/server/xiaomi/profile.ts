import type { Context } from 'koa'
import { accountOf } from './account.js'
import type { XiaomiApplication } from './application.js'
import type { Grants } from './grants.js'

/** `/user/profile`: who the access token speaks of. */
export function profile(application: XiaomiApplication, grants: Grants, xiaomi: URL) {
  return (ctx: Context): void => {
    const query = ctx.URL.searchParams
    const name = grants.accountOf(query.get('token') ?? '')
    if (query.get('clientId') !== application.appId || name === undefined) {
      ctx.body = { result: 'error', code: 96008, description: 'the token is not valid' }
      return
    }
    const { nickname, unionId } = accountOf(name)
    const icon = new URL(`/avatar/${encodeURIComponent(name)}.svg`, xiaomi)
    const data = { miliaoNick: nickname, miliaoIcon: icon.href, unionId }
    ctx.body = { result: 'ok', code: 0, description: 'no error', data }
  }
}
