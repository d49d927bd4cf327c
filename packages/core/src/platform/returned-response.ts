import { thisBrowser } from './browser.js'
import { STATE_PREFIX, isLeftState, isState } from '../model/response-message.js'

/** What a page needs of its window to take in an answer. */
export interface Page {
  readonly location: Pick<Location, 'href'>
  readonly history: Pick<History, 'state' | 'replaceState'>
  readonly sessionStorage: Storage
}

/** Parameters of an answer, all of which leave the address bar. */
const PARAMETERS = [
  'code',
  'state',
  'iss',
  'error',
  'error_description',
  'error_uri',
  'session_state',
]

/**
 * Takes GenAuth's answer out of the address bar, so that nothing else on the page ever sees it
 * there.
 *
 * @returns `undefined` on a page that was not opened with an answer to one of our logins.
 */
export function takeAnswer({
  location,
  history,
}: Pick<Page, 'location' | 'history'>): URLSearchParams | undefined {
  const answer = readAnswer(location)
  if (!answer) return undefined
  const url = new URL(location.href)
  if (url.hash.includes(STATE_PREFIX)) url.hash = ''
  else for (const name of PARAMETERS) url.searchParams.delete(name)
  history.replaceState(history.state, '', url)
  return answer
}

function readAnswer({ href }: Page['location']): URLSearchParams | undefined {
  const { hash, search } = new URL(href)
  const answer = new URLSearchParams(hash.includes(STATE_PREFIX) ? hash.slice(1) : search)
  return isState(answer.get('state')) && (answer.has('code') || answer.has('error'))
    ? answer
    : undefined
}

/**
 * Files an answer with the login that was kept for it when the page was left, and gives the page of
 * that login its query
 * and fragment again. Another page's address is for its router to set.
 *
 * @returns Where the login began, or `undefined` when none is kept here: then somebody else may
 *   wait for the answer.
 */
export function fileAnswer(page: Page, answer: URLSearchParams): string | undefined {
  const { history, location } = page
  const state = answer.get('state') as string
  try {
    const login = JSON.parse(page.sessionStorage.getItem(state) ?? '') as {
      readonly returnTo: string
    }
    page.sessionStorage.setItem(state, JSON.stringify({ ...login, answer: `${answer}` }))
    if (pathOf(login.returnTo) === pathOf(location.href))
      history.replaceState(history.state, '', login.returnTo)
    return login.returnTo
  } catch {
    return undefined
  }
}

/**
 * Tells whether the page was opened with an answer to one of our logins that somebody may wait for:
 * another window, or the
 * login that left this tab. Somebody else's answer does not count, nor one to a login that this tab
 * does not know any more.
 */
export function hasAnswer(page: Page = thisBrowser()): boolean {
  const state = readAnswer(page.location)?.get('state')
  return isState(state) && (!isLeftState(state) || keptStates(page).includes(state))
}

/**
 * Tells, at little cost, whether a login may have come back to this page: its answer is in the
 * address, or was filed by the
 * redirect page. Somebody else's answer does not count.
 */
export function isRedirectCallback(page: Page = thisBrowser()): boolean {
  return keptStates(page).length > 0 || readAnswer(page.location) !== undefined
}

/** Names of the logins that are kept in this tab. */
function keptStates(page: Page): string[] {
  try {
    const { sessionStorage } = page
    return Array.from(sessionStorage, (_, index) => sessionStorage.key(index)).filter(isState)
  } catch {
    // Where storage is blocked, nothing was kept.
    return []
  }
}

function pathOf(address: string): string {
  return address.replace(/[?#].*$/s, '')
}
