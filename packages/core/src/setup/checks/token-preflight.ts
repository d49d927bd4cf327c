import type { Check } from '../check.js'
import { CONSOLE } from '../console.js'
import { ok, problem, unknown } from '../finding.js'
import type { SetupFacts } from '../facts.js'
import { isAllowed } from './security-domain.js'

/** That the token endpoint itself answers the page's origin. */
export const tokenPreflight: Check = {
  id: 'token_preflight',
  title: 'Token endpoint, as pages see it',
  why: 'The page sends the code there. What it may not read ends the login in `network_error`.',
  judge: (facts) => {
    const { tokenAllowOrigin: allowed, settings } = facts
    const { origin, endpoints } = settings
    if (allowed === undefined || origin === undefined) {
      return unknown('Not asked.', 'Run the doctor on the command line, with --page.')
    }
    if (allowed === origin || allowed === '*') return ok(`Allows ${allowed}.`)
    if (isExplained(facts, origin)) return unknown('See Security Domain (CORS).')
    return problem(
      `${endpoints.token} allows ${allowed ?? 'nobody'}, not ${origin}.`,
      `Add ${origin} to ${CONSOLE.securityDomain} → Security Domain (CORS). If it is there, look ` +
        'at what stands between the page and GenAuth: a proxy or a gateway.',
    )
  },
}

/** Whether the console's list is the reason already. */
function isExplained({ tenant }: SetupFacts, origin: string): boolean {
  return tenant.outcome === 'read' && !isAllowed(tenant.value, origin)
}
