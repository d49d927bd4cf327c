import { GenAuthError } from '../model/errors.js'
import { isRedirectState } from '../model/state.js'

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
  /** Where the login began, on the page's own origin. */
  readonly returnTo: string
  /** What the login needs to go on. */
  readonly request: unknown
}

/** A request whose response has arrived. */
export interface AnsweredRequest extends StoredRequest {
  readonly parameters: URLSearchParams
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
 * @throws {GenAuthError} `storage_unavailable` where the browser stores nothing. The page has not
 *   been left then.
 */
export function storeRequest(page: StoragePage, request: StoredRequest): void {
  try {
    const now = page.Date.now()
    const others = read(page).filter(
      ({ expiresAt, response }) => response !== undefined || expiresAt > now,
    )
    const entry: Entry = { ...request, expiresAt: now + LIFETIME_MS }
    write(page, [...others.slice(1 - MAX_STORED), entry])
  } catch (cause) {
    const hint = 'Allow it for this page, or log in through a window.'
    const message = `A login by redirect needs sessionStorage. ${hint}`
    throw new GenAuthError('storage_unavailable', message, { cause })
  }
}

/**
 * Stores an authorization response with the request that it is for.
 *
 * @returns Where the login began; `undefined` when this tab has no such request. A response that no
 *   window waits for either is remembered then, without what it holds: see {@link takeAnswered}.
 */
export function storeResponse(page: StoragePage, response: URLSearchParams): string | undefined {
  const state = response.get('state') ?? ''
  try {
    const entries = read(page)
    const found = entries.find((entry) => entry.state === state)
    const others = entries.filter((entry) => entry !== found)
    if (found) write(page, [...others, { ...found, response: response.toString() }])
    else if (isRedirectState(state)) write(page, [...others, createOrphan(page, state)])
    return found?.returnTo
  } catch {
    return undefined
  }
}

/**
 * Takes the request of this owner whose response has arrived, once.
 *
 * @returns `undefined` when there is none.
 * @throws {GenAuthError} `transaction_expired` when the response arrived too late;
 *   `transaction_missing` when this tab has no request for it.
 */
export function takeAnswered(page: StoragePage, owner: string): AnsweredRequest | undefined {
  const entries = readOrNone(page)
  const found = entries.find(
    (entry) => entry.response !== undefined && (entry.owner === owner || isOrphan(entry)),
  )
  if (!found) return undefined
  write(
    page,
    entries.filter((entry) => entry !== found),
  )
  if (isOrphan(found)) throw transactionMissing()
  if (found.expiresAt < page.Date.now()) {
    const message = `Expected the response within ${LIFETIME_MS / 60_000} minutes, got it later.`
    throw new GenAuthError('transaction_expired', message)
  }
  return { ...found, parameters: new URLSearchParams(found.response) }
}

/** Whether the response to a request of this tab has arrived, and nobody has taken it. */
export function hasAnswered(page: StoragePage): boolean {
  return readOrNone(page).some(({ response }) => response !== undefined)
}

/** The error for a response that no request of this tab is known for. */
export function transactionMissing(): GenAuthError {
  const what = 'The page was opened with an authorization response, but has no request for it'
  const message = `${what}: its storage was cleared, or the address was copied.`
  return new GenAuthError('transaction_missing', message)
}

/** Stands for a response that nobody asked for. Its parameters are not stored. */
function createOrphan(page: StoragePage, state: string): Entry {
  const expiresAt = page.Date.now() + LIFETIME_MS
  return { state, owner: '', returnTo: '', request: undefined, expiresAt, response: '' }
}

function isOrphan({ request }: Entry): boolean {
  return request === undefined
}

/** Throws where storage is blocked. */
function read({ sessionStorage }: StoragePage): readonly Entry[] {
  const text = sessionStorage.getItem(KEY)
  const entries: unknown = text === null ? [] : parse(text)
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
  if (entries.length) sessionStorage.setItem(KEY, JSON.stringify(entries))
  else sessionStorage.removeItem(KEY)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What is not as we wrote it is dropped. */
function isEntry(value: unknown): value is Entry {
  const { state, owner, returnTo, expiresAt, response = '' } = (value ?? {}) as Partial<Entry>
  const texts = [state, owner, returnTo, response]
  return texts.every((text) => typeof text === 'string') && Number.isFinite(expiresAt)
}
