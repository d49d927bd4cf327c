import { ofTenant } from '../check.js'
import type { Check } from '../check.js'
import { CONSOLE } from '../console.js'
import { ok, problem, unknown } from '../finding.js'

/** That the application answers with a code. */
export const returnType: Check = {
  id: 'return_type',
  title: 'Return type',
  why:
    'The login asks for a code. Where that is not allowed, it ends in `authorization_error` with ' +
    '`unsupported_response_type`.',
  judge: ofTenant(({ responseTypes }) => {
    if (responseTypes === undefined) return unknown('The application does not list its types.')
    const found = responseTypes.join(', ') || 'None'
    if (responseTypes.includes('code')) return ok(found)
    return problem(found, `Check code in ${CONSOLE.authorization} → Return type.`)
  }),
}
