import type { ClientConfig, GenAuthClient } from '@genauth-login/core'
import { GenAuthError } from '@genauth-login/core/popup'

/** What the elements need of core's client. */
export type LoginClient = Pick<
  GenAuthClient,
  | 'prepare'
  | 'connections'
  | 'login'
  | 'loginWithRedirect'
  | 'handleRedirectCallback'
  | 'isInWindow'
  | 'bringBack'
>

/**
 * Creates a client: at once where core is loaded, so that a click can open its window.
 *
 * @throws {GenAuthError} As the constructor of `GenAuthClient`; `network_error` when core cannot be
 *   loaded. The next call tries again.
 */
export type CreateClient = (config: ClientConfig) => LoginClient | Promise<LoginClient>

type Core = typeof import('@genauth-login/core')

let core: Core | undefined

/** Creates a client of core's. The one place that loads `@genauth-login/core`. */
export const createClient: CreateClient = (config) =>
  core ? new core.GenAuthClient(config) : createWhenLoaded(config)

async function createWhenLoaded(config: ClientConfig): Promise<LoginClient> {
  const { GenAuthClient } = await loadCore()
  return new GenAuthClient(config)
}

async function loadCore(): Promise<Core> {
  try {
    core = await import('@genauth-login/core')
    return core
  } catch (cause) {
    const message =
      'Expected to load core.js. With a script tag it is in the folder genauth-login, beside the script.'
    throw new GenAuthError('network_error', message, { cause })
  }
}
