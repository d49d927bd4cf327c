import { createHash } from 'node:crypto'
import { redirect } from '../http/replies.js'
import { readForm } from '../http/request-body.js'
import type { Routes } from '../http/router.js'
import type { Arrivals } from './arrivals.js'
import type { Domain } from './domain.js'
import type { IdentitySource } from './identity-sources/identity-source.js'
import type { Profile } from './identity-sources/client.js'
import { loadLogin } from './login.js'
import { sendErrorPage } from './send-error-page.js'

/**
 * The codes of the hosted page. There is no phone here: a button on the page says that one has
 * scanned.
 */
export function qrLogin(domain: Domain, arrivals: Arrivals): Routes {
  return {
    [`POST ${domain.path}/interaction/oidc/:uid/login/scan`]: async (exchange) => {
      const { application, path, uid } = await loadLogin(domain, exchange)
      const uniqueId = (await readForm(exchange.request)).get('connection')
      const connection = application.connections.find(
        (candidate) => candidate.source.place === 'qr' && candidate.uniqueId === uniqueId,
      )
      if (!connection)
        return sendErrorPage(exchange, 400, 'unknownConnection', `connection = ${uniqueId}`)
      arrivals.set(uid, { connection, profile: whoScans(connection.source) })
      return redirect(exchange.response, `${path}/social`)
    },
  }
}

/** Whose phone it is: always the same person's. */
function whoScans({ type }: IdentitySource): Profile {
  const unionId = createHash('sha256').update(`${type}:phone`).digest('base64url').slice(0, 28)
  return { unionId, nickname: 'Phone Owner', picture: null }
}
