import type { Exchange, Handler } from '../http/exchange.js'
import { redirect } from '../http/replies.js'
import { readForm } from '../http/request-body.js'
import type { XiaomiApplication } from './application.js'
import { sendErrorPage } from './error-page.js'
import type { Grants } from './grants.js'
import { sendLoginPage } from './login-page.js'

/** Xiaomi's own number for "the person said no". */
const ACCESS_DENIED = '96012'

/** `/oauth2/authorize`: the page, and what the person decided on it. */
export const authorize = {
  show: (application: XiaomiApplication): Handler =>
    withValidRequest(application, (exchange) => sendLoginPage(exchange, application)),

  decide: (application: XiaomiApplication, grants: Grants): Handler =>
    withValidRequest(application, async (exchange, callback) => {
      const form = await readForm(exchange.request)
      const account = (form.get('account') ?? '').trim()
      if (form.get('decision') === 'cancel') {
        callback.searchParams.set('error', ACCESS_DENIED)
        callback.searchParams.set('error_description', 'the resource owner denied the request')
      } else if (account === '') {
        return sendLoginPage(exchange, application)
      } else {
        callback.searchParams.set('code', grants.issueCode(account, callback.href))
      }
      const state = exchange.url.searchParams.get('state')
      if (state !== null) callback.searchParams.set('state', state)
      return redirect(exchange.response, callback)
    }),
}

/**
 * Nothing is shown, and nobody is sent anywhere, for a request that a registered application did
 * not make.
 */
function withValidRequest(
  application: XiaomiApplication,
  answer: (exchange: Exchange, callback: URL) => ReturnType<Handler>,
): Handler {
  return (exchange) => {
    const query = exchange.url.searchParams
    const redirectUri = query.get('redirect_uri') ?? ''
    const known =
      query.get('client_id') === application.appId && application.callbackUrls.includes(redirectUri)
    if (!known) return sendErrorPage(exchange, 400, 'redirectUri')
    if (query.get('response_type') !== 'code') return sendErrorPage(exchange, 400, 'responseType')
    return answer(exchange, new URL(redirectUri))
  }
}
