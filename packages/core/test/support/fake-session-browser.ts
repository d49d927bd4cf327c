import type { SessionBrowser } from '../../src/platform/browser.js'
import { FakeBrowser, FakeWindow } from './fake-browser.js'
import type { Alive } from './fake-browser.js'
import { FakeLocks } from './fake-locks.js'

/** A browser with what a session needs: storage, locks, frames, the focus, and other tabs. */
export class FakeSessionBrowser extends FakeBrowser implements SessionBrowser {
  override readonly channels: FakeBrowser['channels']
  readonly localArea: StorageArea
  readonly sessionArea = new StorageArea()
  readonly locks: FakeLocks
  /** Every frame that is in the page. */
  readonly frames: FakeFrame[] = []
  override readonly navigator: FakeBrowser['navigator'] & { locks?: Pick<LockManager, 'request'> }
  visibilityState: DocumentVisibilityState = 'visible'
  /** Whether the body has been parsed. */
  hasBody = true
  override readonly document = this.#createDocument()
  readonly #activationListeners: (() => void)[] = []
  readonly #focusListeners = new Set<{ readonly listener: () => void }>()

  /** @param tab Another tab of the same browser. Default is the first one. */
  constructor(tab?: FakeSessionBrowser) {
    super()
    // Where storage is blocked, reading the property throws.
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
    const { windows, listeners, ...rest } = super.alive
    return {
      ...rest,
      windows: windows + this.frames.length,
      listeners: listeners + this.#focusListeners.size,
    }
  }

  override activate(): void {
    super.activate()
    for (const listener of this.#activationListeners) listener()
  }

  /** From now on no channel can be opened. */
  refuseChannels(): void {
    const value = function () {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    Object.defineProperty(this, 'BroadcastChannel', { value })
  }

  /** The person comes back to the page. */
  focusPage(): void {
    for (const { listener } of [...this.#focusListeners]) listener()
  }

  override addEventListener(
    type: 'message' | 'storage' | 'pagehide' | 'focus',
    listener: (event: never) => void,
    options: { signal: AbortSignal },
  ): void {
    if (type === 'focus') this.#listenToFocus(listener as () => void, options.signal)
    else super.addEventListener(type as 'message', listener as () => void, options)
  }

  /** Says that another tab has changed the storage; `null` that it has emptied it. */
  storageChanged(key: string | null): void {
    this.receiveStorage({ key, url: this.location.href, newValue: null })
  }

  #listenToFocus(listener: () => void, signal: AbortSignal): void {
    const entry = { listener }
    this.#focusListeners.add(entry)
    signal.addEventListener('abort', () => this.#focusListeners.delete(entry))
  }

  #createDocument(): SessionBrowser['document'] {
    const root = { append: (frame: FakeFrame) => frame.load() }
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the getters below have their own
    const browser = this
    return Object.create({
      hasFocus: () => browser.focused,
      createElement: () => new FakeFrame(browser.frames),
      documentElement: root,
      get body() {
        return browser.hasBody ? root : null
      },
      get visibilityState() {
        return browser.visibilityState
      },
      get prerendering() {
        return browser.prerendering
      },
      addEventListener: (
        type: 'visibilitychange' | 'prerenderingchange',
        listener: () => void,
        { signal }: { signal: AbortSignal },
      ) => {
        if (type === 'visibilitychange') browser.#listenToFocus(listener, signal)
        else browser.#activationListeners.push(listener)
      },
    }) as never
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

/** A storage that can be blocked, full, or forgetful. */
export class StorageArea {
  readonly items = new Map<string, string>()
  /** How it misbehaves: opening it throws, writing throws, or writing does nothing. */
  fault: 'blocked' | 'full' | 'forgetful' | undefined

  open(): Storage {
    if (this.fault === 'blocked')
      throw new DOMException('The operation is insecure.', 'SecurityError')
    return {
      getItem: (key) => this.items.get(key) ?? null,
      setItem: (key, value) => {
        if (this.fault === 'full')
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
        if (this.fault !== 'forgetful') this.items.set(key, value)
      },
      removeItem: (key) => this.items.delete(key),
      clear: () => this.items.clear(),
      key: (index) => [...this.items.keys()][index] ?? null,
      length: this.items.size,
    }
  }
}
