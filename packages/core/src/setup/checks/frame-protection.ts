import { ofServedPage } from '../check.js'
import type { Check } from '../check.js'
import { ok, warning } from '../finding.js'
import { limitsFraming, parsePolicies } from '../policy/content-security-policy.js'

/** That other sites cannot put the page with the button in a frame of theirs. */
export const frameProtection: Check = {
  id: 'frame_protection',
  title: 'Who may frame the page',
  why: 'A hostile site can lay the page under its own, and let people click without knowing.',
  judge: ofServedPage(({ frameOptions, policies }) => {
    if (limitsFraming(parsePolicies(policies))) return ok('frame-ancestors')
    if (frameOptions !== undefined) return ok(`X-Frame-Options: ${frameOptions}`)
    return warning('Everybody.', "Send Content-Security-Policy: frame-ancestors 'self'.")
  }),
}
