import type { ClientConfig } from '@genauth-login/core'
import { GenAuthClient } from '@genauth-login/core'
import { checkSettings } from '../settings/check-settings.js'
import type { ScriptTag } from '../settings/script-tag.js'
import { checkSandbox } from './frame-sandbox.js'
import { loadHandoff } from './load-handoff.js'

// The far side of the one boundary: what a login needs that has begun. See `load-core.ts`.
export { onTrace } from '@genauth-login/core'
export { failureOf } from '../i18n/failure.js'
export { messages as english } from '../i18n/locales/en-login.js'
export { PanelController } from '../panel/panel-controller.js'
export { takeResult } from './login-result.js'

/** @throws {GenAuthError} `invalid_config`, and as the constructor of `GenAuthClient`. */
export function createClient(config: ClientConfig, script: ScriptTag | undefined): GenAuthClient {
  checkSettings(config, script)
  if (config.mode !== 'redirect') checkSandbox()
  // What comes back is soon to be sent.
  if (config.response === 'code') loadHandoff().catch(() => undefined)
  return new GenAuthClient(config)
}
