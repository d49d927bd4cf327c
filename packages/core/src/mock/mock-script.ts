import type { ClientConfig } from '../model/config.js'
import type { Agreement } from '../protocol/agreement.js'
import type { Connection } from '../protocol/application.js'
import type { MockOutcome } from './mock-outcome.js'

/** One login that the page has asked for. */
export interface MockRequest {
  readonly by: 'popup' | 'redirect'
  readonly config: ClientConfig
  /** What the login was told, such as `loginHint`. */
  readonly options: object
}

/** A login by redirect, as the page finds it that it comes back to. */
export interface MockReturn {
  readonly outcome: MockOutcome
  readonly returnTo: string
  readonly appState: unknown
  /** What the person has accepted. */
  readonly agreements: readonly string[]
}

/** What a client does beside answering. */
export interface MockScript {
  readonly connections: readonly Connection[]
  readonly agreements: readonly Agreement[]
  readonly begin: (request: MockRequest) => void
  /** How the login ends, when it does. */
  readonly end: (signal: AbortSignal) => Promise<MockOutcome>
  readonly leave: (page: Omit<MockReturn, 'outcome'>) => void
  readonly comeBack: () => MockReturn | undefined
}
