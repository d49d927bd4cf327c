import type { ClientConfig, ResolvedConfig } from '../model/config.js'
import { errorOf } from '../model/error-of.js'
import type { Browser } from '../platform/browser.js'
import { endpointsOf } from './endpoints.js'
import type { Endpoints } from './endpoints.js'
import { KeySet } from './key-set.js'
import { resolveConfig } from './resolve-config.js'

/** What every step needs to know, and what lives as long as the client or the session. */
export interface Context<AnyBrowser extends Browser = Browser> {
  readonly browser: AnyBrowser
  readonly config: ResolvedConfig
  readonly endpoints: Endpoints
  readonly keySet: KeySet
}

/**
 * Checks the page and the settings.
 *
 * @throws {GenAuthError} `invalid_config`, `unsupported_browser`, `insecure_context` or
 *   `opaque_origin`.
 */
export function createContext<AnyBrowser extends Browser>(
  browser: AnyBrowser,
  config: ClientConfig,
): Context<AnyBrowser> {
  if (!('canParse' in URL)) {
    const message = 'Expected a browser of 2023 or later, got one without URL.canParse'
    throw errorOf('unsupported_browser', message)
  }
  if (!browser.isSecureContext) {
    const message = `Expected a page served over https, got ${browser.location.origin}`
    throw errorOf('insecure_context', message)
  }
  if (browser.origin === 'null') {
    const message = 'Expected a page with an origin of its own, got a sandboxed frame or a file'
    throw errorOf('opaque_origin', message)
  }
  const resolved = resolveConfig(config, browser.location)
  const endpoints = endpointsOf(resolved)
  const keySet = new KeySet(browser, endpoints.keySet)
  return Object.freeze({ browser, config: resolved, endpoints, keySet })
}
