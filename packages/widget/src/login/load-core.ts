import type { ClientConfig, GenAuthClient } from '@genauth-login/core'
import { GenAuthError } from '@genauth-login/core/popup'
import { pageScript } from '../settings/page-script.js'
import type * as LoginCore from './login-core.js'
import type * as LoginDelivery from './login-delivery.js'

/** What the elements need of core's client. */
export type LoginClient = Pick<
  GenAuthClient,
  | 'prepare'
  | 'connections'
  | 'login'
  | 'loginWithPopup'
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

/** Loads what delivers an authorization response: a page that was opened with one needs it. */
export async function loadDelivery(): Promise<typeof LoginDelivery.deliverResponse> {
  const { deliverResponse } = await load('delivery.js', () => import('./login-delivery.js'))
  return deliverResponse
}

async function createWhenLoaded(config: ClientConfig): Promise<LoginClient> {
  const { createClient } = await loadCore()
  return createClient(config, pageScript)
}

async function loadCore(): Promise<typeof LoginCore> {
  core = await load('core.js', () => import('./login-core.js'))
  return core
}

async function load<Module>(file: string, importFile: () => Promise<Module>): Promise<Module> {
  try {
    return await importFile()
  } catch (cause) {
    const place = 'With a script tag it is in the folder genauth-login, beside the script.'
    throw new GenAuthError('network_error', `Expected to load ${file}. ${place}`, {
      stage: 'token',
      recoverable: 'retry',
      cause,
    })
  }
}
