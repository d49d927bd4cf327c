import type { Exchange, Handler } from '../http/exchange.js'
import { redirect } from '../http/replies.js'
import { readForm } from '../http/request-body.js'
import type { Application, Applications } from './application.js'
import { sendErrorPage } from './error-page.js'
import type { Grants } from './grants.js'
import { sendLoginPage } from './login-page.js'

interface AuthorizationRequest {
  readonly application: Application
  readonly callback: URL
}

/** `/oauth/authorize`: the page, and what the person decided on it. */
export const authorize = {
  show: (applications: Applications): Handler =>
    withValidRequest(applications, (exchange, { application }) =>
      sendLoginPage(exchange, application),
    ),

  decide: (applications: Applications, grants: Grants): Handler =>
    withValidRequest(applications, async (exchange, { application, callback }) => {
      const form = await readForm(exchange.request)
      const account = (form.get('account') ?? '').trim()
      if (form.get('decision') === 'cancel') {
        callback.searchParams.set('error', 'access_denied')
        callback.searchParams.set('error_description', 'The person cancelled.')
      } else if (account === '') {
        return sendLoginPage(exchange, application)
      } else {
        callback.searchParams.set('code', grants.issueCode({ application, account }, callback.href))
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
  applications: Applications,
  answer: (exchange: Exchange, request: AuthorizationRequest) => ReturnType<Handler>,
): Handler {
  return (exchange) => {
    const query = exchange.url.searchParams
    const application = applications.get(query.get('client_id') ?? '')
    const redirectUri = query.get('redirect_uri') ?? ''
    if (!application) return sendErrorPage(exchange, 400, 'application')
    const { source, callbackUrls } = application
    if (!callbackUrls.includes(redirectUri))
      return sendErrorPage(exchange, 400, 'redirectUri', source)
    if (query.get('response_type') !== 'code')
      return sendErrorPage(exchange, 400, 'responseType', source)
    return answer(exchange, { application, callback: new URL(redirectUri) })
  }
}
