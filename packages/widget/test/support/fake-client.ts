import { GenAuthClient, GenAuthError } from '@genauth-login/core'
import type { AuthorizationCode, Connection, LoginOptions, LoginResult } from '@genauth-login/core'

/** One call of `loginWithPopup()`, which the test ends as it likes. */
export interface Login {
  readonly client: GenAuthClient
  readonly options: LoginOptions
  readonly succeed: (result: LoginResult | AuthorizationCode) => void
  readonly fail: (error: Error) => void
}

/** Stands in for core's methods, so that an element can be watched without a GenAuth. */
export class FakeClient {
  /** Every login that an element began, first to last. */
  readonly logins: Login[] = []
  /** How often an element asked for the window of its pending login. */
  broughtBack = 0
  /** How often an element got a login ready. */
  prepared = 0
  /** What the public configuration says. Hold it back with a promise. */
  connection: Connection | undefined | Promise<Connection | undefined>

  /** The application's connections that work on a web page. */
  connections: readonly Connection[] | Promise<readonly Connection[]> = []

  readonly #original = Object.getOwnPropertyDescriptors(GenAuthClient.prototype)
  readonly #pending = new WeakMap<GenAuthClient, Promise<LoginResult>>()

  constructor() {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the methods below have a `this` of their own
    const fake = this
    GenAuthClient.prototype.prepare = () => {
      fake.prepared++
      return Promise.resolve(fake.connection)
    }
    GenAuthClient.prototype.connections = () => Promise.resolve(fake.connections)
    GenAuthClient.prototype.loginWithPopup = function (
      this: GenAuthClient,
      options: LoginOptions = {},
    ) {
      const pending = fake.#pending.get(this)
      if (pending) {
        fake.broughtBack++
        return pending
      }
      const { promise, resolve, reject } = deferred<LoginResult>()
      options.signal?.addEventListener('abort', () => {
        const reason = String(options.signal?.reason)
        reject(new GenAuthError('cancelled', reason, { reason }))
      })
      const succeed = resolve as (result: LoginResult | AuthorizationCode) => void
      fake.logins.push({ client: this, options, succeed, fail: reject })
      const result = promise.finally(() => fake.#pending.delete(this))
      fake.#pending.set(this, result)
      return result
    }
    this.#standInForRedirects()
  }

  /** Whose window has answered, while their login goes on. */
  readonly answered = new Set<GenAuthClient>()
  /** Every redirect that an element began. */
  readonly redirects: GenAuthClient[] = []

  #standInForRedirects(): void {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the methods below have a `this` of their own
    const fake = this
    Object.defineProperty(GenAuthClient.prototype, 'isInWindow', {
      configurable: true,
      get(this: GenAuthClient) {
        return fake.#pending.has(this) && !fake.answered.has(this)
      },
    })
    GenAuthClient.prototype.loginWithRedirect = function (this: GenAuthClient) {
      fake.redirects.push(this)
      return Promise.resolve()
    }
  }

  restore(): void {
    Object.defineProperties(GenAuthClient.prototype, this.#original)
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
  signatureVerified: false,
})

export const authorization: AuthorizationCode = Object.freeze({
  code: 'the-code',
  codeVerifier: 'the-verifier',
  redirectUri: 'https://site.example/login',
  nonce: 'the-nonce',
  state: 'the-state',
  issuer: 'https://my-app.genauth.ai/oidc',
})

function deferred<T>() {
  let resolve!: (value: T) => void
  let reject!: (error: Error) => void
  const promise = new Promise<T>((keep, drop) => {
    resolve = keep
    reject = drop
  })
  return { promise, resolve, reject }
}
