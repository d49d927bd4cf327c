import type { ClientConfig } from '@genauth-login/core'
import { CLIENT_OPTIONS } from './option-values.js'
import type { Settings } from './options.js'

/**
 * Translates the element's settings to core's configuration: the names are the same, but for the
 * unit of time.
 */
export function attributesToConfig(settings: Settings): ClientConfig {
  const { domain = '', appId = '', timeoutSeconds } = settings
  const config = Object.fromEntries(CLIENT_OPTIONS.map((name) => [name, settings[name]]))
  const timeoutMs = timeoutSeconds && Math.ceil(timeoutSeconds * 1000)
  return { ...config, domain, appId, timeoutMs }
}
