import type { Browser } from '../platform/browser.js'
import { GenAuthError } from '../model/errors.js'
import { acknowledge, isCallbackMessage, toParameters } from '../model/response-message.js'
import type { Acknowledgement } from '../model/response-message.js'
import type { Popup } from '../platform/popup.js'
import { fromStorage, postToStorage } from '../platform/storage-message.js'

/** How often we look whether the window is still there, in milliseconds. */
const LOOK_MS = 100
/** Nobody closes a window so soon after it was sent somewhere, in milliseconds. */
const SOON_MS = 250
/** Where an answer may come all the same, waiting is right for longer, in milliseconds. */
const SOON_WITH_CHANNEL_MS = 1000
/** How long an answer may still be under way once the window is gone, in milliseconds. */
const GRACE_MS = 500

/** What an answer may come from, and until when. */
export interface Wait {
  /** Of the page that posts the answer: GenAuth's, or our own redirect page's. */
  readonly origin: string
  /**
   * Name of the channel, and of the item in storage, by which a redirect page is heard when its
   * opener was cut off.
   */
  readonly channel: Promise<string> | undefined
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

/**
 * Waits for whichever comes first: the answer, the end of the window, the time limit, or an abort.
 *
 * @throws {GenAuthError} `popup_closed`, `popup_severed`, `popup_timeout`, or the signal's reason.
 */
export function waitForCallback(
  browser: Browser,
  popup: Pick<Popup, 'window' | 'closed' | 'shownAt'>,
  { origin, channel, timeoutMs, signal }: Wait,
): Promise<URLSearchParams> {
  const waiting = new AbortController()
  const listening = { signal: waiting.signal }
  const answer = new Promise<URLSearchParams>((resolve, reject) => {
    const after = (delayMs: number, act: () => void) => {
      const timer = browser.setTimeout(act, delayMs)
      waiting.signal.addEventListener('abort', () => browser.clearTimeout(timer))
    }
    const hear = (
      event: MessageEvent<unknown>,
      source: unknown,
      reply: (received: Acknowledgement) => void,
    ) => {
      if (!isCallbackMessage(event, { origin, source })) return
      if (channel) reply(acknowledge(event.data))
      resolve(toParameters(event.data))
    }
    const soonMs = channel ? SOON_WITH_CHANNEL_MS : SOON_MS
    let cutAt = -1
    const look = () => {
      // A window that was cut off looks closed for good, and may still answer on the channel.
      if (popup.closed && popup.shownAt !== cutAt)
        after(GRACE_MS, lookAgain(browser.performance.now() - popup.shownAt < soonMs))
      else after(LOOK_MS, look)
    }
    const lookAgain = (early: boolean) => () => {
      if (!popup.closed) look()
      // Who closes a window is back on our page. A window that only looks closed keeps the focus.
      else if (!early && browser.document.hasFocus()) reject(closed())
      else if (!channel) reject(severed())
      else {
        cutAt = popup.shownAt
        look()
      }
    }
    browser.addEventListener(
      'message',
      (event) =>
        hear(event, popup.window, (received) => popup.window.postMessage(received, origin)),
      listening,
    )
    const listen = (name: string) => {
      if (waiting.signal.aborted) return
      const hearStorage = (event: StorageEvent) => {
        if (event.key === name)
          hear(fromStorage(event), null, (received) => postToStorage(browser, name, received))
      }
      browser.addEventListener('storage', hearStorage, listening)
      if (!browser.BroadcastChannel) return
      const broadcast = new browser.BroadcastChannel(name)
      broadcast.onmessage = (event) =>
        hear(event, null, (received) => broadcast.postMessage(received))
      waiting.signal.addEventListener('abort', () => broadcast.close())
    }
    // A login that was never got ready has no name; it ends elsewhere.
    channel?.then(listen).catch(() => undefined)
    signal.addEventListener('abort', () => reject(signal.reason as Error), listening)
    after(timeoutMs, () => {
      reject(
        new GenAuthError(
          'popup_timeout',
          `No answer from the login window within ${timeoutMs} ms.`,
        ),
      )
    })
    look()
  })
  return answer.finally(() => waiting.abort())
}

function closed(): GenAuthError {
  return new GenAuthError('popup_closed', 'The login window was closed before it answered.')
}

function severed(): GenAuthError {
  const cause = 'a page in the login sends Cross-Origin-Opener-Policy; use the response mode query'
  return new GenAuthError(
    'popup_severed',
    `The login window was cut off, so no answer can arrive: probably ${cause}.`,
  )
}
