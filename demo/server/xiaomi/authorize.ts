import type { Context } from 'koa'
import { formFields } from '../http/form.js'
import { seeOther } from '../http/redirect.js'
import type { XiaomiApplication } from './application.js'
import { sendErrorPage } from './error-page.js'
import type { Grants } from './grants.js'
import { sendLoginPage } from './login-page.js'

/** Xiaomi's own number for "the person said no". */
const ACCESS_DENIED = '96012'

type Handler = (ctx: Context) => void

/** `/oauth2/authorize`: the page, and what the person decided on it. */
export const authorize = {
  show: (application: XiaomiApplication): Handler =>
    withValidRequest(application, (ctx) => sendLoginPage(ctx, application)),

  decide: (application: XiaomiApplication, grants: Grants): Handler =>
    withValidRequest(application, (ctx, callback) => {
      const form = formFields(ctx)
      const account = (form.get('account') ?? '').trim()
      if (form.get('decision') === 'cancel') {
        callback.searchParams.set('error', ACCESS_DENIED)
        callback.searchParams.set('error_description', 'the resource owner denied the request')
      } else if (account === '') {
        return sendLoginPage(ctx, application)
      } else {
        callback.searchParams.set('code', grants.issueCode(account, callback.href))
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
  application: XiaomiApplication,
  answer: (ctx: Context, callback: URL) => void,
): Handler {
  return (ctx) => {
    const query = ctx.URL.searchParams
    const redirectUri = query.get('redirect_uri') ?? ''
    const known =
      query.get('client_id') === application.appId && application.callbackUrls.includes(redirectUri)
    if (!known) return sendErrorPage(ctx, 400, 'redirectUri')
    if (query.get('response_type') !== 'code') return sendErrorPage(ctx, 400, 'responseType')
    answer(ctx, new URL(redirectUri))
  }
}
