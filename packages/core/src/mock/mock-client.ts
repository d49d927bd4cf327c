import { Attempt } from '../login/attempt.js'
import type { CallbackOptions, PopupOptions, RedirectOptions } from '../login/login-options.js'
import type { ClientConfig } from '../model/config.js'
import type { RedirectResult, ResultOf } from '../model/tokens.js'
import type { Browser } from '../platform/browser.js'
import type { Agreement } from '../protocol/agreement.js'
import type { Connection } from '../protocol/application.js'
import { resultOf } from './mock-outcome.js'
import type { MockOutcome } from './mock-outcome.js'
import type { MockRequest, MockScript } from './mock-script.js'

/** Has what `GenAuthClient` has, and opens no window. */
export class MockClient<Config extends ClientConfig = ClientConfig> {
  readonly #config: Config
  readonly #script: MockScript
  readonly #browser: Browser
  #pending: Promise<ResultOf<Config>> | undefined

  constructor(config: Config, script: MockScript, browser: Browser) {
    this.#config = config
    this.#script = script
    this.#browser = browser
  }

  prepare(): Promise<Connection | undefined> {
    const { connection, provider = 'xiaomi' } = this.#config
    const isWanted = ({ identifier, ...other }: Connection) =>
      connection ? identifier === connection : other.provider === provider
    return Promise.resolve(this.#script.connections.find(isWanted))
  }

  connections(): Promise<readonly Connection[]> {
    return Promise.resolve(this.#script.connections)
  }

  agreements(): Promise<readonly Agreement[]> {
    return Promise.resolve(this.#script.agreements)
  }

  get isInWindow(): boolean {
    return this.#pending !== undefined
  }

  bringBack(): void {
    // There is no window.
  }

  async login(options: PopupOptions & RedirectOptions = {}): Promise<ResultOf<Config> | undefined> {
    if (this.#config.mode !== 'redirect') return this.loginWithPopup(options)
    await this.loginWithRedirect(options)
    return undefined
  }

  loginWithPopup(options: PopupOptions = {}): Promise<ResultOf<Config>> {
    this.#pending ??= this.#logIn(options).finally(() => {
      this.#pending = undefined
    })
    return this.#pending
  }

  #logIn(options: PopupOptions): Promise<ResultOf<Config>> {
    options.popup?.close()
    return new Attempt(this.#browser).run(options, async (checked, signal) => {
      this.#begin('popup', checked)
      return this.#resultOf(await this.#script.end(signal), checked.agreements)
    })
  }

  /** Stays on the page: what comes back is there for the next {@link handleRedirectCallback}. */
  loginWithRedirect(options: RedirectOptions = {}): Promise<void> {
    return new Attempt(this.#browser).run(options, (checked) => {
      this.#begin('redirect', checked)
      const { returnTo = this.#browser.location.href, appState, agreements = [] } = checked
      this.#script.leave({ returnTo, appState, agreements })
      return Promise.resolve()
    })
  }

  handleRedirectCallback(
    options: CallbackOptions = {},
  ): Promise<RedirectResult<ResultOf<Config>> | undefined> {
    return new Attempt(this.#browser).run(options, () => {
      const returned = this.#script.comeBack()
      if (!returned) return Promise.resolve(undefined)
      const { outcome, returnTo, appState, agreements } = returned
      return Promise.resolve({ result: this.#resultOf(outcome, agreements), returnTo, appState })
    })
  }

  #begin(by: MockRequest['by'], options: object): void {
    this.#script.begin({ by, config: this.#config, options })
  }

  #resultOf(outcome: MockOutcome, agreements: readonly string[] = []): ResultOf<Config> {
    const { response } = this.#config
    const now = this.#browser.Date.now()
    return resultOf(outcome, { response, agreements, now }) as ResultOf<Config>
  }
}
