import type { ClientConfig } from '@genauth-login/core'
import { GenAuthError } from '@genauth-login/core/popup'
import type { ScriptTag } from './script-tag.js'

const REQUIRED = { domain: 'domain', appId: 'app-id' } as const

/**
 * Checks that the settings without which nothing works are there, and says where they were looked
 * for.
 *
 * @throws {GenAuthError} `invalid_config` with the option's name as `reason`.
 */
export function checkSettings(config: ClientConfig, script: ScriptTag | undefined): void {
  for (const option of ['domain', 'appId'] as const) {
    if (config[option]) continue
    const attribute = REQUIRED[option]
    const message = `${attribute}: expected it on the element, in its JSON child, or as data-${attribute} ${onScript(script)}, found it nowhere`
    throw new GenAuthError('invalid_config', message, {
      stage: 'config',
      recoverable: 'config',
      reason: option,
    })
  }
}

function onScript(script: ScriptTag | undefined): string {
  // In a bundle it is a file of the machine that has made it.
  if (!script?.url.startsWith('http')) return 'on the script tag'
  const tag = `on the script tag with src="${script.url}"`
  if (script.isFound) return tag
  return `${tag}, which the page did not have when the script ran (removed, or import() was used)`
}
