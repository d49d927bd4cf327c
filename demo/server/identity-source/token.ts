import type { Handler } from '../http/exchange.js'
import { sendJson } from '../http/replies.js'
import { readForm } from '../http/request-body.js'
import type { Applications } from './application.js'
import type { Grants } from './grants.js'

/** `/oauth/token`: an access token for a code, from server to server. */
export function token(applications: Applications, grants: Grants): Handler {
  return async ({ request, response }) => {
    const form = await readForm(request)
    const refuse = (status: number, error: string) => sendJson(response, { error }, { status })
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
    return sendJson(response, {
      access_token: accessToken,
      token_type: 'Bearer',
      expires_in: 7200,
      scope: 'profile',
    })
  }
}
