import type { ClientConfig } from '@genauth-login/core'
import { CLIENT_OPTIONS } from './option-values.js'
import type { Settings } from './options.js'

/**
 * Translates the element's settings to core's configuration: the names are the same, but for the
 * unit of time.
 */
export function attributesToConfig(settings: Settings): ClientConfig {
  const { domain = '', appId = '' } = settings
  const config: Record<string, unknown> & Pick<ClientConfig, 'domain' | 'appId'> = { domain, appId }
  for (const name of CLIENT_OPTIONS) config[name] ??= settings[name]
  const { timeoutSeconds, ...rest } = config
  return { ...rest, timeoutMs: timeoutSeconds && Math.ceil(timeoutSeconds * 1000) }
}
