import { GenAuthError } from '../model/errors.js'
import { translateError } from '../protocol/translate-error.js'

/** One login that is under way. It ends once, with a result or with one of our errors. */
export class Attempt {
  readonly #abort = new AbortController()
  readonly #page: AbortSignal | undefined

  /** @param page Its abort cancels the attempt. */
  constructor(page: AbortSignal | undefined) {
    this.#page = page
  }

  /**
   * Does the work of the attempt. Whatever ends it, its signal is aborted then.
   *
   * @throws {GenAuthError} What the attempt was cancelled with, or what the work threw.
   */
  async run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { signal } = this.#abort
    const cancelByPage = () => this.#cancelByPage()
    this.#page?.addEventListener('abort', cancelByPage)
    try {
      if (this.#page?.aborted) this.#cancelByPage()
      signal.throwIfAborted()
      return await work(signal)
    } catch (error) {
      throw signal.aborted ? signal.reason : translateError(error)
    } finally {
      this.#page?.removeEventListener('abort', cancelByPage)
      this.#abort.abort()
    }
  }

  /** @param reason Why, as the error's `reason`. */
  cancel(reason: string, cause?: unknown): void {
    const message = `The login was cancelled: ${reason}.`
    this.#abort.abort(new GenAuthError('cancelled', message, { reason, cause }))
  }

  #cancelByPage(): void {
    const cause: unknown = this.#page?.reason
    this.cancel(typeof cause === 'string' ? cause : 'aborted', cause)
  }
}
