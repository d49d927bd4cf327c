/**
 * Remembers, on this device, the connection of an application that somebody logged in with last.
 * Where storage is not available, nothing is remembered.
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
      // No login depends on it.
    }
  }

  forget(): void {
    try {
      localStorage.removeItem(this.#key)
    } catch {
      // Where nothing can be removed, nothing is stored.
    }
  }
}
