import type { Browser } from '../platform/browser.js'
import type { ResolvedConfig } from '../model/config.js'
import { loadApplication } from '../protocol/application.js'
import type { Application } from '../protocol/connection.js'
import type { Endpoints } from '../protocol/endpoints.js'
import { loadLateSteps } from './load-late.js'
import type { LateSteps } from './load-late.js'
import type { Transaction } from '../protocol/transaction.js'

/** What a click needs to go straight to the right page. Made before the click, used once. */
export interface Preparation {
  readonly steps: LateSteps
  readonly transaction: Transaction
  readonly application: Application | undefined
}

/** How long a preparation may lie before a new one replaces it, in milliseconds. */
const LIFE_MS = 10 * 60_000

/** Gets the next login of a client ready, and hands it out once. */
export class Preparations {
  readonly #browser: Browser
  readonly #config: ResolvedConfig
  readonly #endpoints: Endpoints
  #preparing: Promise<Preparation> | undefined
  #prepared: Preparation | undefined

  constructor(browser: Browser, config: ResolvedConfig, endpoints: Endpoints) {
    this.#browser = browser
    this.#config = config
    this.#endpoints = endpoints
  }

  /** What is ready, or will be. It stays for {@link take}. */
  prepare(): Promise<Preparation> {
    return (this.#preparing ??= this.#make())
  }

  /** Hands out what is ready, once. Nothing if it is not ready yet, or has lain too long. */
  take(): Preparation | undefined {
    const prepared = this.#prepared
    if (!prepared) return undefined
    this.#prepared = this.#preparing = undefined
    return this.#browser.Date.now() - prepared.transaction.createdAt < LIFE_MS
      ? prepared
      : undefined
  }

  /**
   * Waits for what is not ready yet, and hands it out. A login that is over by then leaves it to
   * the next.
   */
  async next(signal: AbortSignal): Promise<Preparation> {
    const preparation = await this.prepare()
    signal.throwIfAborted()
    this.take()
    return preparation
  }

  async #make(): Promise<Preparation> {
    try {
      const [steps, application] = await Promise.all([loadLateSteps(), this.#loadApplication()])
      const transaction = await steps.createTransaction(this.#browser)
      return (this.#prepared = { steps, transaction, application })
    } catch (error) {
      this.#preparing = undefined
      throw error
    }
  }

  async #loadApplication(): Promise<Application | undefined> {
    const { displayName, connectionId, route } = this.#config
    if (displayName && (connectionId || route === 'hosted')) return undefined
    return loadApplication(this.#endpoints, this.#browser)
  }
}
