import type { ClientConfig } from '@genauth-login/core'
import { GenAuthClient } from '@genauth-login/core'
import { checkSettings } from '../settings/check-settings.js'
import type { ScriptTag } from '../settings/script-tag.js'
import { checkSandbox } from './frame-sandbox.js'

/** The far side of the one boundary: what a login needs that has begun. See `load-core.ts`. */
export { sendCode } from './handoff.js'

/** @throws {GenAuthError} `invalid_config`, and as the constructor of `GenAuthClient`. */
export function createClient(config: ClientConfig, script: ScriptTag | undefined): GenAuthClient {
  checkSettings(config, script)
  if (config.mode !== 'redirect') checkSandbox()
  return new GenAuthClient(config)
}
