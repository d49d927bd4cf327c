import type { ClientConfig, GenAuthClient } from '@genauth-login/core'
import { GenAuthError } from '@genauth-login/core/popup'
import { completeEnglish } from '../i18n/localize.js'
import type { Failure } from '../i18n/messages.js'
import { pageScript } from '../settings/page-script.js'
import type * as LoginCore from './login-core.js'
import type * as LoginDelivery from './login-delivery.js'

/** What the elements need of core's client. */
export type LoginClient = Pick<
  GenAuthClient,
  | 'prepare'
  | 'connections'
  | 'agreements'
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

/** Core, if it is loaded. */
export function loadedCore(): typeof LoginCore | undefined {
  return core
}

/** What an error means to the person. Before core is loaded there is little to tell apart. */
export function failureOf(error: GenAuthError): Failure {
  if (core) return core.failureOf(error)
  return error.recoverable === 'config' ? 'misconfigured' : 'offline'
}

/** Loads what delivers an authorization response: a page that was opened with one needs it. */
export async function loadDelivery(): Promise<typeof LoginDelivery.deliverResponse> {
  const { deliverResponse } = await loadFile('delivery.js', () => import('./login-delivery.js'))
  return deliverResponse
}

async function createWhenLoaded(config: ClientConfig): Promise<LoginClient> {
  const { createClient } = await loadCore()
  return createClient(config, pageScript)
}

/** @throws {GenAuthError} `network_error` when core cannot be loaded. The next call tries again. */
export async function loadCore(): Promise<typeof LoginCore> {
  if (core) return core
  const loaded = await loadFile('core.js', () => import('./login-core.js'))
  completeEnglish(loaded.english)
  core = loaded
  return loaded
}

/** @throws {GenAuthError} `network_error` when a file cannot be loaded. */
export async function loadFile<Module>(
  file: string,
  importFile: () => Promise<Module>,
): Promise<Module> {
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
