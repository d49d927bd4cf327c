import { isRedirectResponse, responseOf, stateOf } from '../platform/response-address.js'
import { isAwaited } from '../platform/stored-requests.js'
import { thisPageIfAny } from './redirect-page.js'
import type { RedirectPage } from './redirect-page.js'
import { takeResponse } from './take-response.js'

/**
 * As {@link takeResponse}. Where a router has rewritten the address already, the browser still knows
 * what it opened the page with: that counts while somebody waits for it.
 */
export function takeResponseOfPage(
  page: RedirectPage | undefined = thisPageIfAny(),
): URLSearchParams | undefined {
  if (!page || page.top !== page.self) return undefined
  return takeResponse(page) ?? rewrittenResponse(page)
}

function rewrittenResponse(page: RedirectPage): URLSearchParams | undefined {
  const [opened] = page.performance.getEntriesByType('navigation')
  const response = opened && responseOf({ href: opened.name })
  if (!response) return undefined
  const isWaitedFor = isRedirectResponse(response)
    ? isAwaited(page, stateOf(response))
    : page.opener !== null
  return isWaitedFor ? response : undefined
}
