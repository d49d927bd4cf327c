import type { ClientConfig, GenAuthClient } from '@genauth-login/core'
import { GenAuthError } from '@genauth-login/core/popup'
import { pageScript } from '../settings/page-script.js'
import type * as LoginCore from './login-core.js'

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

let core: typeof LoginCore | undefined

/** Creates a client of core's. */
export const createClient: CreateClient = (config) =>
  core ? core.createClient(config, pageScript) : createWhenLoaded(config)

/** Sends a code to the site's back end: see `handoff.ts`. */
export const sendCode: typeof LoginCore.sendCode = async (...options) => {
  const { sendCode } = await loadCore()
  return sendCode(...options)
}

async function createWhenLoaded(config: ClientConfig): Promise<LoginClient> {
  const { createClient } = await loadCore()
  return createClient(config, pageScript)
}

/** The one place that loads `@genauth-login/core`. */
async function loadCore(): Promise<typeof LoginCore> {
  try {
    core = await import('./login-core.js')
    return core
  } catch (cause) {
    const message =
      'Expected to load core.js. With a script tag it is in the folder genauth-login, beside the script.'
    throw new GenAuthError('network_error', message, { cause })
  }
}
