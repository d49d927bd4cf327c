import type { ClientConfig } from '../model/config.js'
import { thisBrowser } from '../platform/browser.js'
import type { Agreement } from '../protocol/agreement.js'
import type { Connection } from '../protocol/application.js'
import { MockClient } from './mock-client.js'
import type { MockOutcome } from './mock-outcome.js'
import type { MockRequest, MockReturn, MockScript } from './mock-script.js'

/** What the made-up tenant is like. */
export interface MockOptions {
  /** Who logs in: claims of the ID token. Default is Dana Demo. */
  readonly person?: Readonly<Record<string, unknown>>
  /** The application's connections. Default is one of Xiaomi. */
  readonly connections?: readonly Connection[]
  /** What people are asked to agree to. Default is nothing. */
  readonly agreements?: readonly Agreement[]
}

const PERSON = { sub: 'mock-dana', name: 'Dana Demo', nickname: 'Dana' }

const CONNECTIONS: readonly Connection[] = [
  { id: 'mock-xiaomi', identifier: 'my-xiaomi', provider: 'xiaomi', displayName: 'Xiaomi' },
]

/**
 * Logins without windows and without GenAuth, for unit tests and component galleries: each ends at
 * once, as it was told to. It makes clients that stand in for `GenAuthClient`.
 *
 * @example
 * const logins = new MockLogins({ person: { name: 'Mia' } })
 * const client = logins.createClient({ domain, appId })
 * logins.next({ error: 'popup_closed' })
 */
export class MockLogins {
  /** What the page has asked for, first to last. */
  readonly requests: MockRequest[] = []

  readonly #person: Readonly<Record<string, unknown>>
  readonly #connections: readonly Connection[]
  readonly #agreements: readonly Agreement[]
  #outcomes: MockOutcome[] = []
  #isHeld = false
  #waiting: (() => void)[] = []
  /** What a login by redirect has left for the next page. */
  #returned: MockReturn | undefined

  constructor({ person = PERSON, connections = CONNECTIONS, agreements = [] }: MockOptions = {}) {
    this.#person = person
    this.#connections = connections
    this.#agreements = agreements
  }

  /** A client of these logins. */
  createClient<Config extends ClientConfig>(config: Config): MockClient<Config> {
    const script: MockScript = {
      connections: this.#connections,
      agreements: this.#agreements,
      begin: (request) => this.requests.push(request),
      end: (signal) => this.#end(signal),
      leave: (page) => {
        this.#returned = { outcome: this.#takeOutcome(), ...page }
      },
      comeBack: () => {
        const returned = this.#returned
        this.#returned = undefined
        return returned
      },
    }
    return new MockClient(config, script, thisBrowser())
  }

  /** Says how the next login ends; several calls, how the ones after it do. The others succeed. */
  next(outcome: MockOutcome): this {
    this.#outcomes.push(outcome)
    return this
  }

  /** Lets logins wait for their end, as while a person is busy in the window: see {@link finish}. */
  hold(): this {
    this.#isHeld = true
    return this
  }

  /** Ends the logins that wait, and lets no further one wait. */
  finish(): void {
    this.#isHeld = false
    for (const go of this.#waiting.splice(0)) go()
  }

  /** Forgets what was asked for and what was said about the next logins. */
  reset(): void {
    this.requests.length = 0
    this.#outcomes = []
    this.#returned = undefined
    this.finish()
  }

  async #end(signal: AbortSignal): Promise<MockOutcome> {
    if (this.#isHeld) {
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve)
        signal.addEventListener('abort', () => resolve())
      })
    }
    signal.throwIfAborted()
    return this.#takeOutcome()
  }

  #takeOutcome(): MockOutcome {
    return this.#outcomes.shift() ?? { claims: this.#person }
  }
}
