import { isRedirectState, isState } from '../model/state.js'

/** What a page needs to take a response out of its address. */
export interface AddressPage {
  readonly location: Pick<Location, 'href'>
  readonly history: Pick<History, 'state' | 'replaceState'>
}

/** What a page needs to tell its router. */
export interface RoutedPage {
  dispatchEvent(event: Event): boolean
}

/** Parameters of an authorization response, also those that nobody has asked for. They leave. */
const PARAMETERS = [
  'code',
  'state',
  'iss',
  'error',
  'error_description',
  'error_uri',
  'session_state',
  'access_token',
  'id_token',
]

/**
 * Takes the authorization response out of the page's address, so that nothing else on the page sees
 * it there.
 *
 * @returns `undefined` on a page that was not opened with a response to one of our logins.
 */
export function takeFromAddress({ location, history }: AddressPage): URLSearchParams | undefined {
  const url = new URL(location.href)
  const response = responseIn(url)
  if (!response) return undefined
  if (isResponse(fragmentOf(url))) url.hash = ''
  if (isResponse(url.searchParams)) {
    for (const name of PARAMETERS) url.searchParams.delete(name)
  }
  history.replaceState(history.state, '', url)
  return response
}

/** The login that a response is to. Empty where it names none. */
export function stateOf(response: URLSearchParams): string {
  return response.get('state') ?? ''
}

/** Whether a response is that to a login which has left its page. */
export function isRedirectResponse(response: URLSearchParams): boolean {
  return response instanceof URLSearchParams && isRedirectState(stateOf(response))
}

/** Whether the page was opened with a response to one of our logins. */
export function hasResponse(location: Pick<Location, 'href'>): boolean {
  return responseOf(location) !== undefined
}

/** The response to one of our logins in an address, if it holds one. */
export function responseOf({ href }: Pick<Location, 'href'>): URLSearchParams | undefined {
  return responseIn(new URL(href))
}

function responseIn(url: URL): URLSearchParams | undefined {
  return [fragmentOf(url), new URLSearchParams(url.search)].find(isResponse)
}

/** A router may have taken the parameters for a path: `#/code=…`, or `#!/code=…`. */
function fragmentOf({ hash }: URL): URLSearchParams {
  return new URLSearchParams(hash.replace(/^#!?[/?]*/, ''))
}

function isResponse(parameters: URLSearchParams): boolean {
  const isComplete = parameters.has('code') || parameters.has('error')
  return isComplete && isState(stateOf(parameters))
}

/**
 * Gives the page where the login began its query and fragment again.
 *
 * @returns Whether this page is the one. The address of any other page is for its router to set.
 */
export function restoreAddress({ history, location }: AddressPage, returnTo: string): boolean {
  const isHere = withoutQuery(returnTo) === withoutQuery(location.href)
  if (isHere) history.replaceState(history.state, '', returnTo)
  return isHere
}

/**
 * Tells the page's router to read the address again, as when the person goes back to another
 * fragment: it may have started with the response in it.
 */
export function tellRouter(page: AddressPage & RoutedPage): void {
  const { history, location } = page
  page.dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }))
  page.dispatchEvent(new HashChangeEvent('hashchange', { newURL: location.href }))
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, '')
}
