import type { SessionBrowser } from '../browser.js'

/** How long one waits for a tab that may be frozen, in milliseconds. Longer than a renewal can take. */
const LONGEST_WAIT_MS = 10_000

/**
 * Does the work when no other tab does work of that name, or when the wait for them has become too long. Where the browser
 * has no Web Locks, it does it at once.
 *
 * @param signal Ends the wait; the work has to follow it by itself.
 */
export async function inTurn<T>(
  browser: SessionBrowser,
  name: string,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  const { locks } = browser.navigator
  if (!locks) return work()
  const waiting = new AbortController()
  const stopWaiting = () => waiting.abort()
  const timer = browser.setTimeout(stopWaiting, LONGEST_WAIT_MS)
  signal.addEventListener('abort', stopWaiting)
  const turn = { hasCome: false }
  try {
    return await locks.request(name, { signal: waiting.signal }, () => {
      turn.hasCome = true
      browser.clearTimeout(timer)
      return work()
    })
  } catch (error) {
    if (turn.hasCome) throw error
    signal.throwIfAborted()
    return await work()
  } finally {
    browser.clearTimeout(timer)
    signal.removeEventListener('abort', stopWaiting)
  }
}
