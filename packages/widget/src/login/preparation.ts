import type { Connection } from '@genauth-login/core'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { ClientSource } from './client-source.js'
import { whenIdle } from './idle.js'
import { responseReceived } from './returned-response.js'

/** What shows that the person is about to click. */
const INTENT = ['pointerover', 'focusin'] as const

/**
 * Gets the next login ready, and learns the connection's Display Name: in idle time, or when the
 * person turns to the element. Loads core.
 */
export class Preparation implements ReactiveController, EventListenerObject {
  /** The connection, once the application's public configuration is loaded. */
  connection: Connection | undefined
  /** Whether a preparation has ended, one way or the other. */
  hasEnded = false

  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #clients: ClientSource
  readonly #onError: (error: unknown) => void
  #isDue = false

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    clients: ClientSource,
    onError: (error: unknown) => void,
  ) {
    this.#host = host
    this.#clients = clients
    this.#onError = onError
    for (const type of INTENT) host.addEventListener(type, this)
    host.addController(this)
  }

  hostConnected(): void {
    this.schedule()
  }

  handleEvent(): void {
    this.#start()
  }

  /** For other settings than before. */
  restart(): void {
    this.connection = undefined
    this.schedule()
  }

  schedule(): void {
    if (this.#isDue) return
    this.#isDue = true
    whenIdle(() => this.#start())
  }

  #start(): void {
    if (!this.#isDue) return
    this.#isDue = false
    if (this.#host.isConnected) void this.#prepare()
  }

  async #prepare(): Promise<void> {
    try {
      // In a login window that has come back, nothing goes before its response.
      await responseReceived
      const client = await this.#clients.get()
      const connection = await client.prepare()
      if (!this.#clients.has(client)) return
      this.connection = connection
    } catch (error) {
      // A login works without, or says itself why it cannot.
      this.#onError(error)
    }
    this.hasEnded = true
    this.#host.requestUpdate()
  }
}
