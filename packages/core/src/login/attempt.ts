import { errorOf } from '../model/error-of.js'
import { translateError } from '../protocol/translate-error.js'
import { checkOptions } from './login-options.js'
import type { AnyOptions } from './login-options.js'

/** One login that is under way. It ends once, with a result or with one of our errors. */
export class Attempt {
  readonly #abort = new AbortController()

  /**
   * Does the work of the attempt, with options that have been checked. Whatever ends it, its signal
   * is aborted then.
   *
   * @throws {GenAuthError} What the attempt was cancelled with, or what the work threw.
   */
  async run<Options extends AnyOptions, T>(
    options: Options,
    work: (options: Options, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const { signal } = this.#abort
    try {
      const checked = checkOptions(options)
      this.#follow(checked.signal)
      signal.throwIfAborted()
      return await work(checked, signal)
    } catch (error) {
      throw signal.aborted ? signal.reason : translateError(error)
    } finally {
      this.#abort.abort()
    }
  }

  /** @param reason Why, as the error's `reason`. */
  cancel(reason: string, cause?: unknown): void {
    const message = `The login was cancelled: ${reason}.`
    this.#abort.abort(errorOf('cancelled', message, { reason, cause }))
  }

  /** Cancels the attempt when the page does. */
  #follow(page: AbortSignal | undefined): void {
    const cancel = () => {
      const cause: unknown = page?.reason
      this.cancel(typeof cause === 'string' ? cause : 'aborted', cause)
    }
    page?.addEventListener('abort', cancel, { signal: this.#abort.signal })
    if (page?.aborted) cancel()
  }
}
