import { isAcknowledgement, toResponseMessage } from '../model/response-message.js'
import { parseJson } from '../model/parse-json.js'
import { openChannel } from '../platform/channel.js'
import { isRedirectResponse, restoreAddress, stateOf } from '../platform/response-address.js'
import { delay } from '../platform/time.js'
import { postToStorage } from '../platform/storage-message.js'
import { storeResponse } from '../platform/stored-requests.js'
import { thisPage } from './redirect-page.js'
import type { RedirectPage } from './redirect-page.js'

/** How often a response is sent until it is acknowledged. */
const MAX_ATTEMPTS = 10

/** How long to wait between them, in milliseconds. */
const RETRY_INTERVAL_MS = 200

/**
 * What became of a response: there was none; it is stored for the login that left this tab; a page
 * in another window has received it; or nobody has.
 */
export type DeliveryResult = 'nothing' | 'stored' | 'delivered' | 'unanswered'

/**
 * Delivers an authorization response: to the login that left this tab, or to the page in another
 * window that waits for it. Then this window closes.
 */
export async function deliverResponse(
  response: URLSearchParams,
  page: RedirectPage = thisPage(),
): Promise<DeliveryResult> {
  // An image of the page may bear the name.
  if (page.document.prerendering === true) await activation(page)
  const returnTo = storeResponse(page, response)
  if (returnTo !== undefined) {
    if (!restoreAddress(page, returnTo)) goTo(page, returnTo)
    return 'stored'
  }
  return isRedirectResponse(response) ? 'unanswered' : deliver(page, response)
}

/** Goes to where the login began, on the page's own origin only. */
function goTo({ location }: RedirectPage, returnTo: string): void {
  // Whole: the page may have a `<base>`.
  const start = `${location.origin}/`
  const { href } = new URL(returnTo, location.href)
  location.replace(href.startsWith(start) ? href : start)
}

/** A page that is only prerendered has not been opened by anybody yet. */
function activation({ document }: RedirectPage): Promise<void> {
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true })
  })
}

/** Sends the response in every way there is, until somebody on this origin acknowledges it. */
async function deliver(page: RedirectPage, response: URLSearchParams): Promise<DeliveryResult> {
  const message = toResponseMessage(response)
  const state = stateOf(response)
  const done = new AbortController()
  const channel = openChannel(page, state)
  const acknowledged = receiveAcknowledgement(page, state, channel, done.signal)
  try {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      tryTo(() => page.opener?.postMessage(message, page.location.origin))
      tryTo(() => channel?.postMessage(message))
      postToStorage(page, state, message)
      const pause = delay(page, RETRY_INTERVAL_MS, done.signal)
      const result = await Promise.race([acknowledged, pause])
      if (!result) continue
      page.close()
      return result
    }
    return 'unanswered'
  } finally {
    done.abort()
    channel?.close()
  }
}

function receiveAcknowledgement(
  page: RedirectPage,
  state: string,
  channel: BroadcastChannel | undefined,
  signal: AbortSignal,
): Promise<DeliveryResult> {
  const { origin } = page.location
  return new Promise((resolve) => {
    const onMessage = ({ data }: { readonly data: unknown }) => {
      if (isAcknowledgement(data, state)) resolve('delivered')
    }
    if (channel) channel.onmessage = onMessage
    page.addEventListener(
      'storage',
      ({ key, newValue, isTrusted }) => {
        if (key === state && isTrusted) onMessage({ data: parseJson(newValue) })
      },
      { signal },
    )
    page.addEventListener(
      'message',
      (event) => {
        const isFromOpener = event.origin === origin && event.source === page.opener
        if (event.isTrusted && isFromOpener) onMessage(event)
      },
      { signal },
    )
  })
}

function tryTo(send: () => void): void {
  try {
    send()
  } catch {
    // The message is sent in other ways, too.
  }
}
