import { GenAuthClient } from '@genauth-login/core'
import type {
  Agreement,
  AuthorizationCode,
  ClientConfig,
  Connection,
  LoginResult,
  RedirectOptions,
} from '@genauth-login/core'
import { chooseMode } from '@genauth-login/core/popup'
import { GenAuthLogin } from '../../src/login/genauth-login.js'
import { loadCore } from '../../src/login/load-core.js'
import type { LoginClient } from '../../src/login/load-core.js'
import { coreError } from './core-error.js'

// What comes with core beside its client: the panel, and what English says of a login.
await loadCore()

type Result = LoginResult | AuthorizationCode

/** One login in a window, which the test ends as it likes. */
export interface Login {
  readonly client: LoginClient
  /** What the client was created with. */
  readonly config: ClientConfig
  readonly options: LoginWindowOptions
  readonly succeed: (result: Result) => void
  readonly fail: (error: Error) => void
}

type LoginWindowOptions = RedirectOptions & { readonly popup?: Window | null | undefined }

/** Stands in for core, so that an element can be tested without a GenAuth. */
export class FakeClient {
  /** Every login that an element began in a window, first to last. */
  readonly logins: Login[] = []
  /** Every login that an element began by leaving the page. */
  readonly redirects: LoginClient[] = []
  /** What started each of them. */
  readonly leftBy: (string | undefined)[] = []
  /** Clients whose window has answered, while their login goes on. */
  readonly answered = new Set<LoginClient>()
  /** How often an element brought the window of its pending login back. */
  broughtBack = 0
  /** How often an element got a login ready. */
  prepared = 0
  /** What the public configuration says. Hold it back with a promise. */
  connection: Connection | undefined | Promise<Connection | undefined>
  /** The application's connections that work on a web page. */
  connections: readonly Connection[] | Promise<readonly Connection[]> = []
  /** What the application asks people to agree to. */
  agreements: readonly Agreement[] | Promise<readonly Agreement[]> = []
  /** How a redirect goes: at once, unless a test holds it back. */
  leave: () => Promise<void> = () => Promise.resolve()
  /** What a login gives that has come back to the page. */
  returned: () => Promise<Result | undefined> = () => Promise.resolve(undefined)
  /** What asked for that login. */
  readonly askedBy: (string | undefined)[] = []
  /** What the page had told that login. */
  returnedState: { returnTo: string; appState?: unknown } = { returnTo: '/' }
  /** Core, while it is loading; absent once it is loaded. */
  loading: Promise<void> | undefined

  readonly #original = GenAuthLogin.createClient

  constructor() {
    GenAuthLogin.createClient = (config) => {
      if (!this.loading) return this.#createClient(config)
      return this.loading.then(() => this.#createClient(config))
    }
  }

  restore(): void {
    GenAuthLogin.createClient = this.#original
  }

  #createClient(config: ClientConfig): LoginClient {
    // Settings are checked as core checks them.
    new GenAuthClient(config)
    const { answered } = this
    let pending: Login | undefined
    const client: LoginClient = {
      prepare: () => {
        this.prepared++
        return Promise.resolve(this.connection)
      },
      agreements: () => Promise.resolve(this.agreements),
      connections: () => Promise.resolve(this.connections),
      login: async (given) => {
        const options: LoginWindowOptions = given ?? {}
        if (options.popup === undefined && chooseMode(config) === 'redirect') {
          await client.loginWithRedirect(options)
          return undefined
        }
        const { promise, ...ends } = deferred<Result>()
        options.signal?.addEventListener('abort', () => {
          const reason = String(options.signal?.reason)
          ends.fail(coreError('cancelled', reason, { reason }))
        })
        pending = { client, config, options, ...ends }
        this.logins.push(pending)
        return promise.finally(() => (pending = undefined)) as Promise<LoginResult>
      },
      // Elements call it for a window that was blocked.
      loginWithPopup: () => Promise.reject(coreError('popup_blocked', 'no window')),
      loginWithRedirect: (given) => {
        this.redirects.push(client)
        this.leftBy.push(given?.initiator)
        return this.leave()
      },
      handleRedirectCallback: async (given) => {
        this.askedBy.push(given?.initiator)
        const result = await this.returned()
        return result && { result: result as LoginResult, ...this.returnedState }
      },
      get isInWindow() {
        return pending !== undefined && !answered.has(client)
      },
      bringBack: () => {
        if (pending) this.broughtBack++
      },
    }
    return client
  }
}

export const result: LoginResult = Object.freeze({
  accessToken: 'access-token',
  idToken: 'id-token',
  refreshToken: undefined,
  expiresAt: new Date('2030-01-01'),
  scope: 'openid profile',
  claims: { iss: 'https://my-app.genauth.ai/oidc', sub: 'mi-fan', aud: 'my-app', exp: 2, iat: 1 },
  connection: 'my-xiaomi',
  agreements: [],
  signatureVerified: false,
})

export const authorization: AuthorizationCode = Object.freeze({
  code: 'the-code',
  codeVerifier: 'the-verifier',
  redirectUri: 'https://site.example/login',
  nonce: 'the-nonce',
  state: 'the-state',
  issuer: 'https://my-app.genauth.ai/oidc',
  agreements: [],
})

function deferred<T>() {
  let succeed!: (value: T) => void
  let fail!: (error: Error) => void
  const promise = new Promise<T>((resolve, reject) => {
    succeed = resolve
    fail = reject
  })
  return { promise, succeed, fail }
}
