import type { Context } from 'koa'
import { formFields } from '../http/form.js'
import type { Applications } from './application.js'
import type { Grants } from './grants.js'

/** `/oauth/token`: an access token for a code, from server to server. */
export function token(applications: Applications, grants: Grants) {
  return (ctx: Context): void => {
    const form = formFields(ctx)
    const refuse = (status: number, error: string) => {
      ctx.status = status
      ctx.body = { error }
    }
    const application = applications.get(form.get('client_id') ?? '')
    if (!application) return refuse(401, 'invalid_client')
    if (form.get('client_secret') !== application.clientSecret) return refuse(401, 'invalid_client')
    if (form.get('grant_type') !== 'authorization_code')
      return refuse(400, 'unsupported_grant_type')

    const accessToken = grants.redeemCode(
      form.get('code') ?? '',
      application,
      form.get('redirect_uri') ?? '',
    )
    if (accessToken === undefined) return refuse(400, 'invalid_grant')
    ctx.body = {
      access_token: accessToken,
      token_type: 'Bearer',
      expires_in: 7200,
      scope: 'profile',
    }
  }
}
