import { GenAuthClient, GenAuthError, isRedirectCallback } from '@genauth-login/core'
import type {
  AuthorizationCode,
  ClientConfig,
  Connection,
  LoginResult,
  RequestOptions,
} from '@genauth-login/core'
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element'
import {
  dispatch,
  GenAuthBeforeLoginEvent,
  GenAuthCancelEvent,
  GenAuthCodeEvent,
  GenAuthErrorEvent,
  GenAuthHandoffEvent,
  GenAuthPopupOpenEvent,
  GenAuthSuccessEvent,
} from './events.js'
import { languageOf } from '../i18n/language-of.js'

/**
 * Where an element's login is: in its window (`pending`), leaving the page (`redirecting`), or back
 * from there (`finishing`).
 * `succeeded`, `cancelled` and `failed` last until the next one begins.
 */
export type LoginState =
  'idle' | 'pending' | 'redirecting' | 'finishing' | 'succeeded' | 'cancelled' | 'failed'

/** What a login gives: tokens, or what the site's back end needs to get them. */
export type Result = LoginResult | AuthorizationCode

type Run = (client: GenAuthClient, signal: AbortSignal) => Promise<Result | undefined>

interface PendingLogin {
  readonly client: GenAuthClient | GenAuthError
  readonly options: RequestOptions
  readonly abort: AbortController
  readonly result: Promise<Result | undefined>
}

/** What a login is to do, as the element has it at the moment. */
export interface LoginSettings {
  readonly config: ClientConfig
  /** Where a code goes. Without it, the page takes it from the event. */
  readonly loginUri: string | undefined
  readonly handoff: 'form' | 'fetch'
}

/** Runs the logins of one element, one at a time, and tells it what to show. */
export class LoginController implements ReactiveController {
  state: LoginState = 'idle'
  /** Why the last login gave no result. */
  error: GenAuthError | undefined
  /** The connection, once the application's public configuration has told it. */
  connection: Connection | undefined

  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #internals: ElementInternals
  readonly #settings: () => LoginSettings
  #client: GenAuthClient | GenAuthError | undefined
  #pending: PendingLogin | undefined
  #preparing = false

