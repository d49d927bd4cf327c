import { ofServedPage } from '../check.js'
import type { Check } from '../check.js'
import { ok, problem } from '../finding.js'

/** What leaves the window connected to the page that has opened it. */
const HARMLESS = ['unsafe-none', 'same-origin-allow-popups']

/** That the page does not cut its own login window off. */
export const openerPolicy: Check = {
  id: 'opener_policy',
  title: 'Cross-Origin-Opener-Policy',
  why: 'A policy that severs windows severs the login window, too: `popup_severed`.',
  judge: ofServedPage(({ openerPolicy: header }) => {
    const policy = header?.split(';')[0]?.trim()
    if (policy === undefined) return ok('None.')
    if (HARMLESS.includes(policy)) return ok(policy)
    return problem(
      policy,
      'Send same-origin-allow-popups instead, or set response-mode="query" with a redirect page.',
    )
  }),
}
