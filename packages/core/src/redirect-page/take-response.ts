import { takeFromAddress } from '../platform/response-address.js'
import { thisPageIfAny } from './redirect-page.js'
import type { RedirectPage } from './redirect-page.js'

/**
 * Takes the authorization response that this page was opened with out of its address. Call it
 * before any router of the page sees it there, and deliver it then: see `deliverResponse()`.
 *
 * @returns `undefined` on a page that was not opened with a response to one of our logins, and on
 *   a server.
 */
export function takeResponse(
  page: Pick<RedirectPage, 'location' | 'history' | 'self' | 'top'> | undefined = thisPageIfAny(),
): URLSearchParams | undefined {
  // A frame does not speak for its page.
  return page && page.top === page.self ? takeFromAddress(page) : undefined
}
