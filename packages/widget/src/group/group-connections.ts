import type { ClientConfig, Connection } from '@genauth-login/core'
import { isGenAuthError } from '@genauth-login/core/popup'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { CreateClient } from '../login/load-core.js'

/** The application's connections, as far as they are known. */
export type ConnectionsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly connections: readonly Connection[] }
  /** They could not be loaded. Another attempt may go on. */
  | { readonly kind: 'failed' }

/** Attempts in a row. Each waits as long as core waits for the public configuration. */
const MAX_ATTEMPTS = 3

/** Loads the connections of an application that work on a web page. */
export class GroupConnections implements ReactiveController {
  state: ConnectionsState = { kind: 'loading' }

  readonly #host: ReactiveControllerHost
  readonly #config: () => ClientConfig
  readonly #createClient: CreateClient
  /** The configuration that the state belongs to. */
  #loadedFor: string | undefined
  readonly #retry = () => {
    if (this.state.kind === 'failed') this.#start()
  }

  /** @param config The configuration as it is now. */
  constructor(
    host: ReactiveControllerHost,
    config: () => ClientConfig,
    createClient: CreateClient,
  ) {
    this.#host = host
    this.#config = config
    this.#createClient = createClient
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener('online', this.#retry)
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#retry)
  }

  hostUpdate(): void {
    if (this.#loadedFor === toKey(this.#config())) return
    this.state = { kind: 'loading' }
    this.#start()
  }

  #start(): void {
    const config = this.#config()
    const key = toKey(config)
    this.#loadedFor = key
    void this.#load(config, (state) => {
      // The configuration may have changed since.
      if (key !== this.#loadedFor) return false
      this.state = state
      this.#host.requestUpdate()
      return true
    })
  }

  /** @param show Shows a state. `false` when nobody waits for it any more. */
  async #load(config: ClientConfig, show: (state: ConnectionsState) => boolean): Promise<void> {
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      try {
        const client = await this.#createClient(config)
        show({ kind: 'loaded', connections: await client.connections() })
        return
      } catch (error) {
        if (!show({ kind: 'failed' }) || isHopeless(error)) return
      }
    }
  }
}

function toKey(config: ClientConfig): string {
  return JSON.stringify(config)
}

/** Only the developer can mend it. */
function isHopeless(error: unknown): boolean {
  return isGenAuthError(error) && /^(config|none)$/.test(error.recoverable)
}
