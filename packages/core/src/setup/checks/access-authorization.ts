import type { Check } from '../check.js'
import { CONSOLE } from '../console.js'
import { unknown } from '../finding.js'

/** Who may sign in: GenAuth tells nobody but the console. */
export const accessAuthorization: Check = {
  id: 'access_authorization',
  title: 'Access Authorization and Login mode',
  why:
    'GenAuth’s page says 1576 (no permission for this application) or 2031 (Login only mode: no ' +
    'such account) and stays. The site sees `popup_closed`, or `access_denied`.',
  judge: () =>
    unknown(
      'Only the console tells.',
      `Set ${CONSOLE.access} to “Allow all users to access”, or add the user. For new people, ` +
        `leave Login mode off in ${CONSOLE.socialSource} → the connection.`,
    ),
}
