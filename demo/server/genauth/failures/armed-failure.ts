/** The name of the failure the next login will meet. */
export class ArmedFailure {
  #name: string | null = null

  get name(): string | null {
    return this.#name
  }

  arm(name: string | null): void {
    this.#name = name
  }

  /** Gives the failure to the login that starts now; the one after it goes well again. */
  take(): string | null {
    const name = this.#name
    this.#name = null
    return name
  }
}
