import type { SessionBrowser } from '../platform/browser.js'
import { GenAuthError } from '../model/errors.js'
import type { LoginResult } from '../model/tokens.js'
import { listenToOtherTabs } from '../platform/tab-channel.js'
import type { News, OtherTabs } from '../platform/tab-channel.js'
import type { SessionChange } from './session-change-event.js'
import type { SessionStore } from './storage/session-store.js'

/** Hears of every change: what it was, what is now, and whether it happened elsewhere. */
export type OnChange = (
  change: SessionChange,
  now: LoginResult | undefined,
  elsewhere: boolean,
) => void

/**
 * The session that is, and the one place where it becomes another: here, or because another tab
 * says so.
 */
export class HeldSession {
  readonly #store: SessionStore
  readonly #otherTabs: OtherTabs
  readonly #onChange: OnChange
  readonly #life = new AbortController()
  #work = new AbortController()
  /** The session that listeners know of. */
  #announced: LoginResult | undefined

  /** @param name That of the session in every tab. */
  constructor(browser: SessionBrowser, name: string, store: SessionStore, onChange: OnChange) {
    this.#store = store
    this.#onChange = onChange
    this.#announced = store.read()
    this.#otherTabs = listenToOtherTabs(browser, name, this.#life.signal, (news) =>
      this.#hear(news),
    )
  }

  /** Ends when this is closed. */
  get life(): AbortSignal {
    return this.#life.signal
  }

  /** Ends with the session that work is done for; a renewal is no end. */
  get work(): AbortSignal {
    return this.#work.signal
  }

  current(): LoginResult | undefined {
    return this.life.aborted ? undefined : this.#store.read()
  }

  /** @throws {GenAuthError} `session_expired` when nobody is signed in. */
  need(): LoginResult {
    this.life.throwIfAborted()
    const session = this.current()
    if (!session)
      throw new GenAuthError('session_expired', 'Nobody is signed in.', { reason: 'signed_out' })
    return session
  }

  /** A login takes the place of whatever was. */
  begin(session: LoginResult): void {
    this.#dropWork(
      new GenAuthError('cancelled', 'Another login took its place.', { reason: 'superseded' }),
    )
    this.replace(session, 'signed_in')
  }

  /** The session goes on with other tokens. */
  replace(session: LoginResult, change: SessionChange): void {
    this.#store.write(session)
    this.#otherTabs.tell('changed')
    this.#announce(change, false)
  }

  /** @param news A logout is one for every tab; what else ends, ends for those that share it. */
  end(change: SessionChange, news: News): void {
    this.#dropWork(signedOut())
    const before = this.#announced ?? this.current()
    this.#store.write(undefined)
    this.#otherTabs.tell(news)
    if (before) this.#announce(change, false)
  }

  /** Lets go of everything. What is stored stays where it is. */
  close(): void {
    const closed = new GenAuthError('cancelled', 'The session object was closed.', {
      reason: 'closed',
    })
    this.#life.abort(closed)
    this.#dropWork(closed)
  }

  #hear(news: News): void {
    const before = this.#announced
    if (news === 'signed_out') this.#store.write(undefined)
    const now = this.current()
    if (now !== before || news === 'signed_out') this.#dropWork(signedOut())
    if (now === before) return
    const change = !now
      ? 'signed_out'
      : now.claims.sub === before?.claims.sub
        ? 'renewed'
        : 'signed_in'
    this.#announce(change, true)
  }

  #announce(change: SessionChange, elsewhere: boolean): void {
    this.#announced = this.current()
    this.#onChange(change, this.#announced, elsewhere)
  }

  #dropWork(reason: GenAuthError): void {
    this.#work.abort(reason)
    this.#work = new AbortController()
  }
}

/** What work meets whose session has ended. */
export function signedOut(): GenAuthError {
  return new GenAuthError('session_expired', 'The session was ended meanwhile.', {
    reason: 'signed_out',
  })
}
