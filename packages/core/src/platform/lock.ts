import type { SessionBrowser } from './browser.js'
import { withoutPrototype } from '../model/without-prototype.js'

/**
 * How long one waits for a tab that may be frozen, in milliseconds. Longer than a renewal can take.
 */
const LONGEST_WAIT_MS = 10_000

/**
 * How long what one tab writes to storage may take to be seen by the next, in milliseconds:
 * browsers do not order the two.
 */
const SPREAD_MS = 100

/**
 * Does the work when no other tab does work of that name, or when the wait for them has become too
 * long. The next tab's turn
 * comes a moment after the work is done. Where the browser has no Web Locks, the work is done at
 * once.
 *
 * @param signal Ends the wait; the work has to follow it by itself.
 */
export function inTurn<T>(
  browser: SessionBrowser,
  name: string,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  const { locks } = browser.navigator
  if (!locks) return work()
  return new Promise((resolve, reject) => {
    const waiting = new AbortController()
    const stopWaiting = () => waiting.abort()
    const timer = browser.setTimeout(stopWaiting, LONGEST_WAIT_MS)
    const goOn = () => {
      browser.clearTimeout(timer)
      signal.removeEventListener('abort', stopWaiting)
    }
    signal.addEventListener('abort', stopWaiting)
    const turn = locks.request(name, withoutPrototype({ signal: waiting.signal }), async () => {
      goOn()
      const done = work()
      resolve(done)
      await done.catch(() => undefined)
      await pause(browser, SPREAD_MS, signal)
    })
    // The turn does not come: the other tab is frozen, or the browser grants no locks.
    turn.catch(() => {
      goOn()
      if (signal.aborted) reject(signal.reason as Error)
      else resolve(work())
    })
  })
}

function pause(browser: SessionBrowser, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      browser.clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = browser.setTimeout(end, ms)
    if (signal.aborted) end()
    else signal.addEventListener('abort', end)
  })
}
