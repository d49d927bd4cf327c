import { ofServedPage } from '../check.js'
import type { Check } from '../check.js'
import { ok, problem } from '../finding.js'
import { allowsConnections, allowsLit, parsePolicies } from '../policy/content-security-policy.js'

/** That the page's policy lets the login do its requests. */
export const contentSecurityPolicy: Check = {
  id: 'content_security_policy',
  title: 'Content-Security-Policy',
  why:
    'The browser blocks requests that `connect-src` does not allow: the person logs in, and the ' +
    'login still ends in `network_error`. Trusted Types without `lit-html` leave no button.',
  judge: ofServedPage(({ policies: texts }, { settings }) => {
    const policies = parsePolicies(texts)
    const genauth = settings.endpoints.origin
    if (!policies.length) return ok('None.')
    if (!allowsConnections(policies, genauth, settings.origin)) {
      return problem(`connect-src does not allow ${genauth}.`, `Add ${genauth} to connect-src.`)
    }
    if (!allowsLit(policies)) {
      return problem('trusted-types does not allow lit-html.', 'Add lit-html to trusted-types.')
    }
    return ok(`Allows ${genauth}.`)
  }),
}
