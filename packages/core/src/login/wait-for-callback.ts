import type { Browser } from '../browser.js'
import { GenAuthError } from '../errors.js'
import { isCallbackMessage, toParameters } from './callback-message.js'
import type { Popup } from './popup.js'

/** How often we look whether the window is still there, in milliseconds. */
const LOOK_MS = 300
/** A person needs longer than this to close a window that has just been sent somewhere, in milliseconds. */
const SOON_MS = 1000
/** How long an answer may still be under way once the window is gone, in milliseconds. */
const GRACE_MS = 500

/**
 * Waits for whichever comes first: GenAuth's answer, the end of the window, the time limit, or an abort.
 *
 * @param origin Origin of GenAuth, the only sender that counts.
 * @throws {GenAuthError} `popup_closed`, `popup_severed`, `popup_timeout`, or the signal's reason.
 */
export function waitForCallback(
  browser: Browser,
  popup: Popup,
  origin: string,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<URLSearchParams> {
  const waiting = new AbortController()
  const answer = new Promise<URLSearchParams>((resolve, reject) => {
    const after = (delayMs: number, act: () => void) => {
      const timer = browser.setTimeout(act, delayMs)
      waiting.signal.addEventListener('abort', () => browser.clearTimeout(timer))
    }
    const look = () => {
      if (!popup.closed) return after(LOOK_MS, look)
      const early = browser.Date.now() - popup.shownAt < SOON_MS
      after(GRACE_MS, () => {
        if (!popup.closed) look()
        // Who closes a window is back on our page. A window that only looks closed keeps the focus.
        else reject(early || !browser.document.hasFocus() ? severed() : closed())
      })
    }
    const listening = { signal: waiting.signal }
    browser.addEventListener(
      'message',
      (event) => {
        if (isCallbackMessage(event, { origin, source: popup.window })) resolve(toParameters(event.data))
      },
      listening,
    )
    signal.addEventListener('abort', () => reject(signal.reason as Error), listening)
    after(timeoutMs, () => {
      reject(new GenAuthError('popup_timeout', `No answer from the login window within ${timeoutMs} ms.`))
    })
    look()
  })
  return answer.finally(() => waiting.abort())
}

function closed(): GenAuthError {
  return new GenAuthError('popup_closed', 'The login window was closed before it answered.')
}

function severed(): GenAuthError {
  const cause = 'a page in the login sends Cross-Origin-Opener-Policy'
  return new GenAuthError('popup_severed', `The login window was cut off, so no answer can arrive: probably ${cause}.`)
}
