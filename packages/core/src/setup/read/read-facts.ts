import type { Network, Browser } from '../../platform/browser.js'
import type { SetupFacts } from '../facts.js'
import type { SetupSettings } from '../settings.js'
import { clockAhead } from './clock.js'
import { toDiscovery } from './discovery.js'
import { readPage } from './page.js'
import { readJson } from './reading.js'
import type { Reading } from './reading.js'
import { toTenantSettings } from './tenant-settings.js'
import { askTokenEndpoint } from './token-preflight.js'

/** Reads all that the checks look at. Never fails. */
export async function readFacts(
  network: Network,
  browser: Browser | undefined,
  settings: SetupSettings,
): Promise<SetupFacts> {
  const { endpoints, discoveryUrl, origin } = settings
  const asksToken = !browser && origin !== undefined
  const [tenant, discovery, page, tokenAllowOrigin] = await Promise.all([
    readJson(network, endpoints.publicConfig, toTenantSettings),
    readJson(network, discoveryUrl, toDiscovery),
    readPage(network, browser, settings),
    asksToken ? askTokenEndpoint(network, endpoints.token, origin) : undefined,
  ])
  const date = dateOf(tenant) ?? dateOf(discovery) ?? page.served?.date
  const clockAheadMs = clockAhead(date, network.Date.now())
  return Object.freeze({ settings, tenant, discovery, page, clockAheadMs, tokenAllowOrigin })
}

function dateOf(reading: Reading<unknown>): string | undefined {
  return reading.outcome === 'read' ? reading.date : undefined
}
