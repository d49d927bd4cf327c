import { hasResponse, tellRouter } from '../platform/response-address.js'
import { deliverResponse } from './deliver-response.js'
import type { DeliveryResult } from './deliver-response.js'
import { thisPage } from './redirect-page.js'
import type { RedirectPage } from './redirect-page.js'

/** As {@link deliverResponse}, on a page of the site's own, which may have a router. */
export async function deliverToApp(
  response: URLSearchParams,
  page: RedirectPage = thisPage(),
): Promise<DeliveryResult> {
  // A script without types may hand in anything.
  if (!(response instanceof URLSearchParams)) return 'nothing'
  const result = await deliverResponse(response, page)
  if (result === 'stored' || result === 'unanswered') keepAddress(page)
  return result
}

/** A router that started with the response may write it into the address once more. */
function keepAddress(page: RedirectPage): void {
  const { document, history, location, navigation } = page
  const { href } = location
  const restore = () => {
    if (!hasResponse(location)) return
    history.replaceState(history.state, '', href)
    tellRouter(page)
  }
  tellRouter(page)
  // Not while the router is at it.
  navigation?.addEventListener('currententrychange', () => queueMicrotask(restore))
  document.addEventListener('readystatechange', restore)
}
