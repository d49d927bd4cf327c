import type { ClientConfig } from '@genauth-login/core'
import { attributesToConfig } from '../settings/attributes-to-config.js'
import type { Settings } from '../settings/options.js'

/** An element's settings of its login. */
export interface LoginSettings {
  readonly config: ClientConfig
  /** Where the person is to be after a redirect. */
  readonly returnTo: string | undefined
  /** The login lives on when the page removes the element. */
  readonly keepAlive: boolean | undefined
  /** Where a code goes. Without it, the page takes the code from the event. */
  readonly loginUri: string | undefined
  readonly handoff: 'form' | 'fetch' | undefined
  /** Why there are no settings: `invalid_config`. */
  readonly error: Error | undefined
}

/** What an element's settings say of its login. */
export function loginSettingsOf({
  settings,
  settingsError: error,
}: {
  readonly settings: Settings
  readonly settingsError: Error | undefined
}): LoginSettings {
  const { returnTo, keepAlive, loginUri, handoff } = settings
  return { config: attributesToConfig(settings), returnTo, keepAlive, loginUri, handoff, error }
}

/** Whether a client for the one settings is one for the others. */
export function haveSameClient(one: LoginSettings, other: LoginSettings): boolean {
  const names = Object.keys(one.config) as (keyof ClientConfig)[]
  const hasSameConfig = names.every((name) => one.config[name] === other.config[name])
  return hasSameConfig && one.error === other.error
}
