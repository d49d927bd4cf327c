import Router from '@koa/router'
import type { RouteContext } from '../../http/route-context.js'
import { createHash } from 'node:crypto'
import { formFields, readBody } from '../../http/form.js'
import { seeOther } from '../../http/redirect.js'
import type { Domain } from '../domain.js'
import { loadLogin } from '../hosted/login.js'
import type { Profile } from '../identity-sources/client.js'
import type { IdentitySource } from '../identity-sources/identity-source.js'
import { sendErrorPage } from '../send-error-page.js'
import type { Arrivals } from './arrivals.js'

export interface QrLoginOptions {
  readonly domain: Domain
  readonly arrivals: Arrivals
}

/**
 * The codes of the hosted page. There is no phone here: a button on the page says that one has
 * scanned.
 */
export function qrLogin({ domain, arrivals }: QrLoginOptions): Router {
  const scan = async (ctx: RouteContext) => {
    const { application, path, uid } = await loadLogin(domain, ctx)
    const uniqueId = formFields(ctx).get('connection')
    const connection = application.connections.find(
      (candidate) => candidate.source.place === 'qr' && candidate.uniqueId === uniqueId,
    )
    if (!connection) {
      sendErrorPage(ctx, 400, 'unknownConnection', `connection = ${uniqueId}`)
      return
    }
    arrivals.set(uid, { connection, profile: whoScans(connection.source) })
    seeOther(ctx, `${path}/social`)
  }
  return new Router().post('/interaction/oidc/:uid/login/scan', readBody, scan)
}

/** Whose phone it is: always the same person's. */
function whoScans({ type }: IdentitySource): Profile {
  const unionId = createHash('sha256').update(`${type}:phone`).digest('base64url').slice(0, 28)
  return { unionId, nickname: 'Phone Owner', picture: null, email: null }
}
