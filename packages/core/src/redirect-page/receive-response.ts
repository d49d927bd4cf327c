import { isLeftState } from '../model/response-message.js'
import type { Acknowledgement, CallbackMessage } from '../model/response-message.js'
import { fileAnswer, takeAnswer } from '../platform/returned-response.js'
import type { Page } from '../platform/returned-response.js'
import { fromStorage, postToStorage } from '../platform/storage-message.js'
import type { StoragePage } from '../platform/storage-message.js'

/**
 * How often, and how far apart in milliseconds, an answer is sent until somebody says that it has
 * arrived.
 */
const TRIES = 10
const APART_MS = 200

/** The parts of `window` that a redirect page uses. */
export interface RedirectPage extends Page, StoragePage {
  readonly location: Pick<Location, 'href' | 'origin' | 'replace'>
  readonly self: unknown
  readonly top: unknown
  /** The window that opened this one; `null` when a page in between has cut it off. */
  readonly opener: unknown
  readonly document: { readonly prerendering?: boolean }
  readonly BroadcastChannel?: new (name: string) => BroadcastChannel
  addEventListener(
    type: 'message',
    hear: (event: MessageEvent<unknown>) => void,
    options: { signal: AbortSignal },
  ): void
  addEventListener(
    type: 'storage',
    hear: (event: StorageEvent) => void,
    options: { signal: AbortSignal },
  ): void
  setTimeout(callback: () => void, delayMs: number): number
  clearTimeout(id: number): void
  close(): void
}

/**
 * How a redirect page got on: there was no answer, it goes on elsewhere, or somebody has taken it,
 * or nobody.
 */
export type DeliveryResult = 'nothing' | 'stored' | 'delivered' | 'unanswered'

/**
 * Takes the answer out of the address bar, before anything else on the page sees it there, and
 * brings it home: to the login
 * that was kept in this tab, or to whoever waits for it in another window; then this one closes.
 */
export async function receiveResponse(page: RedirectPage): Promise<DeliveryResult> {
  // In a frame the page is not ours to speak for, and one that is only prerendered has not been
  // opened by anybody.
  if (page.top !== page.self || page.document.prerendering) return 'nothing'
  const answer = takeAnswer(page)
  if (!answer) return 'nothing'
  const returnTo = fileAnswer(page, answer)
  if (returnTo === undefined)
    return isLeftState(answer.get('state') as string) ? 'unanswered' : deliver(page, answer)
  goOn(page, returnTo)
  return 'stored'
}

/**
 * The login that was left for GenAuth goes on where it began; in the page that is there, without
 * loading it again.
 */
function goOn({ location }: RedirectPage, returnTo: string): void {
  const { origin, pathname } = new URL(returnTo, location.href)
  if (origin !== location.origin) location.replace('/')
  else if (pathname !== new URL(location.href).pathname) location.replace(returnTo)
}

/**
 * Sends the answer on every way there is, until somebody on this origin says that it has arrived.
 */
function deliver(page: RedirectPage, answer: URLSearchParams): Promise<DeliveryResult> {
  const state = answer.get('state') as string
  const message: CallbackMessage = { type: 'authorization_response', response: toResponse(answer) }
  const opener = page.opener as Window | null
  const channel = page.BroadcastChannel && new page.BroadcastChannel(state)
  const done = new AbortController()
  const received = new Promise<DeliveryResult>((resolve) => {
    const hear = ({ data }: Pick<MessageEvent<unknown>, 'data'>) => {
      const { type, state: of } = (data ?? {}) as Partial<Acknowledgement>
      if (type !== 'authorization_response_received' || of !== state) return
      page.close()
      resolve('delivered')
    }
    if (channel) channel.onmessage = hear
    const options = { signal: done.signal }
    page.addEventListener(
      'storage',
      (event) => event.key === state && event.isTrusted && hear(fromStorage(event)),
      options,
    )
    page.addEventListener(
      'message',
      (event) =>
        event.isTrusted &&
        event.origin === page.location.origin &&
        event.source === opener &&
        hear(event),
      options,
    )
    const send = (tries: number) => {
      if (tries === 0) {
        resolve('unanswered')
        return
      }
      opener?.postMessage(message, page.location.origin)
      channel?.postMessage(message)
      postToStorage(page, state, message)
      const timer = page.setTimeout(() => send(tries - 1), APART_MS)
      done.signal.addEventListener('abort', () => page.clearTimeout(timer))
    }
    send(TRIES)
  })
  return received.finally(() => {
    done.abort()
    channel?.close()
  })
}

/** A parameter that came twice stays twice: which of them counts is not for this page to choose. */
function toResponse(answer: URLSearchParams): CallbackMessage['response'] {
  const entries = [...new Set(answer.keys())].map((name) => {
    const values = answer.getAll(name)
    return [name, values.length === 1 ? values[0] : values] as const
  })
  return Object.fromEntries(entries)
}