  /** @param settings The element's settings as they are now. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    internals: ElementInternals,
    settings: () => LoginSettings,
  ) {
    this.#host = host
    this.#internals = internals
    this.#settings = settings
    this.#show('idle')
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
    this.#finish()
    this.#prepareWhenIdle()
  }

  /**
   * Starts a login, or brings the window of the pending one back. Call it from a click.
   *
   * @param when `late`: the click was before the script. If the browser has forgotten it by now, no
   *   window would open.
   */
  login(when?: 'late'): Promise<Result | undefined> {
    if (this.#pending) {
      const { client, result } = this.#pending
      if (client instanceof GenAuthClient && client.isInWindow) void client.loginWithPopup()
      return result
    }
    const before = new GenAuthBeforeLoginEvent()
    if (!dispatch(this.#host, before))
      return Promise.reject(
        new GenAuthError('cancelled', 'A listener prevented the login.', { reason: 'prevented' }),
      )
    const { loginHint, parameters } = before
    const options = { language: languageOf(this.#host), loginHint, parameters }
    const run: Run = (client, signal) =>
      when && this.#mustLeave()
        ? leaving(options)(client, signal)
        : client.login({ ...options, signal })
    const result = this.#begin('pending', options, run)
    if (this.isInWindow) dispatch(this.#host, new GenAuthPopupOpenEvent())
    return result
  }

  /**
   * Whether the login waits for its window, wherever that is. Once that has answered, it does not.
   */
  get isInWindow(): boolean {
    const client = this.#pending?.client
    return client instanceof GenAuthClient && client.isInWindow
  }

  /** Gives up the window of the pending login, and goes on by leaving the page. */
  continueHere(): void {
    const pending = this.#pending
    if (!(pending?.client instanceof GenAuthClient)) return
    // Its promise tells of what follows now.
    this.#pending = undefined
    pending.abort.abort('superseded')
    this.#begin('pending', pending.options, leaving(pending.options)).catch(() => undefined)
  }

  /** Ends the pending login, if there is one, and closes its window. */
  cancel(reason = 'aborted'): void {
    this.#pending?.abort.abort(reason)
  }

  /**
   * No window would open any more, and the page is its own to leave. Browsers that cannot say so
   * may open one.
   */
  #mustLeave(): boolean {
    const { userActivation } = navigator as { userActivation?: UserActivation }
    return (
      self === top && this.#settings().config.mode !== 'popup' && userActivation?.isActive === false
    )
  }

  #begin(state: LoginState, options: RequestOptions, run: Run): Promise<Result | undefined> {
    this.#become(state)
    const abort = new AbortController()
    const client = this.#current()
    const login =
      client instanceof GenAuthError ? Promise.reject(client) : run(client, abort.signal)
    const result = login
      .then((found) => this.#succeed(pending, found))
      .catch((error: unknown) => this.#fail(pending, error as GenAuthError))
    const pending: PendingLogin = { client, options, abort, result }
    this.#pending = pending
    return result
  }

  async #succeed(pending: PendingLogin, result: Result | undefined): Promise<Result | undefined> {
    if (!result) {
      if (this.state === 'finishing') this.#end(pending, 'idle')
      else this.#leave(pending)
    } else if ('code' in result) {
      await this.#handOver(pending, result)
    } else {
      this.#internals.setFormValue(result.idToken)
      this.#end(pending, 'succeeded', new GenAuthSuccessEvent(result))
    }
    return result
  }

  /** The code is for the site's back end: the page sends it, the form that we are in, or we do. */
  async #handOver(pending: PendingLogin, authorization: AuthorizationCode): Promise<void> {
    this.#internals.setFormValue(JSON.stringify(authorization))
    const ours = dispatch(this.#host, new GenAuthCodeEvent(authorization))
    const { loginUri, handoff } = this.#settings()
    if (!ours || !loginUri) {
      this.#end(pending, 'succeeded')
      return
    }
    this.#become('finishing')
    const { handOver } = await loadHandOver()
    const response = await handOver(authorization, {
      loginUri,
      by: handoff,
      signal: pending.abort.signal,
    })
    if (response) this.#end(pending, 'succeeded', new GenAuthHandoffEvent(response))
    else this.#leave(pending)
  }

  #fail(pending: PendingLogin, error: GenAuthError): never {
    if (error.code === 'cancelled' || error.code === 'popup_closed') {
      this.#end(pending, 'cancelled', new GenAuthCancelEvent(error), error)
    } else {
      this.#end(pending, 'failed', new GenAuthErrorEvent(error), error)
    }
    throw error
  }

  #end(pending: PendingLogin, state: LoginState, event?: Event, error?: GenAuthError): void {
    // One that was given up for another has nothing left to tell.
    if (pending !== this.#pending) return
    this.#pending = undefined
    this.#become(state, error)
    this.#prepareWhenIdle()
    if (event) dispatch(this.#host, event)
  }

  /**
   * The browser is on its way. Who comes back by its button finds the page as it was, from memory.
   */
  #leave(pending: PendingLogin): void {
    addEventListener('pageshow', () => this.#become('idle'), { once: true })
    this.#end(pending, 'redirecting')
  }

  /** Finishes a login that left this page, or another of the site, and has come back here. */
  #finish(): void {
    if (this.#pending || !isRedirectCallback()) return
    const finish: Run = async (client, signal) =>
      (await client.handleRedirectCallback({ signal }))?.result
    this.#begin('finishing', {}, finish).catch(() => undefined)
  }

  #become(state: LoginState, error?: GenAuthError): void {
    this.#show(state)
    this.state = state
    this.error = error
    this.#host.requestUpdate()
  }

  /** For style sheets: `:state(pending)`. */
  #show(state: LoginState): void {
    // Browsers without custom states have no set of them.
    const states = this.#internals.states as CustomStateSet | undefined
    states?.delete(this.state)
    states?.add(state)
  }

  /**
   * The client for the settings as they are now, or why there can be none: the developer is told,
   * once.
   */
  #current(): GenAuthClient | GenAuthError {
    try {
      this.#client ??= new GenAuthClient(this.#settings().config)
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

/** Logs in by leaving the page. */
function leaving(options: RequestOptions): Run {
  return (client, signal) => client.loginWithRedirect({ ...options, signal }).then(() => undefined)
}

async function loadHandOver() {
  try {
    return await import('./handoff.js')
  } catch (cause) {
    const hint = 'It lies in the folder genauth-login, beside the script.'
    throw new GenAuthError('network_error', `A part of the login could not be loaded. ${hint}`, {
      cause,
    })
  }
}

/** Leaves the page's own work first. Safari has no idle callbacks. */
function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(callback, { timeout: 2000 })
  else setTimeout(callback, 200)
}
