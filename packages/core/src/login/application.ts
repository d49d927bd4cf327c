import type { Browser } from '../browser.js'
import type { ResolvedConfig } from '../config.js'
import { GenAuthError, invalidConfig } from '../errors.js'
import type { Endpoints } from './endpoints.js'
import { send, within } from './http.js'
import { ON_THE_HOSTED_PAGE, ON_THE_WEB } from './where-it-works.js'

/** One identity source connection of an application. */
export interface Connection {
  /** The identity source connection ID. */
  readonly id: string
  /** The Unique ID. */
  readonly identifier: string
  /** Type id of the identity source, such as `xiaomi`. */
  readonly provider: string
  /** The Display Name. */
  readonly displayName: string
}

/** What an application tells about itself to everybody. */
export interface Application {
  readonly connections: readonly Connection[]
  /** The registered Login Callback URLs. */
  readonly redirectUris: readonly string[]
  /** The algorithm that it signs ID tokens with. */
  readonly idTokenAlgorithm: string | undefined
  /** Whether the console's switch for social login buttons is on. */
  readonly showsSocialLogin: boolean
}

/** How long a login may wait for the public configuration, in milliseconds. It can do without. */
const TIMEOUT_MS = 3000

const loading = new WeakMap<Browser, Map<string, Promise<Application | undefined>>>()

/**
 * Loads the application's public configuration, once for all clients of a page.
 *
 * Never fails: without an answer, or with one that makes no sense, it gives `undefined`, and the next client asks again.
 */
export function loadApplication(endpoints: Endpoints, browser: Browser): Promise<Application | undefined> {
  const url = endpoints.publicConfig
  const known = loading.get(browser) ?? new Map<string, Promise<Application | undefined>>()
  loading.set(browser, known)
  const application = known.get(url) ?? requestApplication(url, browser)
  known.set(url, application)
  void application.then((found) => found ?? known.delete(url))
  return application
}

async function requestApplication(url: string, browser: Browser): Promise<Application | undefined> {
  const abort = new AbortController()
  try {
    return await within(
      browser,
      TIMEOUT_MS,
      () => abort.abort(),
      async () => {
        const response = await send(browser, url, { signal: abort.signal })
        return toApplication(await response.json())
      },
    )
  } catch {
    return undefined
  }
}

interface PublicConfig {
  readonly data: {
    readonly socialConnections: readonly unknown[]
    readonly redirectUris?: readonly unknown[]
    readonly oidcConfig?: { readonly id_token_signed_response_alg?: unknown }
    readonly ssoPageComponentDisplay?: { readonly socialLoginBtns?: unknown } | null
  }
}

/** Throws on what has another shape; leaves out an entry that has. */
function toApplication(body: unknown): Application {
  const { socialConnections, redirectUris = [], oidcConfig, ssoPageComponentDisplay } = (body as PublicConfig).data
  const algorithm = oidcConfig?.id_token_signed_response_alg
  return {
    connections: socialConnections.filter(isConnection),
    redirectUris: redirectUris.filter(isString),
    idTokenAlgorithm: isString(algorithm) ? algorithm : undefined,
    showsSocialLogin: ssoPageComponentDisplay?.socialLoginBtns !== false,
  }
}

function isConnection(value: unknown): value is Connection {
  const { id, identifier, provider, displayName } = (value ?? {}) as Partial<Connection>
  return [id, identifier, provider, displayName].every(isString)
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

/** Picks the connection that the settings mean: by its ID, by its Unique ID, or the first of the provider. */
export function findConnection(application: Application | undefined, config: ResolvedConfig): Connection | undefined {
  const { connectionId, connection, provider } = config
  return application?.connections.find((candidate) =>
    connectionId
      ? candidate.id === connectionId
      : connection
        ? candidate.identifier === connection
        : candidate.provider === provider,
  )
}

/**
 * The connections that a person can log in with on a web page, in the application's order. None when the console hides them.
 *
 * @throws {GenAuthError} `network_error` when the application is not known.
 */
export function connectionsOnTheWeb(application: Application | undefined, { publicConfig }: Endpoints): Connection[] {
  if (!application) throw new GenAuthError('network_error', `No public configuration from ${publicConfig}.`)
  return application.connections.filter(({ provider }) => application.showsSocialLogin && ON_THE_WEB.test(provider))
}

/**
 * ID of the connection to open directly, or `undefined` for GenAuth's hosted page.
 *
 * @throws {GenAuthError} `invalid_config` when the settings insist on the direct route and the ID is not known.
 */
export function directConnectionId(application: Application | undefined, config: ResolvedConfig): string | undefined {
  const found = findConnection(application, config)
  const { route, connection, connectionId = found?.id } = config
  if (route === 'direct' && !connectionId) {
    const known = application?.connections.map(({ identifier }) => identifier)
    throw invalidConfig('connection', `one of the application's (${known?.join(', ') ?? 'not available'})`, connection)
  }
  const byQrCode = ON_THE_HOSTED_PAGE.test(found?.provider ?? config.provider)
  return route === 'hosted' || (route === 'auto' && byQrCode) ? undefined : connectionId
}

/**
 * Compares the redirect URI with those registered, where they are known: better here than on a page of GenAuth's.
 *
 * @throws {GenAuthError} `invalid_config` when it is not among them.
 */
export function checkRedirectUri(application: Application | undefined, { redirectUri }: ResolvedConfig): void {
  const registered = application?.redirectUris ?? []
  if (registered.length && !registered.some((uri) => uri === redirectUri || uri.includes('*'))) {
    throw invalidConfig(
      'redirectUri',
      `one of the application's Login Callback URLs (${registered.join(', ')})`,
      redirectUri,
    )
  }
}
