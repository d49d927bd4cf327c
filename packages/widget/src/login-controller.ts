import { GenAuthClient, GenAuthError } from '@genauth-login/core'
import type { ClientConfig, Connection, LoginResult } from '@genauth-login/core'
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element'
import { GenAuthBeforeLoginEvent, GenAuthCancelEvent, GenAuthErrorEvent, GenAuthSuccessEvent } from './events.js'
import { languageOf } from './localize.js'

/** Where an element's login is. `cancelled` and `failed` last until the next one begins. */
export type LoginState = 'idle' | 'pending' | 'cancelled' | 'failed'

interface PendingLogin {
  readonly client: GenAuthClient | GenAuthError
  readonly abort: AbortController
  readonly result: Promise<LoginResult>
}

/** Runs the logins of one element, one at a time, and tells it what to show. */
export class LoginController implements ReactiveController {
  state: LoginState = 'idle'
  /** Why the last login gave no result. */
  error: GenAuthError | undefined
  /** The connection, once the application's public configuration has told it. */
  connection: Connection | undefined

  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #settings: () => ClientConfig
  #client: GenAuthClient | GenAuthError | undefined
  #pending: PendingLogin | undefined
  #preparing = false

  /** @param settings The element's settings as they are now. */
  constructor(host: ReactiveControllerHost & HTMLElement, settings: () => ClientConfig) {
    this.#host = host
    this.#settings = settings
    host.addController(this)
  }

  hostConnected(): void {
    this.#prepareWhenIdle()
  }

  hostDisconnected(): void {
    // An element that is only moved is back by then, and keeps its login.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.cancel('disconnected')
    })
  }

  /** The settings have changed. A pending login goes on with those it began with. */
  reconfigure(): void {
    this.connection = this.#client = undefined
    this.#prepareWhenIdle()
  }

  /** Starts a login, or brings the window of the pending one back. Call it from a click. */
  login(): Promise<LoginResult> {
    if (this.#pending) {
      const { client, result } = this.#pending
      if (client instanceof GenAuthClient) void client.loginWithPopup()
      return result
    }
    const before = new GenAuthBeforeLoginEvent()
    if (!this.#host.dispatchEvent(before))
      return Promise.reject(new GenAuthError('cancelled', 'A listener prevented the login.', { reason: 'prevented' }))
    this.#become('pending')
    const { loginHint, parameters } = before
    const abort = new AbortController()
    const options = { language: languageOf(this.#host), loginHint, parameters, signal: abort.signal }
    const client = this.#current()
    const login = client instanceof GenAuthError ? Promise.reject(client) : client.loginWithPopup(options)
    const result = login.then(this.#succeed, this.#fail)
    this.#pending = { client, abort, result }
    return result
  }

  /** Ends the pending login, if there is one, and closes its window. */
  cancel(reason = 'aborted'): void {
    this.#pending?.abort.abort(reason)
  }

  readonly #succeed = (result: LoginResult): LoginResult => {
    this.#end('idle', new GenAuthSuccessEvent(result))
    return result
  }

  readonly #fail = (error: GenAuthError): never => {
    if (error.code === 'cancelled' || error.code === 'popup_closed') {
      this.#end('cancelled', new GenAuthCancelEvent(error), error)
    } else {
      this.#end('failed', new GenAuthErrorEvent(error), error)
    }
    throw error
  }

  #end(state: LoginState, event: Event, error?: GenAuthError): void {
    this.#pending = undefined
    this.#become(state, error)
    this.#prepareWhenIdle()
    this.#host.dispatchEvent(event)
  }

  #become(state: LoginState, error?: GenAuthError): void {
    this.state = state
    this.error = error
    this.#host.requestUpdate()
  }

  /** The client for the settings as they are now, or why there can be none: the developer is told, once. */
  #current(): GenAuthClient | GenAuthError {
    try {
      this.#client ??= new GenAuthClient(this.#settings())
    } catch (error) {
      this.#client = error as GenAuthError
      console.error('<genauth-login>', error)
    }
    return this.#client
  }

  #prepareWhenIdle(): void {
    if (this.#preparing) return
    this.#preparing = true
    whenIdle(() => {
      this.#preparing = false
      if (this.#host.isConnected) void this.#prepare()
    })
  }

  /** Gets the next login ready and learns the Display Name. */
  async #prepare(): Promise<void> {
    const client = this.#current()
    if (client instanceof GenAuthError) return
    try {
      const connection = await client.prepare()
      if (client === this.#client) this.connection = connection
      this.#host.requestUpdate()
    } catch {
      // A login works without, or says itself why it cannot.
    }
  }
}

/** Leaves the page's own work first. Safari has no idle callbacks. */
function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(callback, { timeout: 2000 })
  else setTimeout(callback, 200)
}
