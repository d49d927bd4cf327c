import type { Browser } from '../platform/browser.js'
import { GenAuthError, invalidConfig } from '../model/errors.js'
import { isState, toLeftState } from '../model/response-message.js'
import type { Transaction } from '../protocol/transaction.js'

/** How long a login is kept for a person who left the page for it, in milliseconds. */
const LIFE_MS = 10 * 60_000

/** How many are kept in one tab. Who goes back and starts again leaves one behind. */
const MOST_KEPT = 5

/** A login that goes on after a page load. */
export interface KeptLogin {
  readonly transaction: Transaction
  /** Whose it is: a page may hold several clients. */
  readonly owner: string
  readonly redirectUri: string
  /** Where the login began, on the page's own origin. */
  readonly returnTo: string
  /** Unique ID of the connection that the login asked for. */
  readonly connection: string | undefined
  /** What the application says that it signs ID tokens with. */
  readonly algorithm: string | undefined
  /** `max_age` as it was asked for: how long ago the person may have signed in, in seconds. */
  readonly maxAge?: string | undefined
}

interface Stored extends KeptLogin {
  readonly expiresAt: number
  /** As a query string, once it has come. */
  readonly answer?: string
}

/** A kept login, and the answer to it. */
export interface ReturnedLogin extends KeptLogin {
  readonly parameters: URLSearchParams
}

/**
 * The address that a login by redirect comes back to.
 *
 * @param returnTo Relative to the page. Default is the page as it is, with query and fragment.
 * @throws {GenAuthError} `invalid_config` when it is not on the page's own origin.
 */
export function toReturnTo(
  returnTo: string | undefined,
  { href, origin }: Browser['location'],
): string {
  const url = URL.canParse(returnTo ?? href, href) ? new URL(returnTo ?? href, href) : undefined
  if (url?.origin !== origin) throw invalidConfig('returnTo', `an address at ${origin}`, returnTo)
  return url.href
}

/** A login that leaves the page says so in its name. */
export function toLeave(transaction: Transaction): Transaction {
  return { ...transaction, state: toLeftState(transaction.state) }
}

/**
 * Keeps a login over the page load, under its `state`. Call it just before leaving: what lies in
 * `sessionStorage` is copied
 * into windows.
 *
 * @throws {GenAuthError} `storage_unavailable` where the browser keeps nothing. The page has not
 *   been left then.
 */
export function keepLogin(browser: Browser, login: KeptLogin): void {
  try {
    const others = readKept(browser).sort((a, b) => b.expiresAt - a.expiresAt)
    for (const { transaction } of others.slice(MOST_KEPT - 1))
      browser.sessionStorage.removeItem(transaction.state)
    const stored: Stored = { ...login, expiresAt: browser.Date.now() + LIFE_MS }
    browser.sessionStorage.setItem(login.transaction.state, JSON.stringify(stored))
  } catch (cause) {
    const hint = 'Allow it for this page, or log in through a window.'
    throw new GenAuthError(
      'storage_unavailable',
      `A login by redirect needs sessionStorage. ${hint}`,
      { cause },
    )
  }
}

/**
 * Takes the login whose answer has been filed, once.
 *
 * @returns `undefined` when there is none of this owner's.
 * @throws {GenAuthError} `transaction_expired` when the answer came too late.
 */
export function takeReturnedLogin(browser: Browser, owner: string): ReturnedLogin | undefined {
  const login = readKept(browser).find((kept) => kept.answer !== undefined && kept.owner === owner)
  if (!login) return undefined
  browser.sessionStorage.removeItem(login.transaction.state)
  if (login.expiresAt < browser.Date.now()) {
    throw new GenAuthError(
      'transaction_expired',
      `No answer within ${LIFE_MS / 60_000} minutes; this one came later.`,
    )
  }
  return { ...login, parameters: new URLSearchParams(login.answer) }
}

/** An answer that nobody here has asked for. */
export function transactionMissing(): GenAuthError {
  const what = 'The page was opened with an answer, but keeps no login that asked for it.'
  return new GenAuthError(
    'transaction_missing',
    `${what} Its storage was cleared, or the address was copied.`,
  )
}

/**
 * The logins that are kept in this tab. Ours that are too old, or no longer what we wrote, are
 * removed.
 */
function readKept(browser: Browser): Stored[] {
  const { sessionStorage } = browser
  const states = Array.from(sessionStorage, (_, index) => sessionStorage.key(index)).filter(isState)
  return states.flatMap((state) => {
    const kept = parse(sessionStorage.getItem(state))
    if (
      kept?.transaction.state === state &&
      (kept.answer !== undefined || kept.expiresAt > browser.Date.now())
    )
      return [kept]
    sessionStorage.removeItem(state)
    return []
  })
}

function parse(kept: string | null): Stored | undefined {
  try {
    const login = JSON.parse(kept ?? '') as Stored
    const { state, nonce, codeVerifier } = login.transaction
    const texts = [state, nonce, codeVerifier, login.owner, login.redirectUri, login.returnTo]
    return texts.every((text) => typeof text === 'string') ? login : undefined
  } catch {
    return undefined
  }
}
