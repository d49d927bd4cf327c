import { ofTenant } from '../check.js'
import type { Check } from '../check.js'
import { CONSOLE } from '../console.js'
import { ok, problem, unknown, warning } from '../finding.js'

const WHERE = `${CONSOLE.authorization} → Authorization mode`

/** That the application may use the authorization code flow, and renew its tokens. */
export const grants: Check = {
  id: 'grants',
  title: 'Authorization mode',
  why:
    'Without `authorization_code` the login ends in `authorization_error` or ' +
    '`token_endpoint_error`. Without `refresh_token` a session cannot be renewed.',
  judge: ofTenant(({ grantTypes }) => {
    if (grantTypes === undefined) return unknown('The application does not list its modes.')
    const found = grantTypes.join(', ') || 'None'
    if (!grantTypes.includes('authorization_code')) {
      return problem(found, `Check authorization_code in ${WHERE}.`)
    }
    if (!grantTypes.includes('refresh_token')) {
      return warning(found, `To keep people logged in, check refresh_token in ${WHERE}.`)
    }
    return ok(found)
  }),
}
