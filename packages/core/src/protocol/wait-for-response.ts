import { errorOf } from '../model/error-of.js'
import { isGenAuthError } from '../model/errors.js'
import {
  createAcknowledgement,
  isResponseMessage,
  toParameters,
} from '../model/response-message.js'
import type { Browser } from '../platform/browser.js'
import { openChannel } from '../platform/channel.js'
import { fromStorage, postToStorage } from '../platform/storage-message.js'
import { withTimeout } from '../platform/time.js'
import { trace } from '../platform/trace.js'
import { isUnanswered } from './unanswered.js'
import { windowGone } from './window-gone.js'
import type { WatchedWindow } from './window-gone.js'

/** The window that the response is expected from. */
export interface ResponseWindow extends WatchedWindow {
  /** To recognise the sender of a message. */
  readonly window: Window
}

/** Where the response comes from, and until when it is waited for. */
export interface ExpectedResponse {
  /** Origin of the page that posts the response: GenAuth's. Our own redirect page's always may. */
  readonly origin: string
  /**
   * Name of the channel, and of the item in storage, on which a redirect page is received when its
   * opener was severed. `undefined` when GenAuth's page posts the response itself.
   */
  readonly channel: string | undefined
  /** In milliseconds. */
  readonly timeoutMs: number
}

/**
 * Waits for whichever comes first: the response, the end of the window, the time limit, or an
 * abort.
 *
 * @throws {GenAuthError} `popup_closed`, `popup_severed` or `popup_timeout`; instead of these
 *   `invalid_config` with the reason `domain`, when the window responded from another origin; or
 *   the signal's reason.
 */
export async function waitForResponse(
  browser: Browser,
  popup: ResponseWindow,
  expected: ExpectedResponse,
  signal: AbortSignal,
): Promise<URLSearchParams> {
  const { channel, timeoutMs } = expected
  const onTimeout = () => {
    const message = `No response from the login window within ${timeoutMs} ms.`
    return errorOf('popup_timeout', message)
  }
  let otherOrigin: string | undefined
  const onOtherOrigin = (origin: string) => (otherOrigin = origin)
  try {
    return await withTimeout(browser, { timeoutMs, signal, onTimeout }, (signal) => {
      const ways = [
        receiveMessage(browser, popup, expected, onOtherOrigin, signal),
        windowGone(browser, popup, { hasChannel: channel !== undefined }, signal),
      ]
      if (channel !== undefined) {
        ways.push(receiveOnChannel(browser, channel, expected, signal))
        ways.push(receiveFromStorage(browser, channel, expected, signal))
      }
      return Promise.race(ways)
    })
  } catch (error) {
    // A redirect page of the site's own is on no other origin.
    const other = channel === undefined ? otherOrigin : undefined
    throw other === undefined ? error : explain(error, expected.origin, other)
  }
}

/**
 * Resolves with the response that the window posts. Where GenAuth cannot post a response, it
 * redirects with it, and our own page posts it, which gets an acknowledgement.
 */
function receiveMessage(
  browser: Browser,
  popup: ResponseWindow,
  { origin }: ExpectedResponse,
  onOtherOrigin: (origin: string) => void,
  signal: AbortSignal,
): Promise<URLSearchParams> {
  const own = browser.location.origin
  return new Promise((resolve) => {
    browser.addEventListener(
      'message',
      (event) => {
        const source = popup.window
        if (isResponseMessage(event, { origin: own, source })) {
          resolve(toParameters(event))
          source.postMessage(createAcknowledgement(event), own)
        } else if (isResponseMessage(event, { origin, source })) {
          resolve(toParameters(event))
        } else if (isResponseMessage(event, { origin: event.origin, source })) {
          onOtherOrigin(event.origin)
          trace(browser, 'message', event.origin, 'not used: from another origin')
        }
      },
      { signal },
    )
  })
}

/** Resolves with the response that a severed redirect page posts on a channel. */
function receiveOnChannel(
  browser: Browser,
  name: string,
  { origin }: ExpectedResponse,
  signal: AbortSignal,
): Promise<URLSearchParams> {
  return new Promise((resolve) => {
    const channel = openChannel(browser, name)
    if (!channel) return
    channel.onmessage = (event: MessageEvent<unknown>) => {
      if (!isResponseMessage(event, { origin, source: null })) return
      resolve(toParameters(event))
      channel.postMessage(createAcknowledgement(event))
    }
    signal.addEventListener('abort', () => channel.close())
  })
}

/** Resolves with the response that a severed redirect page posts through storage. */
function receiveFromStorage(
  browser: Browser,
  key: string,
  { origin }: ExpectedResponse,
  signal: AbortSignal,
): Promise<URLSearchParams> {
  return new Promise((resolve) => {
    browser.addEventListener(
      'storage',
      (event) => {
        if (event.key !== key) return
        const message = fromStorage(event)
        if (!isResponseMessage(message, { origin, source: null })) return
        resolve(toParameters(message))
        postToStorage(browser, key, createAcknowledgement(message))
      },
      { signal },
    )
  })
}

/** A login that ends without a response may have had one that could not be accepted. */
function explain(error: unknown, expected: string, actual: string): unknown {
  if (!isGenAuthError(error) || !isUnanswered(error)) return error
  const hint = 'Set domain to the address under which GenAuth shows its login page'
  const message = `${hint}: expected a response from ${expected}, got one from ${actual}.`
  return errorOf('invalid_config', message, { reason: 'domain', cause: error })
}
