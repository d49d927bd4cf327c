import type { Connection } from '@genauth-login/core'
import { isGenAuthError } from '@genauth-login/core/popup'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { languageOf } from '../i18n/language-of.js'
import { Attempt } from './attempt.js'
import { cancelled, toGenAuthError } from './login-errors.js'
import { ClientSource } from './client-source.js'
import {
  dispatch,
  GenAuthBeforeLoginEvent,
  GenAuthCancelEvent,
  GenAuthErrorEvent,
  GenAuthPopupOpenEvent,
  groupOf,
} from './events.js'
import { initiatorOf } from './initiator.js'
import { onStillHere } from './leaving.js'
import { failureOf, loadCore } from './load-core.js'
import type { CreateClient } from './load-core.js'
import { finishLogin, leavePage, logIn, mustLeave, openWindow } from './login-runs.js'
import type { Run } from './login-runs.js'
import { haveSameClient } from './login-settings.js'
import type { LoginSettings } from './login-settings.js'
import type { LoginState, LoginStatus, Outcome, Result } from './login-status.js'
import { Preparation } from './preparation.js'
import { reportError } from './report.js'
import { hasReturned } from './returned-response.js'

export interface LoginControllerOptions {
  readonly status: LoginStatus
  /** The settings as they are now. */
  readonly settings: () => LoginSettings
  /** Takes a login's result into the form. */
  readonly onResult: (result: Result) => void
  readonly createClient: CreateClient
}

interface PendingLogin {
  readonly attempt: Attempt
  readonly result: Promise<Result | undefined>
}

/** How a login ended, and the event that tells it. */
interface LoginEnd extends Outcome {
  readonly event?: Event | undefined
}

