import type { SessionBrowser } from '../platform/browser.js'
import type { ResolvedConfig } from '../model/config.js'
import type { LoginResult } from '../model/tokens.js'
import { fromRecord, toRecord } from './session-record.js'

/**
 * Where a session is kept: in memory, so that it ends with the page; in `sessionStorage`, with the
 * tab; in `localStorage`.
 */
export type StoreKind = 'memory' | 'session' | 'local'

/** Where one session lies. Never throws: where the browser keeps nothing, memory does. */
export interface SessionStore {
  /** The session: the same object for as long as nobody has written another. */
  read(): LoginResult | undefined
  write(session: LoginResult | undefined): void
}

/**
 * Opens the place where the session of an application is kept. What lies there and is none of its
 * sessions is removed.
 */
export function openStore(
  browser: SessionBrowser,
  config: ResolvedConfig,
  { kind, key }: { readonly kind: StoreKind; readonly key: string },
): SessionStore {
  let held:
    { readonly record: string | null; readonly session: LoginResult | undefined } | undefined
  let inMemory = kind === 'memory'
  const storage = () => (kind === 'local' ? browser.localStorage : browser.sessionStorage)

  const readStorage = () => {
    const record = storage().getItem(key)
    if (held?.record === record) return
    held = { record, session: record === null ? undefined : fromRecord(record, config) }
    if (!held.session && record !== null) storage().removeItem(key)
  }

  const writeStorage = (record: string | null) => {
    try {
      // One record follows another without a gap: other tabs would take it for a logout.
      if (record === null) storage().removeItem(key)
      else storage().setItem(key, record)
    } finally {
      inMemory = storage().getItem(key) !== record
      // What did not fit must not leave the record before it, whose refresh token is used up.
      if (inMemory) storage().removeItem(key)
    }
  }

  const unlessBlocked = (act: () => void) => {
    if (inMemory) return
    try {
      act()
    } catch {
      inMemory = true
    }
  }

  return {
    read() {
      unlessBlocked(readStorage)
      return held?.session
    },
    write(session) {
      const record = session ? toRecord(session) : null
      held = { record, session }
      unlessBlocked(() => writeStorage(record))
    },
  }
}
