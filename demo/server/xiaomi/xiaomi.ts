import type { RequestListener } from 'node:http'
import { reportError } from '../http/report-error.js'
import { createRouter } from '../http/router.js'
import { serveFile } from '../http/static-file.js'
import { avatar } from './avatar.js'
import type { XiaomiApplication } from './application.js'
import { authorize } from './authorize.js'
import { Grants } from './grants.js'
import { sendErrorPage } from './error-page.js'
import { profile } from './profile.js'
import { token } from './token.js'

export interface XiaomiOptions {
  readonly url: URL
  readonly application: XiaomiApplication
}

/** The Xiaomi account site, as far as a login goes: a page to sign in, a token, a profile. */
export function createXiaomi({ url, application }: XiaomiOptions): RequestListener {
  const grants = new Grants()
  return createRouter({
    routes: [
      {
        'GET /oauth2/authorize': authorize.show(application),
        'POST /oauth2/authorize': authorize.decide(application, grants),
        '* /oauth2/token': token(application, grants),
        'GET /user/profile': profile(application, grants, url),
        'GET /avatar/:account.svg': avatar,
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
