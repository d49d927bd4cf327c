import type { Handler } from '../http/exchange.js'
import { sendJson } from '../http/replies.js'
import { accountOf } from './account.js'
import type { Grants } from './grants.js'

/** `/api/user`: who the access token speaks of. */
export function profile(grants: Grants, origin: URL): Handler {
  return ({ request, response }) => {
    const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const grant = grants.find(token)
    if (!grant) return sendJson(response, { error: 'invalid_token' }, { status: 401 })
    const { source } = grant.application
    const { id, unionId, nickname } = accountOf(source, grant.account)
    const avatar = new URL(`/avatar/${source.id}/${encodeURIComponent(grant.account)}.svg`, origin)
    return sendJson(response, { id, unionid: unionId, nickname, avatar_url: avatar.href })
  }
}
