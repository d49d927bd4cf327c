/** The name of the failure the next login will meet. */
export class ArmedFailure {
  #name: string | null = null
  #lastTaken: string | null = null

  /** Whether the login that took a failure last has redeemed its code. */
  redeemed = false

  get name(): string | null {
    return this.#name
  }

  /**
   * The failure of the next login or else of the last one. For the key set, which is asked for
   * without a word about the
   * login, and perhaps before it has begun.
   */
  get current(): string | null {
    return this.#name ?? this.#lastTaken
  }

  arm(name: string | null): void {
    this.#name = name
    this.#lastTaken = null
    this.redeemed = false
  }

  /** Gives the failure to the login that starts now; the one after it goes well again. */
  take(): string | null {
    const name = this.#name
    this.arm(null)
    this.#lastTaken = name
    return name
  }
}
