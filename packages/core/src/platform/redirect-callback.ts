import { hasResponse } from './response-address.js'
import type { AddressPage } from './response-address.js'
import { hasCompleted } from './stored-requests.js'
import type { StoragePage } from './stored-requests.js'
import { thisBrowserIfAny } from './browser.js'

/**
 * Whether a login that left this page has come back, and waits for `handleRedirectCallback()`.
 * Costs little: call it before the rest of core is loaded. A response to another library does not
 * count.
 *
 * @param page Default is this page. On a server nothing comes back.
 */
export function isRedirectCallback(
  page: (Pick<AddressPage, 'location'> & StoragePage) | undefined = thisBrowserIfAny(),
): boolean {
  return page !== undefined && (hasCompleted(page) || hasResponse(page.location))
}
