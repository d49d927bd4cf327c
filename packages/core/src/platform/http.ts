import type { Browser } from './browser.js'
import { GenAuthError } from '../model/errors.js'
import { withoutPrototype } from '../model/without-prototype.js'

/**
 * Sends one request to GenAuth: no cookies, no referrer, and never a header that would cost a
 * preflight.
 *
 * @throws {GenAuthError} `network_error` when no answer comes, or the signal's reason.
 */
export async function send(browser: Browser, url: string, init: RequestInit): Promise<Response> {
  try {
    return await browser.fetch(
      url,
      withoutPrototype({ ...init, credentials: 'omit', referrerPolicy: 'no-referrer' }),
    )
  } catch (cause) {
    init.signal?.throwIfAborted()
    throw new GenAuthError(
      'network_error',
      `No answer from ${url}: check the network, and that GenAuth allows ${browser.location.origin} (Security Domain, CORS).`,
      { cause },
    )
  }
}

/**
 * Says at once what would otherwise be an empty window, or the browser's own error page.
 *
 * @param origin Of GenAuth. In the clear it is on this machine, and needs no network.
 * @throws {GenAuthError} `offline`.
 */
export function requireNetwork({ navigator }: Browser, origin: string): void {
  if (!navigator.onLine && origin.startsWith('https:')) {
    throw new GenAuthError(
      'offline',
      `${origin} cannot be reached: this device is not connected to any network.`,
    )
  }
}

/**
 * How long a server asks to be left alone, in seconds.
 *
 * @returns `undefined` where it does not say, or says it as a date: whose clock would count?
 * @see [RFC 9110, section 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3)
 */
export function retryAfterOf({ headers }: Pick<Response, 'headers'>): number | undefined {
  const seconds = headers.get('retry-after') ?? ''
  return /^\d{1,6}$/.test(seconds) ? Number(seconds) : undefined
}

/**
 * Aborts when the time is up, with the given reason. Ends its timer as soon as the work is done.
 */
export async function within<T>(
  browser: Browser,
  timeoutMs: number,
  onTimeout: () => void,
  work: () => Promise<T>,
): Promise<T> {
  const timer = browser.setTimeout(onTimeout, timeoutMs)
  try {
    return await work()
  } finally {
    browser.clearTimeout(timer)
  }
}
