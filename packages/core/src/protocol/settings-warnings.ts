import { perPage } from '../platform/per-page.js'
import type { Application } from './application.js'
import { missingConnection } from './connection.js'
import type { Context } from './context.js'

const toldOn = perPage(() => new Set<string>())

/**
 * Tells the developer, once on a page, what the public configuration has against the settings: a
 * login may work all the same, so that none of it is an error yet.
 */
export function warnOfSettings(
  application: Application | undefined,
  { browser, config, endpoints }: Context,
): void {
  const told = toldOn(browser)
  for (const message of [
    missingConnection(application, config)?.message,
    otherAddress(application, endpoints.origin),
  ]) {
    if (message === undefined || told.has(message)) continue
    told.add(message)
    browser.console.warn(message)
  }
}

function otherAddress(application: Application | undefined, origin: string): string | undefined {
  const { host, hostname } = new URL(origin)
  const actual = application?.host
  if (!actual || actual === host || actual === hostname) return undefined
  const place = application.isSingleSignOn ? ', the Application Panel Address' : ''
  return `domain: expected ${actual}${place}, got ${host}`
}
