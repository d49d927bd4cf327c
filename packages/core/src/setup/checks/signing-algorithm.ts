import { ID_TOKEN_ALGORITHMS } from '../../protocol/oauth-options.js'
import { ofTenant } from '../check.js'
import type { Check } from '../check.js'
import { CONSOLE } from '../console.js'
import { ok, problem, unknown, warning } from '../finding.js'

const WHERE = `${CONSOLE.authorization} → id_token signature algorithm`

/** That ID tokens are signed with what a browser can verify. */
export const signingAlgorithm: Check = {
  id: 'signing_algorithm',
  title: 'id_token signature algorithm',
  why:
    'HS256 is signed with the App Secret, so no browser can verify it: the ID token is accepted ' +
    'on its claims, and refused with `require-signature`. Of any other kind the login ends in ' +
    '`id_token_invalid` with reason `alg`.',
  judge: ofTenant(({ application: { idTokenAlgorithm: algorithm } }) => {
    if (algorithm === undefined) return unknown('The application does not name the algorithm.')
    if (algorithm === 'HS256') return warning(algorithm, `Set ${WHERE} to RS256.`)
    if (ID_TOKEN_ALGORITHMS.includes(algorithm)) return ok(algorithm)
    return problem(algorithm, `Set ${WHERE} to RS256.`)
  }),
}
