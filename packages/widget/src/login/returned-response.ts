import { isRedirectCallback, takeResponse } from '@genauth-login/core/response'
import { loadDelivery } from './load-core.js'

/** With the response. A server has no address. */
const address = typeof location === 'object' ? location.href : ''

/** What this page was opened with, until it is where it belongs. */
let response = takeResponse()

/**
 * Where nothing had come back: not every element has to look into the storage. The first look makes
 * the browser load it, which takes longer than all else that a button does.
 */
let emptyAddress = response || isFromThisOrigin() ? undefined : address

/**
 * Resolves when this page has nothing more to do with an authorization response, if it was opened
 * with one.
 *
 * @throws {GenAuthError} `network_error` when what delivers the response cannot be loaded. It is in
 *   the address again then: a reload of the page tries once more.
 */
export const responseReceived: Promise<void> = deliver()

// For the developer, where no element has a login that fails by it.
responseReceived.catch((error: unknown) => console.error('<genauth-login>', error))

async function deliver(): Promise<void> {
  if (!response) return
  try {
    const deliverResponse = await loadDelivery()
    if ((await deliverResponse(response)) !== 'unanswered') response = undefined
  } catch (error) {
    response = undefined
    history.replaceState(history.state, '', address)
    throw error
  }
}

/** The response that nobody waits for, for the first who asks: a login fails by it. */
export function takeUnanswered(): URLSearchParams | undefined {
  const unanswered = response
  response = undefined
  return unanswered
}

/** Whether this page was opened with a response, and is not done with it. */
export function hasReturned(): boolean {
  if (response !== undefined) return true
  if (location.href === emptyAddress) return false
  if (isRedirectCallback()) return true
  emptyAddress = location.href
  return false
}

/**
 * Whether a page of this origin may have led here: only such a one has stored a response. Where the
 * browser does not tell, it may have.
 *
 * @see [HTML, NavigationActivation](https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigationactivation)
 */
function isFromThisOrigin(): boolean {
  const { navigation } = globalThis as { navigation?: Partial<Navigation> }
  return navigation?.activation?.from !== null
}
