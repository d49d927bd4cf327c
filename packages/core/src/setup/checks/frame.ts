import type { Check } from '../check.js'
import { ok, problem, unknown, warning } from '../finding.js'

const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

/** Whether the page is in a frame, and has an origin of its own there. */
export const frame: Check = {
  id: 'frame',
  title: 'Frame',
  why:
    'A page in a frame is never sent away for a login, and a sandbox may forbid the window: ' +
    '`popup_blocked`, or `opaque_origin` without an origin.',
  judge: ({ page: { live } }) => {
    if (!live) return unknown('Only the running page tells.', 'Run the check on the page itself.')
    if (live.isOpaque) {
      return problem(
        'The page has no origin that GenAuth can respond to.',
        `Serve it over https; in a frame, remove the sandbox, or set sandbox="${SANDBOX}".`,
      )
    }
    if (!live.isFramed) return ok('The page is in no frame.')
    return warning('The page is in a frame.', `If the frame has a sandbox, it needs: ${SANDBOX}.`)
  },
}
