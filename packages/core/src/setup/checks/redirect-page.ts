import type { Check } from '../check.js'
import { ok, unknown, warning } from '../finding.js'

/** That there is a page at the redirect URI. */
export const redirectPage: Check = {
  id: 'redirect_page',
  title: 'Redirect page',
  why:
    'With a redirect, or response-mode="query" or "fragment", the person comes back to it. With ' +
    '`web_message` no page is loaded.',
  judge: ({ page: { redirectPageStatus: status }, settings: { page, redirectUri } }) => {
    if (redirectUri === undefined) return unknown('No page was named.', 'Name the redirect URI.')
    if (redirectUri === page?.replace(/\?.*$/s, '')) return ok('The page with the button.')
    if (status === undefined) return unknown(`${redirectUri} could not be read.`)
    if (status < 400) return ok(redirectUri)
    return warning(
      `${redirectUri} answers HTTP ${status}.`,
      'Put callback.html there, or set redirect-uri to a page of yours.',
    )
  },
}
