import type { Check } from '../check.js'
import { ok, problem, unknown, warning } from '../finding.js'
import { allowsPopups, parsePolicies } from '../policy/content-security-policy.js'

/** Whether something is known that keeps the login window from opening. */
export const popup: Check = {
  id: 'popup',
  title: 'Login window',
  why:
    'The login opens a window in the click. Where none can open, the error is `popup_blocked`; ' +
    'with mode="auto" the page goes to GenAuth instead.',
  judge: ({ page: { live, served } }) => {
    if (served && !allowsPopups(parsePolicies(served.policies))) {
      return problem(
        'The page’s Content-Security-Policy has a sandbox without allow-popups.',
        'Add allow-popups and allow-popups-to-escape-sandbox to it.',
      )
    }
    if (!live) return unknown('Only the running page tells.', 'Run the check on the page itself.')
    if (live.isInApp) return warning('A browser inside another app.', LEAVE)
    if (live.isInstalled) return warning('A page installed on the home screen.', LEAVE)
    return ok('Nothing known stands in its way. The browser decides in the click.')
  },
}

const LEAVE = 'Keep mode="auto": the login goes by redirect here.'
