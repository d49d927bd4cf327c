import { ofTenant } from '../check.js'
import type { Check } from '../check.js'
import { CONSOLE } from '../console.js'
import { ok, problem } from '../finding.js'

/** That the hosted page shows its social login buttons. */
export const socialButtons: Check = {
  id: 'social_buttons',
  title: 'Social login buttons of the hosted page',
  why: 'Where they are hidden, people find no Xiaomi on the hosted page, and groups stay empty.',
  judge: ofTenant(({ application: { showsSocialLogin } }) => {
    if (showsSocialLogin) return ok('Shown.')
    return problem(
      'Hidden.',
      `Show the social login buttons in ${CONSOLE.loginControl} → Social Login, or set ` +
        'route="direct".',
    )
  }),
}
