import type { Browser } from '../../src/platform/browser.js'

/** Who posted a message. The default is the window that was opened last, at its own origin. */
interface Sender {
  readonly origin?: string
  readonly source?: unknown
  readonly isTrusted?: boolean
}

/** What is still alive. Nothing may be, once a login is over. */
export interface Alive {
  readonly windows: number
  readonly listeners: number
  readonly timers: number
  readonly requests: number
}

export const NOTHING: Alive = { windows: 0, listeners: 0, timers: 0, requests: 0 }

/** The longest delay a browser knows. One that is longer counts as none. */
const LONGEST_DELAY_MS = 2 ** 31 - 1

/**
 * A browser whose windows, messages, network and time move when the test says so. It counts what is
 * alive.
 */
export class FakeBrowser implements Browser {
  readonly location: Browser['location'] & { href: string }
  /** Every address the page was left for. */
  readonly left: URL[] = []
  readonly history = {
    state: { of: 'the page' },
    replaceState: (state: unknown, _unused: string, url?: string | URL | null) => {
      if (state !== this.history.state) throw new Error('The page has lost its state')
      this.location.href = new URL(`${url}`, this.location.href).href
    },
  }
  /** What the page's router was told, and where the page was then. */
  readonly told: string[] = []
  sessionStorage: Storage = new FakeStorage()
  localStorage = new FakeStorage()
  readonly navigator = {
    userAgent: 'Mozilla/5.0 Chrome/146.0',
    userActivation: { isActive: true },
    onLine: true,
  }
  readonly self: unknown = this
  top: unknown = this
  /** How the page is displayed. */
  displayMode = 'browser'
  isSecureContext = true
  origin: string
  readonly screenX = 100
  readonly screenY = 50
  readonly outerWidth = 1280
  readonly outerHeight = 880
  readonly Date = { now: () => this.#startedAt + this.#now + this.#clockError }
  /** What the browser opened the page with. */
  opened: readonly { readonly name: string }[] = []
  readonly performance = { now: () => this.#now, getEntriesByType: () => this.opened }
  /** Whether the page, and no window above it, has the keyboard. */
  focused = true
  /** Whether the page is only prerendered. */
  prerendering = false
  readonly document: Browser['document'] = this.#createDocument()

  /** What the developer was told. */
  readonly warnings: string[] = []
  readonly console = { warn: (message: string) => void this.warnings.push(message) }

  /** Every window ever opened. */
  readonly windows: FakeWindow[] = []
  /** Every request ever sent. */
  readonly requests: Request[] = []
  /** What the blocker lets through. Default is every window. */
  blocker: (opened: FakeWindow) => FakeWindow | null | undefined = (opened) => opened
  /** Who answers requests. Default is nobody. */
  network: (request: Request) => Response | Promise<Response> = () =>
    Promise.reject(new TypeError('Failed to fetch'))

  /** Channels that are open, by name: what one posts, the others receive. */
  readonly channels = new Map<string, Set<FakeChannel>>()
  readonly BroadcastChannel = FakeChannel.on(this)

  readonly #startedAt = Date.now()
  /** Milliseconds since the page was opened. */
  #now = 0
  #clockError = 0
  #lastTimer = 0
  #requestsUnderWay = 0
  readonly #timers = new Map<number, { readonly at: number; readonly callback: () => void }>()
  readonly #listeners = new Set<(event: MessageEvent<unknown>) => void>()
  readonly #pageHideListeners = new Set<() => void>()
  readonly #activationListeners = new Set<() => void>()
  readonly #storageListeners = new Set<(event: StorageEvent) => void>()
  readonly #expected: { readonly path: string; readonly resolve: (request: Request) => void }[] = []

  constructor(href = 'https://site.example/login?from=menu#top') {
    const assign = (url: string | URL) => void this.left.push(new URL(url))
    this.origin = new URL(href).origin
    this.location = { href, origin: this.origin, assign }
  }

  dispatchEvent({ type }: Event): boolean {
    this.told.push(`${type} ${this.location.href}`)
    return true
  }

  matchMedia(query: string): { matches: boolean } {
    return { matches: query.includes(`(display-mode: ${this.displayMode})`) }
  }

  get alive(): Alive {
    return {
      windows: this.windows.filter(({ closed }) => !closed).length,
      listeners: [
        this.#listeners,
        this.#storageListeners,
        this.#pageHideListeners,
        ...this.channels.values(),
      ].reduce((sum, { size }) => sum + size, 0),
      timers: this.#timers.size,
      requests: this.#requestsUnderWay,
    }
  }

  /** The window that was opened last. */
  get popup(): FakeWindow {
    return this.windows.at(-1)!
  }

  open(url: string, target: string, features: string): Window | null {
    const opened = new FakeWindow(url, target, features)
    const admitted = this.blocker(opened)
    if (admitted === opened) this.windows.push(opened)
    return admitted as Window | null
  }

  /** The person opens the page that was prerendered. */
  activate(): void {
    this.prerendering = false
    for (const listener of this.#activationListeners) listener()
  }

  /** The person leaves the page, or loads it again. */
  hidePage(): void {
    for (const listener of [...this.#pageHideListeners]) listener()
  }

  #createDocument(): Browser['document'] {
    const members: Browser['document'] = {
      hasFocus: () => this.focused,
      addEventListener: (_type, listener) => void this.#activationListeners.add(listener),
    }
    Object.defineProperty(members, 'prerendering', { get: () => this.prerendering })
    // As a browser has them: on the prototype, behind the page's own names.
    return Object.create(members) as Browser['document']
  }

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
  addEventListener(
    type: 'message' | 'storage' | 'pagehide',
    listener:
      ((event: MessageEvent<unknown>) => void) | ((event: StorageEvent) => void) | (() => void),
    { signal }: { signal: AbortSignal },
  ): void {
    const listeners = {
      message: this.#listeners,
      storage: this.#storageListeners,
      pagehide: this.#pageHideListeners,
    }[type] as Set<unknown>
    if (signal.aborted) return
    listeners.add(listener)
    signal.addEventListener('abort', () => listeners.delete(listener))
  }

  /** Tells the page what another window of its origin has done to the storage. */
  receiveStorage(
    change: Pick<StorageEvent, 'key' | 'newValue' | 'url'> & { readonly isTrusted?: boolean },
  ): void {
    for (const listener of [...this.#storageListeners])
      listener({ isTrusted: true, ...change } as StorageEvent)
  }

  /** Posts a message to the page, as a clone, like a real one. */
  post(data: unknown, sender: Sender = {}): void {
    this.deliver(structuredClone(data), sender)
  }

  /**
   * Hands a message to the page as it is: for what is a clone already, or what no window could
   * post.
   */
  deliver(
    data: unknown,
    { source = this.popup, origin = this.popup.origin, isTrusted = true }: Sender = {},
  ): void {
    const event = { isTrusted, origin, source, data } as MessageEvent<unknown>
    for (const listener of [...this.#listeners]) listener(event)
  }

  async fetch(url: string, init: RequestInit): Promise<Response> {
    const request = new Request(url, init)
    this.#requestsUnderWay++
    this.requests.push(request)
    try {
      return await Promise.race([this.#answer(request), aborted(request.signal)])
    } finally {
      this.#requestsUnderWay--
    }
  }

  async #answer(request: Request): Promise<Response> {
    for (const { path, resolve } of this.#expected)
      if (new URL(request.url).pathname === path) resolve(request)
    const response = await this.network(request.clone())
    const next = response.headers.get('location')
    if (next !== null && request.redirect === 'error') throw new TypeError('Failed to fetch')
    if (next !== null)
      return this.fetch(next, { method: request.method, body: await request.text() })
    const body = response.body?.pipeThrough(new TransformStream(), { signal: request.signal })
    return new Response(body, response)
  }

  /** The first request to a path; it may be still to come. */
  requestTo(path: string): Promise<Request> {
    const sent = this.requestsTo(path)[0]
    if (sent) return Promise.resolve(sent)
    return new Promise((resolve) => this.#expected.push({ path, resolve }))
  }

  /** Every request to a path so far. */
  requestsTo(path: string): Request[] {
    return this.requests.filter(({ url }) => new URL(url).pathname === path)
  }

  setTimeout(callback: () => void, delayMs: number): number {
    const at = this.#now + (delayMs <= LONGEST_DELAY_MS ? delayMs : 0)
    this.#timers.set(++this.#lastTimer, { at, callback })
    return this.#lastTimer
  }

  clearTimeout(id: number): void {
    this.#timers.delete(id)
  }

  /** Sets the wall clock forward, or back. */
  moveClock(ms: number): void {
    this.#clockError += ms
  }

  /** Lets time pass in which the page is frozen: no timer runs before it is awake again. */
  sleep(ms: number): void {
    this.#now += ms
  }

  /**
   * Lets time pass: each timer that falls due runs at its moment, and what it sets off runs before
   * the next.
   */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms
    for (;;) {
      await settled()
      const [next] = [...this.#timers]
        .filter(([, { at }]) => at <= end)
        .sort(([, a], [, b]) => a.at - b.at)
      if (!next) break
      const [id, { at, callback }] = next
      this.#timers.delete(id)
      this.#now = Math.max(this.#now, at)
      callback()
    }
    this.#now = end
  }
}

/** Storage of a tab. */
class FakeStorage implements Storage {
  /** Everything that was ever written. */
  readonly written: (readonly [key: string, value: string])[] = []
  readonly #items = new Map<string, string>()
  readonly [name: string]: unknown

  get length(): number {
    return this.#items.size
  }

  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null
  }

  getItem(key: string): string | null {
    return this.#items.get(key) ?? null
  }

  setItem(key: string, value: string): void {
    this.written.push([key, value])
    this.#items.set(key, value)
  }

  removeItem(key: string): void {
    this.#items.delete(key)
  }

  clear(): void {
    this.#items.clear()
  }
}

/** A window that notes what was done to it. */
export class FakeWindow {
  readonly target: string
  readonly features: string
  closed = false
  /** How often it was brought to the front. */
  focused = 0
  /** Every message posted to it, and for whom. */
  readonly received: { readonly data: unknown; readonly targetOrigin: string }[] = []
  /** Every address it was sent to. */
  readonly addresses: URL[] = []
  /** Resolves with the first of them. */
  readonly shown: Promise<URL>
  /** Where the page may see that it is; `href` throws while it shows another origin. */
  readonly location: { href: string; replace: (url: string) => void } = this.#makeLocation()
  #noteShown: (url: URL) => void = () => undefined

  constructor(url: string, target: string, features: string) {
    this.target = target
    this.features = features
    this.shown = new Promise((resolve) => (this.#noteShown = resolve))
    if (url) this.#show(url)
  }

  /** Where it is. */
  get address(): URL | undefined {
    return this.addresses.at(-1)
  }

  get origin(): string {
    return this.address?.origin ?? 'null'
  }

  focus(): void {
    this.focused++
  }

  postMessage(data: unknown, targetOrigin: string): void {
    this.received.push({ data, targetOrigin })
  }

  close(): void {
    this.closed = true
  }

  #makeLocation() {
    let seen = ''
    return {
      replace: (url: string) => this.#show(url),
      get href() {
        if (seen.startsWith('https://site.example/')) return seen
        throw new DOMException(
          'Blocked a frame from accessing a cross-origin frame.',
          'SecurityError',
        )
      },
      set href(url: string) {
        seen = url
      },
    }
  }

  #show(url: string): void {
    this.addresses.push(new URL(url))
    this.#noteShown(new URL(url))
  }
}

const turns = new MessageChannel()
const waiting: (() => void)[] = []
turns.port1.onmessage = () => waiting.shift()?.()

/**
 * Resolves when everything that needs no time has happened: a turn of the event loop, without a
 * timer, after all cryptography that has begun.
 */
export async function settled(): Promise<void> {
  await crypto.subtle.digest('SHA-256', new Uint8Array(1))
  return new Promise((resolve) => {
    waiting.push(resolve)
    turns.port2.postMessage(undefined)
  })
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(signal.reason as Error)
    if (signal.aborted) fail()
    else signal.addEventListener('abort', fail)
  })
}

/** One end of a channel of a fake browser. */
export class FakeChannel {
  onmessage: ((event: MessageEvent<unknown>) => void) | null = null
  readonly #ends: Set<FakeChannel>
  readonly #origin: string

  constructor(ends: Set<FakeChannel>, origin: string) {
    this.#ends = ends.add(this)
    this.#origin = origin
  }

  static on(browser: FakeBrowser): new (name: string) => BroadcastChannel {
    return function (name: string) {
      const ends = browser.channels.get(name) ?? new Set()
      browser.channels.set(name, ends)
      return new FakeChannel(ends, browser.location.origin)
    } as never
  }

  postMessage(data: unknown): void {
    const event = {
      isTrusted: true,
      origin: this.#origin,
      source: null,
      data: structuredClone(data),
    }
    for (const end of this.#ends) if (end !== this) end.onmessage?.(event as MessageEvent<unknown>)
  }

  close(): void {
    this.#ends.delete(this)
  }
}
