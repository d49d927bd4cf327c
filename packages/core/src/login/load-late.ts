import { GenAuthError } from '../model/errors.js'
import type * as steps from './oauth.js'

/** What a login does once its window is there. */
export type LateSteps = typeof steps

/**
 * Loads the steps that oauth4webapi is needed for, and those that come with them: neither the
 * button nor the window waits.
 *
 * @throws {GenAuthError} `network_error` when its file could not be loaded.
 */
export function loadLateSteps(): Promise<LateSteps> {
  return load(import('./oauth.js'))
}

/**
 * Loads what only a login needs that leaves the page.
 *
 * @throws {GenAuthError} `network_error` when its file could not be loaded.
 */
export function loadRedirect() {
  return load(import('./redirect-login.js'))
}

async function load<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part
  } catch (cause) {
    const hint = 'It lies in the folder genauth-login, beside the script.'
    throw new GenAuthError('network_error', `A part of the login could not be loaded. ${hint}`, {
      cause,
    })
  }
}
