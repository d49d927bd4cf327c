/** The name of the failure the next login will meet. */
export class ArmedFailure {
  #name: string | null = null
  #lastTaken: string | null = null

  /** Whether the login that took a failure last has redeemed its code. */
  redeemed = false

  /** What the next logins meet for which nothing is armed. */
  readonly #script: string[]

  /** @param script Names of failures, the first login's first. */
  constructor(script: readonly string[] = []) {
    this.#script = [...script]
  }

  get name(): string | null {
    return this.#name ?? this.#script[0] ?? null
  }

  /**
   * The failure of the next login or else of the last one. For the key set, which is asked for
   * without a word about the
   * login, and perhaps before it has begun.
   */
  get current(): string | null {
    return this.#name ?? this.#lastTaken ?? this.name
  }

  arm(name: string | null): void {
    this.#name = name
    this.#lastTaken = null
    this.redeemed = false
  }

  /**
   * Gives the failure to the login that starts now; the one after it goes well again, or as the
   * script says.
   */
  take(): string | null {
    const name = this.#name ?? this.#script.shift() ?? null
    this.arm(null)
    this.#lastTaken = name
    return name
  }
}
