import { ofTenant } from '../check.js'
import type { Check } from '../check.js'
import { CONSOLE } from '../console.js'
import { ok, problem, unknown, warning } from '../finding.js'

/** That requests go to the host that the application really lives at. */
export const address: Check = {
  id: 'address',
  title: 'Authentication Address, Application Panel Address or custom domain',
  why:
    'The response comes from the address that the application really lives at. With another ' +
    '`domain` it is not accepted: `invalid_config` with reason `domain`, `id_token_invalid` ' +
    'with reason `iss`, or a window that never answers.',
  judge: ofTenant(({ application: { host: actual, isSingleSignOn } }, { settings }) => {
    const { host, hostname, protocol, pathname } = new URL(settings.config.domain)
    if (actual === undefined) return unknown('The application does not name its host.')
    if (actual === host || actual === hostname) return ok(host)
    const right = `${protocol}//${actual}${pathname.replace(/\/$/, '')}`
    const found = `domain is at ${host}; the application names ${actual}.`
    if (!isSingleSignOn) {
      return warning(found, `Where that is your tenant’s custom domain, set domain to ${right}`)
    }
    return problem(
      `${found} It takes part in single sign-on.`,
      `Set domain to the Application Panel Address, ${right} (${CONSOLE.singleSignOn}).`,
    )
  }),
}
