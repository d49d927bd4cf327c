import { isObject } from '../../model/is-object.js'
import type { Browser } from '../../platform/browser.js'
import type { Popup } from '../../platform/popup.js'

/** What the window says when the person is done there. */
export interface LinkAnswer {
  readonly isSuccess: boolean
  /** GenAuth's own words. */
  readonly text: string
}

/**
 * Resolves when the window posts that the person is done. From another origin than the
 * application's, as that of the identity source's callback address, nothing else of it is believed.
 */
export function answerFrom(
  browser: Browser,
  popup: Popup,
  origin: string,
  signal: AbortSignal,
): Promise<LinkAnswer> {
  return new Promise((resolve) => {
    browser.addEventListener(
      'message',
      (event) => {
        if (!event.isTrusted || event.source !== popup.window) return
        const answer = toAnswer(event.data)
        if (answer) resolve(event.origin === origin ? answer : UNBELIEVED)
      },
      { signal },
    )
  })
}

const UNBELIEVED: LinkAnswer = { isSuccess: false, text: '' }

/** As the platform's SDK gives it (`success`, `errMsg`), or as its login window posts (`code`). */
function toAnswer(data: unknown): LinkAnswer | undefined {
  if (!isObject(data)) return undefined
  const { success, code, statusCode, errMsg, message } = data
  const number = code ?? statusCode
  if (typeof success !== 'boolean' && typeof number !== 'number') return undefined
  const text = [errMsg, message].find((words) => typeof words === 'string' && words !== '')
  return {
    isSuccess: typeof success === 'boolean' ? success : number === 200,
    text: typeof text === 'string' ? text : '',
  }
}
