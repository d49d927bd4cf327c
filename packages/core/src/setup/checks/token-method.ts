import { ofTenant } from '../check.js'
import type { Check } from '../check.js'
import { CONSOLE } from '../console.js'
import { ok, problem, unknown } from '../finding.js'

/** That a browser, which can keep no secret, may redeem a code. */
export const tokenMethod: Check = {
  id: 'token_method',
  title: 'Token exchange authentication method',
  why:
    'A browser has no App Secret. With a method other than `none` the person logs in, and the ' +
    'login still ends in `token_endpoint_error` with `invalid_client`.',
  judge: ofTenant(({ tokenMethod: method }) => {
    if (method === undefined) return unknown('The application does not name the method.')
    if (method === 'none') return ok('none')
    return problem(
      method,
      `Set ${CONSOLE.authorization} → Token exchange authentication method to none, or create a ` +
        'single-page web application, which has it. With response="code" your server redeems the ' +
        'code, and may keep its method.',
    )
  }),
}
