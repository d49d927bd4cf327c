import { withoutPrototype } from '../model/without-prototype.js'
import type { SessionBrowser } from './browser.js'
import { delay } from './time.js'

/** Longest wait for a tab that may be frozen, in milliseconds. Longer than a renewal takes. */
const MAX_WAIT_MS = 10_000

/**
 * How long a write to storage may take to reach the next tab, in milliseconds. Browsers do not
 * order storage and locks.
 */
const STORAGE_DELAY_MS = 100

type Release = () => void

/**
 * Does the work while no other tab does work under the same lock.
 *
 * The wait for the lock is bounded by a timer of ours, whether the browser settles its request or
 * not: after 10 seconds, and where the browser has no Web Locks or refuses them, the work is done
 * without the lock. The lock is given back a moment after the work.
 *
 * @param signal Ends the wait. The work follows it by itself.
 * @throws The signal's reason when it aborts during the wait; what the work throws.
 * @see [Web Locks API](https://www.w3.org/TR/web-locks/)
 */
export async function withLock<T>(
  browser: SessionBrowser,
  name: string,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  const release = await acquireLock(browser, name, signal)
  try {
    return await work()
  } finally {
    if (release) delay(browser, STORAGE_DELAY_MS, signal).then(release, release)
  }
}

/** @returns `undefined` when the work has to do without the lock. */
async function acquireLock(
  browser: SessionBrowser,
  name: string,
  signal: AbortSignal,
): Promise<Release | undefined> {
  signal.throwIfAborted()
  const { locks } = browser.navigator
  if (!locks) return undefined
  const waiting = new AbortController()
  signal.addEventListener('abort', () => waiting.abort(signal.reason), { signal: waiting.signal })
  try {
    const release = await Promise.race([
      requestLock(locks, name, waiting.signal),
      delay(browser, MAX_WAIT_MS, waiting.signal).then(() => undefined),
    ])
    if (signal.aborted) release?.()
    signal.throwIfAborted()
    return release
  } finally {
    waiting.abort()
  }
}

/**
 * @param waiting A lock that is granted after its abort is given back at once.
 * @returns `undefined` when the browser grants no lock.
 */
async function requestLock(
  locks: Pick<LockManager, 'request'>,
  name: string,
  waiting: AbortSignal,
): Promise<Release | undefined> {
  return new Promise((resolve) => {
    const holdUntilReleased = () => {
      if (waiting.aborted) return undefined
      return new Promise<void>((release) => resolve(release))
    }
    const request = async () =>
      locks.request(name, withoutPrototype({ signal: waiting }), holdUntilReleased)
    request().catch(() => resolve(undefined))
  })
}
