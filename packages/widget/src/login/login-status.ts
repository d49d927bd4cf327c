import type { AuthorizationCode, GenAuthError, LoginResult } from '@genauth-login/core'
import type { Failure } from '../i18n/messages.js'

/**
 * Where an element's login is: in its window (`pending`), leaving the page (`redirecting`), or back
 * from there (`finishing`). `succeeded`, `cancelled` and `failed` last until the next one begins.
 */
export type LoginState =
  'idle' | 'pending' | 'redirecting' | 'finishing' | 'succeeded' | 'cancelled' | 'failed'

/** What a login gives: tokens, or what the site's back end needs to get them. */
export type Result = LoginResult | AuthorizationCode

/** How a login ended: with a result or an error. */
export interface Outcome {
  readonly result?: Result
  readonly error?: GenAuthError
  /** What the error means to the person. */
  readonly failure?: Failure
}

/** Where an element's login is, and how the last one ended. */
export class LoginStatus {
  state: LoginState = 'idle'
  /** Why the last login gave no result. */
  error: GenAuthError | undefined
  /** What that means to the person, where it is a failure. */
  failure: Failure | undefined

  readonly #internals: Partial<ElementInternals>
  readonly #onChange: () => void
  #onFinished: (() => void)[] = []
  /** Private: whoever writes down all that an object holds does not get the tokens. */
  #result: Result | undefined

  constructor(internals: Partial<ElementInternals>, onChange: () => void) {
    this.#internals = internals
    this.#onChange = onChange
    this.#showState('idle')
  }

  /** What the last login gave. */
  get result(): Result | undefined {
    return this.#result
  }

  /** Resolves or rejects as the last login ended; where there is none, as the next one ends. */
  async whenFinished(): Promise<Result> {
    if (!this.result && !this.error) {
      await new Promise<void>((resolve) => this.#onFinished.push(resolve))
    }
    if (this.result) return this.result
    if (this.error) throw this.error
    // The next one has begun already.
    return this.whenFinished()
  }

  /** A login goes on, or ends with an outcome. */
  become(state: LoginState, { result, error, failure }: Outcome = {}): void {
    this.#showState(state)
    this.#result = result
    this.error = error
    this.failure = failure
    if (result ?? error) {
      for (const resolve of this.#onFinished.splice(0)) resolve()
    }
    this.#onChange()
  }

  /** Forgets how the last login ended. One that goes on does. */
  reset(): void {
    if (this.result ?? this.error) this.become('idle')
  }

  /**
   * For style sheets: `:state(pending)`. Browsers without custom states have no set for them;
   * Chrome and Edge 120 to 124 have one that throws for names without two dashes.
   */
  #showState(state: LoginState): void {
    const { states } = this.#internals
    try {
      states?.delete(this.state)
      states?.add(state)
    } catch {
      // Style sheets see no state there.
    }
    this.state = state
  }
}
