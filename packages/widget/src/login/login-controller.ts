import type { Connection } from '@genauth-login/core'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { Attempt } from './attempt.js'
import { Audience } from './audience.js'
import { cancelled, toGenAuthError } from './login-errors.js'
import { ElementClient } from './element-client.js'
import { dispatch, GenAuthBeforeLoginEvent, GenAuthPopupOpenEvent } from './events.js'
import { initiatorOf } from './initiator.js'
import { onStillHere } from './leaving.js'
import { loadCore } from './load-core.js'
import type { CreateClient } from './load-core.js'
import { endWith } from './login-end.js'
import type { LoginEnd } from './login-end.js'
import { requestOf } from './login-request.js'
import { finishLogin, leavePage, logIn, mustLeave, openWindow } from './login-runs.js'
import type { Run } from './login-runs.js'
import { ignore } from './ignore.js'
import type { LoginSettings } from './login-settings.js'
import type { LoginState, LoginStatus, Result } from './login-status.js'
import { report } from './report.js'
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

/** Runs the logins of one element, one at a time. */
export class LoginController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #status: LoginStatus
  readonly #settings: () => LoginSettings
  readonly #onResult: (result: Result) => void
  readonly #client: ElementClient
  #pending: PendingLogin | undefined
  readonly #audience: Audience

  constructor(host: ReactiveControllerHost & HTMLElement, options: LoginControllerOptions) {
    const { status, settings, onResult, createClient } = options
    this.#host = host
    this.#audience = new Audience(host, () => settings().keepAlive)
    this.#status = status
    this.#settings = settings
    this.#onResult = onResult
    this.#client = new ElementClient(host, settings, createClient)
    host.addController(this)
  }

  /** The connection, once the application's public configuration is loaded. */
  get connection(): Connection | undefined {
    return this.#client.connection
  }

  /** Whether the connection is known by now, or will not be for a while. */
  get hasPrepared(): boolean {
    return this.#client.hasPrepared
  }

  /** Whether the login waits for its window. Once that has answered, it does not. */
  get isInWindow(): boolean {
    return this.#pending?.attempt.isInWindow ?? false
  }

  /** Other settings are for the next login. A pending one goes on with those it began with. */
  hostUpdate(): void {
    const settings = this.#settings()
    if (!this.#client.follow(settings)) return
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
   * @param when `late`: the click was before the script, and the browser may have forgotten it.
   */
  login(when?: 'late'): Promise<Result | undefined> {
    if (this.#pending) {
      this.bringBack()
      const { result } = this.#pending
      return this.#status.state === 'finishing' ? this.#loginUnlessReturned(result) : result
    }
    const before = new GenAuthBeforeLoginEvent(this.#settings())
    if (!dispatch(this.#host, before)) return Promise.reject(cancelled({ reason: 'prevented' }))
    const attempt = new Attempt(requestOf(this.#host, before))
    this.#audience.gather()
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

  /** Ends a login that could not begin. */
  fail(cause: unknown): void {
    const { state, event, ...outcome } = endWith(toGenAuthError(cause))
    this.#status.become(state, outcome)
    if (event) dispatch(this.#host, event)
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
    const client = this.#client.get()
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
      if (this.#status.state === 'finishing') this.#end(attempt, { state: 'idle' })
      else this.#leave(attempt)
      return undefined
    }
    this.#onResult(result)
    const { takeResult } = await loadCore()
    await takeResult(
      {
        attempt,
        settings: this.#settings(),
        tell: (event) => this.#audience.tell(event),
        goOn: () => this.#status.become('finishing'),
        leave: () => this.#leave(attempt),
        succeed: (result, event) => this.#end(attempt, { state: 'succeeded', result, event }),
      },
      result,
    )
    return result
  }

  #fail(attempt: Attempt, cause: unknown): never {
    const error = toGenAuthError(cause)
    attempt.closePopup()
    report(error)
    this.#end(attempt, endWith(error))
    throw error
  }

  #end(attempt: Attempt, { state, event, ...outcome }: LoginEnd): void {
    // A login that was given up for another one tells nothing.
    if (attempt !== this.#pending?.attempt) return
    this.#pending = undefined
    this.#status.become(state, outcome)
    this.#client.prepareSoon()
    if (event) this.#audience.tell(event)
  }

  /** The browser leaves the page, unless the person stays. */
  #leave(attempt: Attempt): void {
    this.#end(attempt, { state: 'redirecting' })
    onStillHere(() => {
      if (this.#status.state === 'redirecting') this.#status.become('idle')
    })
  }
}
