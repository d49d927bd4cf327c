import { isRedirectCallback, isRedirectResponse, takeResponse } from '@genauth-login/core/response'
import { loadDelivery } from './load-core.js'

/** With the response. A server has no address. */
const address = typeof location === 'object' ? location.href : ''

/** What this page was opened with, until it is where it belongs. */
let response = takeResponse()

/** Where nothing had come back: not every element has to look into the storage. */
let emptyAddress: string | undefined

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
    await deliverResponse(response)
  } catch (error) {
    history.replaceState(history.state, '', address)
    throw error
  } finally {
    response = undefined
    emptyAddress = undefined
  }
}

/**
 * Whether this page is a login window's own redirect page, and still delivers the response: until
 * then no login begins here.
 */
export function isDelivering(): boolean {
  return response !== undefined && !isRedirectResponse(response)
}

/** Whether a login that left this page, or another one of the site, has come back here. */
export function hasReturned(): boolean {
  if (location.href === emptyAddress) return false
  if (isRedirectCallback() || (response !== undefined && isRedirectResponse(response))) return true
  emptyAddress = location.href
  return false
}
