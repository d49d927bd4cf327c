import type { Check } from '../check.js'
import { CONSOLE } from '../console.js'
import { ok, problem, unknown } from '../finding.js'
import { allowsConnections, parsePolicies } from '../policy/content-security-policy.js'
import type { SetupFacts } from '../facts.js'

const FIX =
  `Copy the App ID from ${CONSOLE.endpoints}, and build the domain from its Authentication ` +
  'Address: https://{Authentication Address}.genauth.ai.'

/** That GenAuth is there, and knows the application. */
export const application: Check = {
  id: 'application',
  title: 'Application',
  why: 'Everything else depends on it: GenAuth shows an error page instead of the login.',
  judge: (facts) => {
    const { config, endpoints, origin } = facts.settings
    const { tenant } = facts
    switch (tenant.outcome) {
      case 'read':
        return ok(`${tenant.value.name ?? 'The application'}, App ID ${config.appId}`)
      case 'missing':
        return problem(
          `${config.domain} answers, but knows no application ${config.appId} ` +
            `(HTTP ${tenant.status}).`,
          FIX,
        )
      case 'refused':
        return unknown(`GenAuth answers, but lets no page of ${origin ?? 'this origin'} read it.`)
      case 'unreachable':
        return isForbidden(facts)
          ? unknown(`The page may not send requests to ${endpoints.origin}.`)
          : problem(`Nothing answers at ${config.domain}.`, FIX)
    }
  },
}

/** Whether the page that this runs on has a policy that is why nothing could be read. */
function isForbidden({ page, settings }: SetupFacts): boolean {
  if (!page.live) return false
  const policies = parsePolicies(page.served?.policies ?? [])
  return !allowsConnections(policies, settings.endpoints.origin, settings.origin)
}
