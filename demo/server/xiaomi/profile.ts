import type { Handler } from '../http/exchange.js'
import { sendJson } from '../http/replies.js'
import { accountOf } from './account.js'
import type { XiaomiApplication } from './application.js'
import type { Grants } from './grants.js'

/** `/user/profile`: who the access token speaks of. */
export function profile(application: XiaomiApplication, grants: Grants, xiaomi: URL): Handler {
  return ({ response, url }) => {
    const name = grants.accountOf(url.searchParams.get('token') ?? '')
    if (url.searchParams.get('clientId') !== application.appId || name === undefined) {
      return sendJson(response, {
        result: 'error',
        code: 96008,
        description: 'the token is not valid',
      })
    }
    const { nickname, unionId } = accountOf(name)
    const icon = new URL(`/avatar/${encodeURIComponent(name)}.svg`, xiaomi)
    const data = { miliaoNick: nickname, miliaoIcon: icon.href, unionId }
    return sendJson(response, { result: 'ok', code: 0, description: 'no error', data })
  }
}
