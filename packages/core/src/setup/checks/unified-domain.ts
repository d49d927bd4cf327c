import { ofTenant } from '../check.js'
import type { Check } from '../check.js'
import { ok, problem } from '../finding.js'

/** That the domain has the application's path, where the user pool has one host for all. */
export const unifiedDomain: Check = {
  id: 'unified_domain',
  title: 'Unified domain name',
  why: 'Applications that share a host are told apart by their path: without it nobody can log in.',
  judge: ofTenant(({ isUnifiedDomain }, { settings }) => {
    const { domain, appId } = settings.config
    if (!isUnifiedDomain) return ok('Not in use.')
    const { origin, pathname } = new URL(domain)
    if (pathname.endsWith(`/${appId}`)) return ok(`In use: ${domain}`)
    return problem(
      `The user pool has one host for all applications, and ${domain} names none of them.`,
      `Set domain to ${origin}/${appId}`,
    )
  }),
}
