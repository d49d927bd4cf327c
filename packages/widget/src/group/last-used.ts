/**
 * Remembers, on this device, which connection of an application somebody logged in with last. Where
 * nothing can be stored, nothing is.
 */
export class LastUsed {
  readonly #key: string

  constructor(domain: string, appId: string) {
    this.#key = `genauth-login.last-used ${domain} ${appId}`
  }

  /** Its Unique ID. */
  get connection(): string | undefined {
    try {
      return localStorage.getItem(this.#key) ?? undefined
    } catch {
      return undefined
    }
  }

  remember(connection: string): void {
    try {
      localStorage.setItem(this.#key, connection)
    } catch {
      // The mark is a comfort: a login does not depend on it.
    }
  }

  forget(): void {
    try {
      localStorage.removeItem(this.#key)
    } catch {
      // Where nothing can be removed, nothing was kept.
    }
  }
}
