import type { ChannelPage } from '../platform/channel.js'
import type { AddressPage, RoutedPage } from '../platform/response-address.js'
import type { MessagePage } from '../platform/storage-message.js'
import type { StoragePage } from '../platform/stored-requests.js'

/** The parts of `window` that a redirect page uses. */
export interface RedirectPage
  extends AddressPage, RoutedPage, ChannelPage, MessagePage, StoragePage {
  readonly location: Pick<Location, 'href' | 'origin' | 'replace'>
  readonly performance: {
    getEntriesByType(type: 'navigation'): readonly { readonly name: string }[]
  }
  readonly self: unknown
  readonly top: unknown
  /** The window that opened this one; `null` when a page in between has severed it. */
  readonly opener: { postMessage(message: object, targetOrigin: string): void } | null
  readonly document: Pick<EventTarget, 'addEventListener'> & {
    /** Not in every browser. */
    readonly prerendering?: boolean
  }
  /** Not in every browser. */
  readonly navigation?: Pick<EventTarget, 'addEventListener'>
  addEventListener(
    type: 'message',
    listener: (event: MessageEvent<unknown>) => void,
    options: { signal: AbortSignal },
  ): void
  addEventListener(
    type: 'storage',
    listener: (event: StorageEvent) => void,
    options: { signal: AbortSignal },
  ): void
  setTimeout(callback: () => void, delayMs: number): number
  clearTimeout(id: number): void
  close(): void
}

/** The page this code runs in, or `undefined` on a server. */
export function thisPageIfAny(): RedirectPage | undefined {
  return typeof window === 'undefined' ? undefined : window
}

/** The page this code runs in. Only for what never runs on a server. */
export function thisPage(): RedirectPage {
  return window
}
