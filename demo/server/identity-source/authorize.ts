import type { Context } from 'koa'
import { formFields } from '../http/form.js'
import { seeOther } from '../http/redirect.js'
import type { Application, Applications } from './application.js'
import { sendErrorPage } from './error-page.js'
import type { Grants } from './grants.js'
import { sendLoginPage } from './login-page.js'

type Handler = (ctx: Context) => void

interface AuthorizationRequest {
  readonly application: Application
  readonly callback: URL
}

/** `/oauth/authorize`: the page, and what the person decided on it. */
export const authorize = {
  show: (applications: Applications): Handler =>
    withValidRequest(applications, (ctx, { application }) => sendLoginPage(ctx, application)),

  decide: (applications: Applications, grants: Grants): Handler =>
    withValidRequest(applications, (ctx, { application, callback }) => {
      const form = formFields(ctx)
      const account = (form.get('account') ?? '').trim()
      if (form.get('decision') === 'cancel') {
        callback.searchParams.set('error', 'access_denied')
        callback.searchParams.set('error_description', 'The person cancelled.')
      } else if (account === '') {
        return sendLoginPage(ctx, application)
      } else {
        callback.searchParams.set('code', grants.issueCode({ application, account }, callback.href))
      }
      const state = ctx.URL.searchParams.get('state')
      if (state !== null) callback.searchParams.set('state', state)
      seeOther(ctx, callback)
    }),
}

/**
 * Nothing is shown, and nobody is sent anywhere, for a request that a registered application did
 * not make.
 */
function withValidRequest(
  applications: Applications,
  answer: (ctx: Context, request: AuthorizationRequest) => void,
): Handler {
  return (ctx) => {
    const query = ctx.URL.searchParams
    const application = applications.get(query.get('client_id') ?? '')
    const redirectUri = query.get('redirect_uri') ?? ''
    if (!application) return sendErrorPage(ctx, 400, 'application')
    const { source, callbackUrls } = application
    if (!callbackUrls.includes(redirectUri)) return sendErrorPage(ctx, 400, 'redirectUri', source)
    if (query.get('response_type') !== 'code')
      return sendErrorPage(ctx, 400, 'responseType', source)
    answer(ctx, { application, callback: new URL(redirectUri) })
  }
}
