import type { Browser } from '../platform/browser.js'
import type { Application, Connection } from './connection.js'
import type { Endpoints } from './endpoints.js'
import { send, within } from '../platform/http.js'

/** How long a login may wait for the public configuration, in milliseconds. It can do without. */
const TIMEOUT_MS = 3000

const loading = new WeakMap<Browser, Map<string, Promise<Application | undefined>>>()

/**
 * Loads the application's public configuration, once for all clients of a page.
 *
 * Never fails: without an answer, or with one that makes no sense, it gives `undefined`, and the
 * next client asks again.
 */
export function loadApplication(
  endpoints: Endpoints,
  browser: Browser,
): Promise<Application | undefined> {
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
  const {
    socialConnections,
    redirectUris = [],
    oidcConfig,
    ssoPageComponentDisplay,
  } = (body as PublicConfig).data
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
