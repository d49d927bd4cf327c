import type { RequestListener } from 'node:http'
import { reportError } from '../http/report-error.js'
import { createRouter } from '../http/router.js'
import { serveFile } from '../http/static-file.js'
import type { Application } from './application.js'
import { authorize } from './authorize.js'
import { avatar, brandStyle } from './brand.js'
import { sendErrorPage } from './error-page.js'
import { Grants } from './grants.js'
import { profile } from './profile.js'
import { findSource } from './sources.js'
import { token } from './token.js'

/** An application as a source's developer platform asks for it. */
export interface Registration extends Omit<Application, 'source'> {
  /** At which source. */
  readonly source: string
}

export interface IdentitySourceOptions {
  readonly url: URL
  readonly registrations: readonly Registration[]
}

/**
 * One site for many social identity sources: it wears the name of the one whose application asks.
 * Plain OAuth 2.0.
 */
export function createIdentitySource({
  url,
  registrations,
}: IdentitySourceOptions): RequestListener {
  const applications = new Map(
    registrations.map(toApplication).map((entry) => [entry.clientId, entry]),
  )
  const grants = new Grants()
  return createRouter({
    routes: [
      {
        'GET /oauth/authorize': authorize.show(applications),
        'POST /oauth/authorize': authorize.decide(applications, grants),
        'POST /oauth/token': token(applications, grants),
        'GET /api/user': profile(grants, url),
        'GET /avatar/:source/:account.svg': avatar,
        'GET /brand/:source.css': brandStyle,
        'GET /style.css': serveFile(new URL('style.css', import.meta.url)),
      },
    ],
    notFound: (exchange) => sendErrorPage(exchange, 404, 'notFound'),
    failed: (exchange, error) => {
      reportError(error)
      return sendErrorPage(exchange, 500, 'failed')
    },
  })
}

function toApplication(registration: Registration): Application {
  const source = findSource(registration.source)
  if (!source)
    throw new Error(`There is no identity source “${registration.source}” to register at.`)
  return { ...registration, source }
}
