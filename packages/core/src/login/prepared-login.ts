import { untilAborted } from '../platform/time.js'
import { loadApplication } from '../protocol/application.js'
import type { Application } from '../protocol/application.js'
import type { Context } from '../protocol/context.js'
import { translateError } from '../protocol/translate-error.js'
import { createTransaction } from '../protocol/transaction.js'
import type { Preparation } from './login-request.js'

/** How long a preparation may wait for its click, in milliseconds. */
const LIFETIME_MS = 10 * 60_000

/** Prepares the next login of a client, and hands each preparation out once. */
export class PreparedLogin {
  readonly #context: Context
  #preparing: Promise<Preparation> | undefined
  /** The application, as far as a preparation has asked for it. */
  application: Application | undefined
  #ready: { readonly preparation: Preparation; readonly since: number } | undefined

  constructor(context: Context) {
    this.#context = context
  }

  /** Prepares the next login, unless it is. It stays until it is taken. */
  prepare(): Promise<Preparation> {
    this.#preparing ??= this.#prepare()
    return this.#preparing
  }

  /** Takes what is ready at this moment, if anything is. */
  takeReady(): Preparation | undefined {
    const ready = this.#ready
    if (!ready) return undefined
    this.#ready = this.#preparing = undefined
    const age = this.#context.browser.performance.now() - ready.since
    return age < LIFETIME_MS ? ready.preparation : undefined
  }

  /**
   * Takes what is ready, or waits for it. A login that ends before leaves it to the next one.
   *
   * @throws The signal's reason, once it is aborted.
   */
  async take(signal: AbortSignal): Promise<Preparation> {
    const ready = this.takeReady()
    if (ready) return ready
    const preparation = await untilAborted(this.prepare(), signal)
    this.takeReady()
    return preparation
  }

  async #prepare(): Promise<Preparation> {
    try {
      const [transaction, application] = await Promise.all([
        createTransaction(),
        this.#loadApplication(),
      ])
      const preparation = Object.freeze({ transaction, application })
      this.application = application
      this.#ready = { preparation, since: this.#context.browser.performance.now() }
      return preparation
    } catch (error) {
      this.#preparing = undefined
      throw translateError(error)
    }
  }

  /** Nothing is asked for that the settings say. */
  async #loadApplication(): Promise<Application | undefined> {
    const { displayName, connectionId, route } = this.#context.config
    const isComplete = displayName && (connectionId || route === 'hosted')
    return isComplete ? undefined : loadApplication(this.#context)
  }
}
