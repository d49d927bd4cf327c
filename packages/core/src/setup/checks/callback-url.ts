import { ofTenant } from '../check.js'
import type { Check } from '../check.js'
import { CONSOLE } from '../console.js'
import { ok, problem, unknown } from '../finding.js'
import { isListed, toLine } from '../url-pattern.js'

const WHERE = `${CONSOLE.authentication} → Login Callback URL`

/** That the redirect URI is registered, letter by letter, and on the page's own origin. */
export const callbackUrl: Check = {
  id: 'callback_url',
  title: 'Login Callback URL',
  why:
    'GenAuth answers to registered addresses alone, and compares them letter by letter. Otherwise ' +
    'its page says that the redirect_uri does not match, and the site hears nothing ' +
    '(`popup_closed`).',
  judge: ofTenant(({ callbackUrls }, { settings: { origin, redirectUri } }) => {
    if (callbackUrls === undefined) return unknown('The application does not list them.')
    const registered = toLine(callbackUrls) || 'none'
    if (redirectUri === undefined) {
      return unknown(`Registered: ${registered}.`, 'Name the page, or the redirect URI.')
    }
    if (origin !== undefined && new URL(redirectUri).origin !== origin) {
      return problem(
        `${redirectUri} is on another origin than the page, ${origin}.`,
        'Use a redirect URI on the page’s own origin: GenAuth posts its response there.',
      )
    }
    if (isListed(callbackUrls, redirectUri)) return ok(redirectUri)
    const twin = callbackUrls.find((url) => toComparable(url) === toComparable(redirectUri))
    const hint = twin === undefined ? '' : ` ${twin} differs in the scheme, the case or the end.`
    return problem(
      `${redirectUri} is not registered. Registered: ${registered}.${hint}`,
      `Add ${redirectUri} to ${WHERE}.`,
    )
  }),
}

/** What is left of an address when people's usual slips are taken away. */
function toComparable(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/(index\.html)?$/, '')
}
