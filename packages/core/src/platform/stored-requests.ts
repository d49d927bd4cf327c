import { isObject } from '../model/is-object.js'
import { parseJson } from '../model/parse-json.js'
import { toJson } from '../model/to-json.js'

/** How long a request is stored for a person who left the page for it, in milliseconds. */
export const LIFETIME_MS = 10 * 60_000

/** How many are stored in one tab. Who goes back and starts again leaves one behind. */
const MAX_STORED = 5

/** One fixed key: nobody has to look through the site's own. */
const KEY = 'genauth-login.requests'

/** A login that goes on after a page load. */
export interface StoredRequest {
  /** The `state` of the request, by which the response finds it. */
  readonly state: string
  /** The client whose request it is: a page may hold several. */
  readonly owner: string
  /** What the client was told that the login was started by: one of several equal buttons. */
  readonly initiator?: string | undefined
  /** Where the login began, on the page's own origin. */
  readonly returnTo: string
  /** What the page wants to know afterwards. */
  readonly appState?: unknown
  /** What the login needs to go on. */
  readonly request: unknown
}

/** A request whose response has arrived. */
export interface CompletedRequest {
  readonly request: unknown
  readonly initiator: string | undefined
  readonly returnTo: string
  readonly appState?: unknown
  readonly parameters: URLSearchParams
  /** Whether the response arrived too late. */
  readonly isExpired: boolean
}

interface Entry extends StoredRequest {
  /** By the wall clock, in milliseconds since 1970: no other one goes on over a page load. */
  readonly expiresAt: number
  /** The authorization response as a query string, once it has arrived. */
  readonly response?: string
}

/** What a page needs to store requests. */
export interface StoragePage {
  /** Reading it throws where storage is blocked. */
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  readonly Date: { now(): number }
}

/**
 * Stores a request over the page load. Call it just before leaving: a window gets a copy of what is
 * in `sessionStorage`.
 *
 * @throws {DOMException} Where the browser stores nothing; an `Error` where it does not say so.
 */
export function storeRequest(page: StoragePage, request: StoredRequest): void {
  const now = page.Date.now()
  const others = read(page).filter(
    ({ expiresAt, response }) => response !== undefined || expiresAt > now,
  )
  write(page, [...others.slice(1 - MAX_STORED), { ...request, expiresAt: now + LIFETIME_MS }])
  if (!isAwaited(page, request.state)) throw new Error('Expected the storage to keep the request')
}

/**
 * Stores an authorization response with the request that it is for.
 *
 * @returns Where the login began; `undefined` when this tab has no such request.
 */
export function storeResponse(page: StoragePage, response: URLSearchParams): string | undefined {
  try {
    const entries = read(page)
    const found = entries.find(({ state }) => state === response.get('state'))
    if (!found) return undefined
    const others = entries.filter((entry) => entry !== found)
    write(page, [...others, { ...found, response: response.toString() }])
    return found.returnTo
  } catch {
    return undefined
  }
}

/**
 * Takes the request of this owner whose response has arrived, once.
 *
 * @throws {DOMException} Where the browser lets it stay there.
 */
export function takeCompleted(page: StoragePage, owner: string): CompletedRequest | undefined {
  const entries = readOrNone(page)
  const found = entries.find((entry) => entry.response !== undefined && entry.owner === owner)
  if (!found) return undefined
  write(
    page,
    entries.filter((entry) => entry !== found),
  )
  const { request, initiator, returnTo, appState, response, expiresAt } = found
  const isExpired = !(expiresAt >= page.Date.now())
  const parameters = new URLSearchParams(response)
  return { request, initiator, returnTo, appState, parameters, isExpired }
}

/** Whether a request of this tab has no response yet. */
export function isAwaited(page: StoragePage, awaited: string): boolean {
  return readOrNone(page).some(({ state, response }) => state === awaited && response === undefined)
}

/** Whether the response to a request of this tab has arrived, and nobody has taken it. */
export function hasCompleted(page: StoragePage): boolean {
  return readOrNone(page).some(({ response }) => response !== undefined)
}

/** Throws where storage is blocked. What is not as we wrote it is dropped. */
function read({ sessionStorage }: StoragePage): readonly Entry[] {
  const entries = parseJson(sessionStorage.getItem(KEY))
  return Array.isArray(entries) ? entries.filter(isEntry) : []
}

function readOrNone(page: StoragePage): readonly Entry[] {
  try {
    return read(page)
  } catch {
    return []
  }
}

function write({ sessionStorage }: StoragePage, entries: readonly Entry[]): void {
  if (entries.length) sessionStorage.setItem(KEY, toJson(entries))
  else sessionStorage.removeItem(KEY)
}

function isEntry(value: unknown): value is Entry {
  return isObject(value) && typeof value.state === 'string' && typeof value.returnTo === 'string'
}
