import { ofTenant } from '../check.js'
import type { Check } from '../check.js'
import { CONSOLE } from '../console.js'
import { ok, unknown, warning } from '../finding.js'
import { isListed, toLine } from '../url-pattern.js'

/** That somebody who has logged out at GenAuth can come back. */
export const logoutCallbackUrl: Check = {
  id: 'logout_callback_url',
  title: 'Logout Callback URL',
  why:
    'A logout at GenAuth comes back to registered addresses alone. Otherwise the person stays on ' +
    'an error page of GenAuth’s.',
  judge: ofTenant(({ logoutCallbackUrls }, { settings: { origin, redirectUri } }) => {
    if (logoutCallbackUrls === undefined) return unknown('The application does not list them.')
    const registered = toLine(logoutCallbackUrls) || 'none'
    if (origin === undefined || redirectUri === undefined) {
      return unknown(`Registered: ${registered}.`, 'Name the page.')
    }
    const isThere = logoutCallbackUrls.some(
      (url) => isListed([url], redirectUri) || url === origin || url.startsWith(`${origin}/`),
    )
    if (isThere) return ok(registered)
    return warning(
      `None at ${origin}. Registered: ${registered}.`,
      `If people log out at GenAuth, add their page to ${CONSOLE.authentication} → Logout ` +
        'Callback URL.',
    )
  }),
}
