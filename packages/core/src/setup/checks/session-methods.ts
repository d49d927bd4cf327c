import { ofTenant } from '../check.js'
import type { Check } from '../check.js'
import { CONSOLE } from '../console.js'
import { ok, unknown, warning } from '../finding.js'

/** That a browser may ask whether a token is good, and take it back. */
export const sessionMethods: Check = {
  id: 'session_methods',
  title: 'Token verification and withdrawal authentication methods',
  why:
    'A session asks whether its token is still good, and takes it back at a logout. With a method ' +
    'other than `none` the first goes by a hidden frame, and the second leaves the token alive.',
  judge: ofTenant(({ introspectionMethod, revocationMethod }) => {
    const methods = { verification: introspectionMethod, withdrawal: revocationMethod }
    const named = Object.entries(methods).filter(([, method]) => method !== undefined)
    if (!named.length) return unknown('The application does not name the methods.')
    const found = named.map(([name, method]) => `${name}: ${method ?? ''}`).join(', ')
    if (named.every(([, method]) => method === 'none')) return ok(found)
    return warning(
      found,
      `Set the token verification and token withdrawal authentication methods in ` +
        `${CONSOLE.authorization} to none.`,
    )
  }),
}
