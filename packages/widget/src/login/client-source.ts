import type { LoginClient } from './load-core.js'

/** The client for an element's settings: created when it is first needed, and kept. */
export class ClientSource {
  readonly #create: () => LoginClient | Promise<LoginClient>
  #client: LoginClient | Promise<LoginClient> | undefined

  constructor(create: () => LoginClient | Promise<LoginClient>) {
    this.#create = create
  }

  /** @throws {GenAuthError} What prevents a client. Nothing is kept of it: the next call tries again. */
  get(): LoginClient | Promise<LoginClient> {
    this.#client ??= this.#keepWhenLoaded(this.#create())
    return this.#client
  }

  /** Whether the settings are still those that this client has. */
  has(client: LoginClient): boolean {
    return this.#client === client
  }

  /** The settings have changed: the next client is another. */
  clear(): void {
    this.#client = undefined
  }

  #keepWhenLoaded(client: LoginClient | Promise<LoginClient>): LoginClient | Promise<LoginClient> {
    if (!('then' in client)) return client
    const loading: Promise<LoginClient> = client.then(
      (loaded) => {
        if (this.#client === loading) this.#client = loaded
        return loaded
      },
      (error: unknown) => {
        if (this.#client === loading) this.#client = undefined
        throw error
      },
    )
    return loading
  }
}
