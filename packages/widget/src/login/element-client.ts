import type { Connection } from '@genauth-login/core'
import type { ReactiveControllerHost } from 'lit'
import { ClientSource } from './client-source.js'
import type { CreateClient, LoginClient } from './load-core.js'
import { haveSameClient } from './login-settings.js'
import type { LoginSettings } from './login-settings.js'
import { Preparation } from './preparation.js'
import { report } from './report.js'

/** The client for an element's settings, which gets the next login ready. */
export class ElementClient {
  readonly #source: ClientSource
  readonly #preparation: Preparation
  /** The settings that the client and the preparation have. */
  #settings: LoginSettings | undefined

  /** @param settings As they are now. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    settings: () => LoginSettings,
    createClient: CreateClient,
  ) {
    this.#source = new ClientSource(() => {
      const { config, error } = settings()
      if (error) throw error
      return createClient(config)
    })
    this.#preparation = new Preparation(host, this.#source, report)
  }

  /** The connection, once the application's public configuration is loaded. */
  get connection(): Connection | undefined {
    return this.#preparation.connection
  }

  /** Whether it is known by now, or will not be for a while. */
  get hasPrepared(): boolean {
    return this.#preparation.hasEnded
  }

  /** @throws {GenAuthError} What prevents a client. */
  get(): LoginClient | Promise<LoginClient> {
    return this.#source.get()
  }

  /** Takes other settings, if they are. @returns Whether the next login has another client. */
  follow(settings: LoginSettings): boolean {
    if (this.#settings && haveSameClient(settings, this.#settings)) return false
    this.#settings = settings
    this.#source.clear()
    this.#preparation.restart()
    return true
  }

  /** Gets the next login ready, in idle time. */
  prepareSoon(): void {
    this.#preparation.schedule()
  }
}
