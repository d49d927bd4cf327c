import type { Browser } from './browser.js'

type Timers = Pick<Browser, 'setTimeout' | 'clearTimeout'>

/** How long some work may take. */
export interface TimeLimit {
  /** In milliseconds. */
  readonly timeoutMs: number
  /** Its abort ends the work with its reason. */
  readonly signal?: AbortSignal | undefined
  /** Creates what is thrown when the time is up. */
  readonly onTimeout: () => Error
}

/**
 * Does the work, and throws when it takes too long or its signal is aborted, even if the work does
 * not end then.
 *
 * @param work Gets a signal that is aborted as soon as nobody waits for the work any more.
 */
export async function withTimeout<T>(
  browser: Timers,
  { timeoutMs, signal, onTimeout }: TimeLimit,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted()
  const limit = new AbortController()
  const abort = () => limit.abort(signal?.reason)
  const timer = browser.setTimeout(() => limit.abort(onTimeout()), timeoutMs)
  signal?.addEventListener('abort', abort)
  try {
    return await untilAborted(work(limit.signal), limit.signal)
  } finally {
    browser.clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
    limit.abort()
  }
}

/**
 * Waits for the work, but no longer than until the signal is aborted: then its reason is thrown.
 */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop: () => void = () => undefined
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason as Error)
    signal.addEventListener('abort', stop)
    if (signal.aborted) stop()
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** Waits for some milliseconds. @throws The signal's reason, once it is aborted. */
export function delay(browser: Timers, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      browser.clearTimeout(timer)
      reject(signal.reason as Error)
    }
    const timer = browser.setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal.addEventListener('abort', stop)
    if (signal.aborted) stop()
  })
}
