import type { ResolvedConfig } from '../../model/config.js'
import type { LoginResult } from '../../model/tokens.js'
import type { StoredItem, StoreKind } from '../../platform/stored-item.js'
import { fromRecord, toRecord } from './session-record.js'

/** Keeps one session of an application as a stored item. */
export class SessionStore {
  readonly #item: StoredItem
  readonly #config: ResolvedConfig
  #record: string | null = null
  #session: LoginResult | undefined

  constructor(item: StoredItem, config: ResolvedConfig) {
    this.#item = item
    this.#config = config
  }

  /** Where the session is kept now. */
  get kind(): StoreKind {
    return this.#item.kind
  }

  /**
   * Reads the session: the same object until another is written, here or by another tab. A record
   * that is not a session of the application is removed.
   */
  read(): LoginResult | undefined {
    const record = this.#item.read()
    if (record === this.#record) return this.#session
    this.#record = record
    this.#session = record === null ? undefined : fromRecord(record, this.#config)
    if (!this.#session && record !== null) this.write(undefined)
    return this.#session
  }

  /** @param session `undefined` removes the one that is stored. */
  write(session: LoginResult | undefined): void {
    this.#record = session ? toRecord(session) : null
    this.#session = session
    this.#item.write(this.#record)
  }
}
