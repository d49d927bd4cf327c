/**
 * The parts of `window` that a login uses. Everything here is handed in, so that tests own windows,
 * network and time.
 */
export interface Browser {
  readonly location: Pick<Location, 'href' | 'origin' | 'assign'>
  readonly history: Pick<History, 'state' | 'replaceState'>
  /** Where a request is stored for a redirect. Reading it throws where storage is blocked. */
  readonly sessionStorage: Storage
  /**
   * The last way on which a redirect page is received, and where a session may be stored. Reading
   * it throws where storage is blocked.
   */
  readonly localStorage: Storage
  readonly isSecureContext: boolean
  /** The text `null` where the page has none, as in a sandboxed frame. */
  readonly origin: string
  readonly screenX: number
  readonly screenY: number
  readonly outerWidth: number
  readonly outerHeight: number
  /** The wall clock, for times that others compare with theirs. It may jump. */
  readonly Date: { now(): number }
  /** The monotonic clock, for how long something takes. Starts anew with each page. */
  readonly performance: { now(): number }
  readonly document: Pick<Document, 'hasFocus'> & PrerenderedDocument
  /** For what only the developer can mend. */
  readonly console: { warn(message: string): void }
  readonly navigator: {
    readonly userAgent: string
    readonly userActivation?: { readonly isActive: boolean }
    /** `false` without any network, as far as the browser knows. `true` says little. */
    readonly onLine: boolean
  }
  /** The page's own window, and the outermost one around it: others in a frame. */
  readonly self: unknown
  readonly top: unknown
  dispatchEvent(event: Event): boolean
  matchMedia(query: string): { readonly matches: boolean }
  open(url: string, target: string, features: string): Window | null
  fetch(url: string, init: RequestInit): Promise<Response>
  addEventListener(type: 'pagehide', listener: () => void, options: { signal: AbortSignal }): void
  addEventListener(
    type: 'storage',
    listener: (event: StorageEvent) => void,
    options: { signal: AbortSignal },
  ): void
  addEventListener(
    type: 'message',
    listener: (event: MessageEvent<unknown>) => void,
    options: { signal: AbortSignal },
  ): void
  readonly BroadcastChannel?: new (name: string) => BroadcastChannel
  setTimeout(callback: () => void, delayMs: number): number
  clearTimeout(id: number): void
}

/** What a request to GenAuth uses. */
export type Network = Pick<Browser, 'fetch' | 'setTimeout' | 'clearTimeout' | 'Date'> & {
  readonly location: Pick<Location, 'origin'>
  readonly navigator: Pick<Browser['navigator'], 'onLine'>
}

/** What is known of a page that the browser may have loaded ahead. */
export interface PrerenderedDocument {
  /** `true` for a page that the browser has loaded ahead, and the person has not opened yet. */
  readonly prerendering?: boolean
  addEventListener(
    type: 'prerenderingchange',
    listener: () => void,
    options: { signal: AbortSignal },
  ): void
}

/** What a session uses beside what a login does. */
export interface SessionBrowser extends Browser {
  readonly navigator: Browser['navigator'] & { readonly locks?: Pick<LockManager, 'request'> }
  readonly document: SessionDocument
  readonly addEventListener: Browser['addEventListener'] &
    ((type: 'focus', listener: () => void, options: { signal: AbortSignal }) => void)
}

/** The document of a page with a session. */
export interface SessionDocument extends Pick<
  Document,
  'hasFocus' | 'createElement' | 'documentElement' | 'visibilityState'
> {
  /** `null` while the head is parsed. */
  readonly body: HTMLElement | null
  readonly prerendering?: boolean
  addEventListener(
    type: 'visibilitychange' | 'prerenderingchange',
    listener: () => void,
    options: { signal: AbortSignal },
  ): void
}

/**
 * The browser this code runs in. A function, so that importing the package on a server touches
 * nothing.
 *
 * @throws {ReferenceError} On a server.
 */
export function thisBrowser(): SessionBrowser {
  return window
}

/** The browser this code runs in, or `undefined` on a server. */
export function thisBrowserIfAny(): SessionBrowser | undefined {
  return typeof window === 'undefined' ? undefined : thisBrowser()
}

/** The network of a server, which has no page. */
export function thisServer(): Network {
  return {
    Date,
    fetch: (url, init) => fetch(url, init),
    setTimeout: (callback, delayMs) => {
      // Node's timers are objects, and known by a number as well.
      const timer: unknown = setTimeout(callback, delayMs)
      return Number(timer)
    },
    clearTimeout: (id) => clearTimeout(id),
    location: { origin: 'this server' },
    navigator: { onLine: true },
  }
}
