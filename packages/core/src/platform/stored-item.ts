import type { SessionBrowser } from './browser.js'

/**
 * Where an item is kept: in memory, so that it ends with the page; in `sessionStorage`, with the
 * tab; in `localStorage`, for all tabs.
 */
export type StoreKind = 'memory' | 'session' | 'local'

/**
 * One item of storage. Never throws: once the browser has refused to store it, memory keeps it, and
 * `kind` says so.
 */
export class StoredItem {
  readonly #browser: SessionBrowser
  readonly #wantedKind: StoreKind
  readonly #key: string
  #kind: StoreKind
  #inMemory: string | null = null

  constructor(browser: SessionBrowser, kind: StoreKind, key: string) {
    this.#browser = browser
    this.#wantedKind = kind
    this.#kind = kind
    this.#key = key
  }

  /** Where the item is kept now. */
  get kind(): StoreKind {
    return this.#kind
  }

  read(): string | null {
    if (this.#kind === 'memory') return this.#inMemory
    try {
      this.#inMemory = this.#storageOf(this.#kind).getItem(this.#key)
    } catch {
      this.#kind = 'memory'
    }
    return this.#inMemory
  }

  /** @param value `null` removes the item. */
  write(value: string | null): void {
    this.#inMemory = value
    if (this.#kind !== 'memory' && this.#tryToStore(value)) return
    this.#kind = 'memory'
    // The value before must not outlive this one: its refresh token may be used up.
    this.#removeFromStorage()
  }

  #tryToStore(value: string | null): boolean {
    try {
      const storage = this.#storageOf(this.#kind)
      // One value replaces another without a gap, which other tabs would take for a logout.
      if (value === null) storage.removeItem(this.#key)
      else storage.setItem(this.#key, value)
      return storage.getItem(this.#key) === value
    } catch {
      return false
    }
  }

  #removeFromStorage(): void {
    if (this.#wantedKind === 'memory') return
    try {
      this.#storageOf(this.#wantedKind).removeItem(this.#key)
    } catch {
      // Blocked: there is no way to reach what may be there.
    }
  }

  #storageOf(kind: StoreKind): Storage {
    return kind === 'local' ? this.#browser.localStorage : this.#browser.sessionStorage
  }
}
