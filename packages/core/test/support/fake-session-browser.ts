import type { SessionBrowser } from '../../src/platform/browser.js'
import { FakeBrowser, FakeWindow } from './fake-browser.js'
import type { Alive } from './fake-browser.js'

/** A browser with what a session needs: storage, locks, frames, and other tabs. */
export class FakeSessionBrowser extends FakeBrowser implements SessionBrowser {
  override readonly channels: FakeBrowser['channels']
  readonly localArea: StorageArea
  readonly sessionArea = new StorageArea()
  readonly locks: FakeLocks
  /** Every frame that is in the page. */
  readonly frames: FakeFrame[] = []
  override readonly navigator: FakeBrowser['navigator'] & { locks?: Pick<LockManager, 'request'> }
  override readonly document = {
    hasFocus: () => this.focused,
    createElement: () => new FakeFrame(this.frames),
    body: { append: (frame: FakeFrame) => frame.load() },
  } as never

  /** @param tab Another tab of the same browser. Default is the first one. */
  constructor(tab?: FakeSessionBrowser) {
    super()
    // Where it is blocked, reading the property throws.
    Object.defineProperty(this, 'sessionStorage', { get: () => this.sessionArea.open() })
    Object.defineProperty(this, 'localStorage', { get: () => this.localArea.open() })
    this.channels = tab?.channels ?? new Map<string, never>()
    this.localArea = tab?.localArea ?? new StorageArea()
    this.locks = tab?.locks ?? new FakeLocks()
    this.navigator = {
      userAgent: '',
      userActivation: { isActive: true },
      onLine: true,
      locks: this.locks,
    }
    if (tab) this.network = (request) => tab.network(request)
  }

  /** The frame that was opened last. */
  get frame(): FakeFrame {
    return this.frames.at(-1)!
  }

  override get alive(): Alive {
    const { windows, ...rest } = super.alive
    return { ...rest, windows: windows + this.frames.length }
  }

  /** Says that another tab has changed the storage; `null` that it has emptied it. */
  storageChanged(key: string | null): void {
    this.receiveStorage({ key, url: this.location.href, newValue: null })
  }
}

/** An iframe; it notes where it was sent. */
export class FakeFrame {
  hidden = false
  src = ''
  contentWindow: Window | null = null
  readonly attributes = new Map<string, string>()
  readonly #frames: FakeFrame[]

  constructor(frames: FakeFrame[]) {
    this.#frames = frames
  }

  /** The window in it. */
  get window(): FakeWindow {
    return this.contentWindow as never
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value)
  }

  load(): void {
    this.contentWindow = new FakeWindow(this.src, 'iframe', '') as never
    this.#frames.push(this)
  }

  remove(): void {
    this.#frames.splice(this.#frames.indexOf(this), 1)
  }
}

/** A storage that can be blocked, full, or deaf. */
export class StorageArea {
  readonly items = new Map<string, string>()
  /** How it misbehaves: opening it throws, writing throws, or writing does nothing. */
  fault: 'blocked' | 'full' | 'deaf' | undefined

  open(): Storage {
    if (this.fault === 'blocked')
      throw new DOMException('The operation is insecure.', 'SecurityError')
    return {
      getItem: (key) => this.items.get(key) ?? null,
      setItem: (key, value) => {
        if (this.fault === 'full')
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
        if (this.fault !== 'deaf') this.items.set(key, value)
      },
      removeItem: (key) => this.items.delete(key),
      clear: () => this.items.clear(),
      key: (index) => [...this.items.keys()][index] ?? null,
      length: this.items.size,
    }
  }
}

/** Web Locks, exclusive ones only. */
export class FakeLocks implements Pick<LockManager, 'request'> {
  readonly #queues = new Map<string, Promise<unknown>>()
  /** How many are waiting or at work. */
  pending = 0

  async request<T>(...[name, options, work]: unknown[]): Promise<T> {
    const { signal } = options as { signal: AbortSignal }
    const before = this.#queues.get(name as string) ?? Promise.resolve()
    const aborted = new Promise<never>((_, reject) => {
      const abort = () => reject(new DOMException('The request was aborted.', 'AbortError'))
      signal.addEventListener('abort', abort)
      if (signal.aborted) abort()
    })
    this.pending++
    const turn = Promise.race([before, aborted])
    const done = turn.then(() => (work as () => Promise<T>)())
    const over = done.catch(() => undefined)
    this.#queues.set(
      name as string,
      before.then(() => over),
    )
    try {
      return await done
    } finally {
      this.pending--
    }
  }

  /** Takes a lock and never gives it back, like a tab that is frozen. */
  freeze(name: string): void {
    this.#queues.set(name, new Promise(() => undefined))
  }
}
