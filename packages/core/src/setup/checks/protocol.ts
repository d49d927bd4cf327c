import { ofTenant } from '../check.js'
import type { Check } from '../check.js'
import { CONSOLE } from '../console.js'
import { ok, problem, unknown } from '../finding.js'

/** That the application speaks OpenID Connect. */
export const protocol: Check = {
  id: 'protocol',
  title: 'Default Protocol Type',
  why: 'The login is OpenID Connect. With another protocol the hosted page does not come back.',
  judge: ofTenant(({ protocol: actual }) => {
    if (actual === undefined) return unknown('The application does not name its protocol.')
    if (actual.toLowerCase() === 'oidc') return ok('OIDC')
    return problem(
      `The default protocol is ${actual}.`,
      `Set ${CONSOLE.protocol} → Default Protocol Type to OIDC.`,
    )
  }),
}
