import type { Check } from '../check.js'
import { CONSOLE } from '../console.js'
import { ok, problem, unknown } from '../finding.js'
import type { TenantSettings } from '../read/tenant-settings.js'
import { isListed, toLine } from '../url-pattern.js'

/** That the page's origin may read what GenAuth answers. */
export const securityDomain: Check = {
  id: 'security_domain',
  title: 'Security Domain (CORS)',
  why:
    'The browser hides GenAuth’s answers from origins that are not in it. The person logs in, ' +
    'and the login still ends in `network_error`.',
  judge: ({ tenant, settings: { origin } }) => {
    const fix = `Add ${origin ?? 'the origin'} to ${CONSOLE.securityDomain} → Security Domain (CORS).`
    if (tenant.outcome === 'refused') {
      return problem(`GenAuth lets no page of ${origin ?? 'this origin'} read its answers.`, fix)
    }
    if (tenant.outcome !== 'read') return unknown('The public configuration could not be read.')
    const { allowedOrigins } = tenant.value
    if (allowedOrigins === undefined) return unknown('The application does not list its origins.')
    if (!allowedOrigins.length) return ok('Not restricted.')
    const allowed = toLine(allowedOrigins)
    if (origin === undefined) return unknown(`Allowed: ${allowed}.`, 'Name the page.')
    if (isAllowed(tenant.value, origin)) return ok(origin)
    return problem(`${origin} is not allowed. Allowed: ${allowed}.`, fix)
  },
}

/** Whether the console lets pages of an origin read answers, as far as it is known. */
export function isAllowed({ allowedOrigins }: TenantSettings, origin: string): boolean {
  return !allowedOrigins?.length || isListed(allowedOrigins, origin)
}