/** Runs the logins of one element, one at a time. */
export class LoginController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #status: LoginStatus
  readonly #settings: () => LoginSettings
  readonly #onResult: (result: Result) => void
  readonly #clients: ClientSource
  readonly #preparation: Preparation
  /** The settings that the client and the preparation have. */
  #current: LoginSettings | undefined
  #pending: PendingLogin | undefined
  /** Who hears of a login whose element is gone. */
  #group: EventTarget | null = null

  constructor(host: ReactiveControllerHost & HTMLElement, options: LoginControllerOptions) {
    const { status, settings, onResult, createClient } = options
    this.#host = host
    this.#status = status
    this.#settings = settings
    this.#onResult = onResult
    this.#clients = new ClientSource(() => {
      const { config, error } = settings()
      if (error) throw error
      return createClient(config)
    })
    this.#preparation = new Preparation(host, this.#clients, report)
    host.addController(this)
  }

  /** The connection, once the application's public configuration is loaded. */
  get connection(): Connection | undefined {
    return this.#preparation.connection
  }

  /** Whether the login waits for its window. Once that has answered, it does not. */
  get isInWindow(): boolean {
    return this.#pending?.attempt.isInWindow ?? false
  }

  /** Other settings are for the next login. A pending one goes on with those it began with. */
  hostUpdate(): void {
    const settings = this.#settings()
    if (this.#current && haveSameClient(settings, this.#current)) return
    this.#current = settings
    this.#clients.clear()
    this.#preparation.restart()
    // A framework may set an element's properties after it has connected it.
    const { domain, appId } = settings.config
    if (domain && appId && !this.#pending && hasReturned()) {
      const attempt = new Attempt({ initiator: initiatorOf(this.#host) })
      this.#begin('finishing', attempt, finishLogin).catch(ignore)
    }
  }

  hostDisconnected(): void {
    // An element that is only moved is connected again by then, and keeps its login.
    queueMicrotask(() => {
      if (!this.#host.isConnected && !this.#settings().keepAlive) this.cancel('disconnected')
    })
  }

  /**
   * Starts a login, or brings the window of the pending one back. Call it from a click.
   *
   * @param when `late`: the click came before the script, and the browser may have forgotten it.
   */
  login(when?: 'late'): Promise<Result | undefined> {
    if (this.#pending) {
      this.bringBack()
      const { result } = this.#pending
      return this.#status.state === 'finishing' ? this.#loginUnlessReturned(result) : result
    }
    const before = new GenAuthBeforeLoginEvent(this.#settings())
    if (!dispatch(this.#host, before)) return Promise.reject(cancelled({ reason: 'prevented' }))
    const { loginHint, parameters, returnTo, appState } = before
    const language = languageOf(this.#host)
    const initiator = initiatorOf(this.#host)
    const attempt = new Attempt({
      language,
      loginHint,
      parameters,
      returnTo,
      appState,
      initiator,
    })
    this.#group = groupOf(this.#host)
    const isTooLate = when === 'late' && mustLeave(this.#settings().config)
    const result = this.#begin('pending', attempt, isTooLate ? leavePage : logIn)
    if (attempt.isInWindow) dispatch(this.#host, new GenAuthPopupOpenEvent())
    return result
  }

  /** What has come back may be none of this element's, or of nobody: the click begins a login. */
  async #loginUnlessReturned(returned: PendingLogin['result']): Promise<Result | undefined> {
    const result = await returned.catch((error: unknown) => {
      if (toGenAuthError(error).code !== 'transaction_missing') throw error
    })
    return result ?? this.login('late')
  }

  /** Brings the window of the pending login back. Call it from a click. */
  bringBack(): void {
    this.#pending?.attempt.bringBack()
  }

  /** Gives up the window of the pending login, and goes on by leaving the page. */
  continueHere(): void {
    if (!this.#pending) return
    const { attempt } = this.#pending
    this.#begin('pending', new Attempt(attempt.request), leavePage).catch(ignore)
    attempt.end('superseded')
  }

  /** Ends the pending login, if there is one, and closes its window. */
  cancel(reason = 'aborted'): void {
    this.#pending?.attempt.end(reason)
  }

  #begin(state: LoginState, attempt: Attempt, run: Run): Promise<Result | undefined> {
    this.#status.become(state)
    const result = this.#run(attempt, run)
      .then((result) => this.#succeed(attempt, result))
      .catch((error: unknown) => this.#fail(attempt, error))
    this.#pending = { attempt, result }
    return result
  }

  /** Not after a pause where core is loaded: a window opens in the click. */
  async #run(attempt: Attempt, run: Run): Promise<Result | undefined> {
    const client = this.#clients.get()
    if (!('then' in client)) {
      attempt.client = client
      return run(client, attempt)
    }
    const next = run === logIn ? openWindow(attempt, this.#settings().config) : run
    attempt.client = await attempt.load(client)
    return next(attempt.client, attempt)
  }

  async #succeed(attempt: Attempt, result: Result | undefined): Promise<Result | undefined> {
    if (!result) {
      if (this.#status.state === 'finishing') this.#end(attempt, 'idle')
      else this.#leave(attempt)
      return undefined
    }
    this.#onResult(result)
    const { takeResult } = await loadCore()
    const { request, signal } = attempt
    await takeResult(
      {
        request,
        signal,
        settings: this.#settings(),
        tell: (event) => this.#tell(event),
        goOn: () => this.#status.become('finishing'),
        leave: () => this.#leave(attempt),
        succeed: (result, event) => this.#end(attempt, 'succeeded', { result, event }),
      },
      result,
    )
    return result
  }

  #fail(attempt: Attempt, cause: unknown): never {
    const error = toGenAuthError(cause)
    attempt.closePopup()
    if (error.code === 'cancelled' || error.code === 'popup_closed') {
      this.#end(attempt, 'cancelled', { error, event: new GenAuthCancelEvent(error) })
    } else {
      report(error)
      const failure = failureOf(error)
      this.#end(attempt, 'failed', { error, failure, event: new GenAuthErrorEvent(error) })
    }
    throw error
  }

  #end(attempt: Attempt, state: LoginState, { event, ...outcome }: LoginEnd = {}): void {
    // A login that was given up for another one tells nothing.
    if (attempt !== this.#pending?.attempt) return
    this.#pending = undefined
    this.#status.become(state, outcome)
    this.#preparation.schedule()
    if (event) this.#tell(event)
  }

  /** An element that is gone speaks to the group that it was in, or to the page. */
  #tell(event: Event): boolean {
    if (this.#host.isConnected || !this.#settings().keepAlive) return dispatch(this.#host, event)
    const group = this.#group instanceof Node && this.#group.isConnected ? this.#group : undefined
    return dispatch(this.#host, event, group ?? document)
  }

  /** The browser leaves the page, unless the person stays. */
  #leave(attempt: Attempt): void {
    this.#end(attempt, 'redirecting')
    onStillHere(() => {
      if (this.#status.state === 'redirecting') this.#status.become('idle')
    })
  }
}

/** Tells the developer what only the developer can mend. */
function report(error: unknown): void {
  if (isGenAuthError(error) && error.recoverable === 'config') reportError(error)
}

/** For a promise whose failure the events and the element's state tell as well. */
function ignore(): void {
  // Told already.
}
