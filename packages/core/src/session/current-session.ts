import { errorOf } from '../model/error-of.js'
import type { GenAuthError } from '../model/errors.js'
import type { LoginResult } from '../model/tokens.js'
import type { SessionBrowser } from '../platform/browser.js'
import { openTabChannel } from '../platform/tab-channel.js'
import type { TabChannel, TabMessage } from '../platform/tab-channel.js'
import type { SessionChange, SessionState } from './session-change-event.js'
import type { SessionStore } from './storage/session-store.js'

/** Called after every change. */
export type OnChange = (change: SessionChange, state: SessionState) => void

/** Holds the current session; the only place that replaces it. */
export class CurrentSession {
  readonly #store: SessionStore
  readonly #channel: TabChannel
  readonly #onChange: OnChange
  readonly #closed = new AbortController()
  #work = new AbortController()
  #renewal = new AbortController()
  /** The session that listeners know of. */
  #announced: LoginResult | undefined

  /** @param name Of the session in every tab. */
  constructor(browser: SessionBrowser, name: string, store: SessionStore, onChange: OnChange) {
    this.#store = store
    this.#onChange = onChange
    this.#announced = store.read()
    this.#channel = openTabChannel(browser, name, this.#closed.signal, (message) =>
      this.#onTabMessage(message),
    )
  }

  /** Aborts when this is closed. */
  get closedSignal(): AbortSignal {
    return this.#closed.signal
  }

  /** Aborts when the session ends or another login replaces it; a renewal does not abort it. */
  get workSignal(): AbortSignal {
    return this.#work.signal
  }

  /** Aborts with {@link workSignal}, and when another tab has renewed the session. */
  get renewalSignal(): AbortSignal {
    return this.#renewal.signal
  }

  read(): LoginResult | undefined {
    return this.closedSignal.aborted ? undefined : this.#store.read()
  }

  /** @throws {GenAuthError} `session_expired` when nobody is signed in. */
  require(): LoginResult {
    this.closedSignal.throwIfAborted()
    const session = this.read()
    if (session) return session
    throw errorOf('session_expired', 'Nobody is signed in.', { reason: 'signed_out' })
  }

  /** Starts a session with a login. The session before it ends without an event of its own. */
  start(session: LoginResult): void {
    this.#abortWork(superseded('Another login took its place.'))
    this.replace(session, 'signed_in')
  }

  /** Gives the session other tokens. */
  replace(session: LoginResult, change: SessionChange): void {
    this.#store.write(session)
    this.#channel.post('changed')
    this.#announce(change, false)
  }

  /**
   * Ends the session.
   *
   * @param message For the other tabs: `signed_out` ends their sessions, `changed` only a session
   *   that is stored for all of them.
   */
  end(change: SessionChange, message: TabMessage): void {
    this.#abortWork(sessionEnded())
    const before = this.#announced ?? this.read()
    this.#store.write(undefined)
    this.#channel.post(message)
    if (before) this.#announce(change, false)
  }

  /** Tells listeners of something that leaves the session as it is. */
  tell(change: SessionChange): void {
    this.#notify(change, false)
  }

  /** Removes all listeners and channels. A stored session stays in storage. */
  close(): void {
    const reason = errorOf('cancelled', 'The session object was closed.', {
      reason: 'closed',
    })
    this.#closed.abort(reason)
    this.#abortWork(reason)
  }

  #onTabMessage(message: TabMessage): void {
    const before = this.#announced
    // A login after that logout has written another session.
    if (message === 'signed_out' && this.read() === before) this.#store.write(undefined)
    const now = this.read()
    if (now === before) return
    const change = toChange(before, now)
    if (change === 'renewed') this.#abortRenewal(superseded('Another tab renewed the session.'))
    else this.#abortWork(sessionEnded())
    this.#announce(change, true)
  }

  #announce(change: SessionChange, fromOtherTab: boolean): void {
    this.#announced = this.read()
    this.#notify(change, fromOtherTab)
  }

  #notify(change: SessionChange, fromOtherTab: boolean): void {
    const { kind: store } = this.#store
    this.#onChange(change, { claims: this.#announced?.claims, fromOtherTab, store })
  }

  #abortWork(reason: GenAuthError): void {
    this.#work.abort(reason)
    this.#work = new AbortController()
    this.#abortRenewal(reason)
  }

  #abortRenewal(reason: GenAuthError): void {
    this.#renewal.abort(reason)
    this.#renewal = new AbortController()
  }
}

/** What must have happened in another tab. */
function toChange(before: LoginResult | undefined, now: LoginResult | undefined): SessionChange {
  if (!now) return 'signed_out'
  return now.claims.sub === before?.claims.sub ? 'renewed' : 'signed_in'
}

/** The error of work whose session has ended. */
export function sessionEnded(): GenAuthError {
  return errorOf('session_expired', 'The session was ended meanwhile.', {
    reason: 'signed_out',
  })
}

/** The reason why a renewal is not needed any more. */
function superseded(message: string): GenAuthError {
  return errorOf('cancelled', message, { reason: 'superseded' })
}
