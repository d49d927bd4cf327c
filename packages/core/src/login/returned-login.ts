import { untilAborted } from '../platform/time.js'

/** Who asks for a login that has come back. */
export interface Claim {
  /** Several calls of one client get the same. */
  readonly client: object
  /** What the login was started by, if the client is told: it goes before all others. */
  readonly initiator: string | undefined
}

/**
 * A login that has come back to its page, while it is finished. Several clients may ask for it: it
 * belongs to the one that started it, where that is known, else to whoever has asked last. The
 * others get nothing.
 */
export class ReturnedLogin<Result> {
  readonly #initiator: string | undefined
  readonly #abort = new AbortController()
  readonly #result: Promise<Result>
  readonly #claims = new Set<Claim>()

  /** @param finish Goes on until it is done, or nobody asks any more. */
  constructor(initiator: string | undefined, finish: (signal: AbortSignal) => Promise<Result>) {
    this.#initiator = initiator
    this.#result = finish(this.#abort.signal)
  }

  /** @returns `undefined` when the login belongs to another client. */
  async claim(claim: Claim, signal: AbortSignal): Promise<Result | undefined> {
    this.#claims.add(claim)
    try {
      const result = await untilAborted(this.#result, signal)
      return this.#belongsTo(claim) ? result : undefined
    } catch (error) {
      if (signal.aborted || this.#belongsTo(claim)) throw error
      return undefined
    } finally {
      if (signal.aborted) this.#drop(claim, signal.reason)
    }
  }

  #belongsTo({ client }: Claim): boolean {
    const claims = [...this.#claims]
    const initiators = claims.filter(({ initiator }) => initiator === this.#initiator)
    const owner = (this.#initiator === undefined ? undefined : initiators.at(-1)) ?? claims.at(-1)
    return owner?.client === client
  }

  /** Somebody who asks anew at once, as an effect that runs twice, goes on with it. */
  #drop(claim: Claim, reason: unknown): void {
    this.#claims.delete(claim)
    if (this.#claims.size === 0) this.#abort.abort(reason)
  }
}
