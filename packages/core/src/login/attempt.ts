import { errorOf } from '../model/error-of.js'
import type { Browser } from '../platform/browser.js'
import { perPage } from '../platform/per-page.js'
import { translateError } from '../protocol/translate-error.js'
import { checkOptions } from './login-options.js'
import type { AnyOptions } from './login-options.js'

/** The logins under way on each page, whichever client's they are. */
const attemptsOn = perPage(() => new Set<Attempt>())

/** One login that is under way. It ends once, with a result or with one of our errors. */
export class Attempt {
  readonly #abort = new AbortController()
  readonly #onPage: Set<Attempt>

  constructor(browser: Browser) {
    this.#onPage = attemptsOn(browser)
  }

  /**
   * Does the work of the attempt, with options that have been checked. Whatever ends it, its signal
   * is aborted then. Its result ends the page's other logins.
   *
   * @throws {GenAuthError} What the attempt was cancelled with, or what the work threw.
   */
  async run<Options extends AnyOptions, T>(
    options: Options,
    work: (options: Options, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const { signal } = this.#abort
    this.#onPage.add(this)
    try {
      const checked = checkOptions(options)
      this.#follow(checked.signal)
      signal.throwIfAborted()
      const result = await work(checked, signal)
      if (result !== undefined) this.supersedeOthers()
      return result
    } catch (error) {
      throw signal.aborted ? signal.reason : translateError(error)
    } finally {
      this.#onPage.delete(this)
      this.#abort.abort()
    }
  }

  /** Ends every other login of the page: there is one at a time. */
  supersedeOthers(): void {
    for (const other of this.#onPage) {
      if (other !== this) other.#cancel('superseded')
    }
  }

  /** @param reason Why, as the error's `reason`. */
  #cancel(reason: string, cause?: unknown): void {
    const message = `The login was cancelled: ${reason}.`
    this.#abort.abort(errorOf('cancelled', message, { reason, cause }))
  }

  /** Cancels the attempt when the page does. */
  #follow(page: AbortSignal | undefined): void {
    const cancel = () => {
      const cause: unknown = page?.reason
      this.#cancel(typeof cause === 'string' ? cause : 'aborted', cause)
    }
    page?.addEventListener('abort', cancel, { signal: this.#abort.signal })
    if (page?.aborted) cancel()
  }
}
