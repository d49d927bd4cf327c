import { randomBytes } from 'node:crypto'
import type { Context } from 'koa'
import { formFields } from '../http/form.js'
import { accountOf } from './account.js'
import type { XiaomiApplication } from './application.js'
import type { Grants } from './grants.js'

/** Stands before every JSON body of this endpoint, against sites that would load it as a script. */
const PREFIX = '&&&START&&&'

/**
 * `/oauth2/token`: parameters come in the query or as a form, the answer as JSON behind a prefix.
 */
export function token(application: XiaomiApplication, grants: Grants) {
  return (ctx: Context): void => {
    ctx.type = 'text'
    ctx.body = PREFIX + JSON.stringify(redeem(application, grants, sentParameters(ctx)))
  }
}

function sentParameters(ctx: Context): ReadonlyMap<string, string> {
  return new Map([...ctx.URL.searchParams, ...formFields(ctx)])
}

function redeem(
  application: XiaomiApplication,
  grants: Grants,
  sent: ReadonlyMap<string, string>,
): object {
  const genuine =
    sent.get('client_id') === application.appId &&
    sent.get('client_secret') === application.appSecret
  if (!genuine) return refusal(96006, 'the application or its secret is not known')
  if (sent.get('grant_type') !== 'authorization_code')
    return refusal(96004, 'grant_type is not supported')

  const name = grants.redeemCode(sent.get('code') ?? '', sent.get('redirect_uri') ?? '')
  if (name === undefined) return refusal(96013, 'the code is wrong, used or too old')
  const account = accountOf(name)
  return {
    access_token: grants.issueToken(name),
    expires_in: 7776000,
    refresh_token: `R3_${randomBytes(24).toString('base64url')}`,
    scope: '1 3',
    token_type: 'mac',
    mac_key: randomBytes(20).toString('base64url'),
    mac_algorithm: 'HmacSha1',
    openId: account.openId,
    union_id: account.unionId,
  }
}

function refusal(error: number, description: string): object {
  return { error, error_description: description }
}
