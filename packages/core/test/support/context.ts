import type { ClientConfig } from '../../src/model/config.js'
import { createContext } from '../../src/protocol/context.js'
import { FakeBrowser } from './fake-browser.js'
import { FakeGenAuth } from './fake-genauth.js'

/** What the steps need, between a browser and a GenAuth of ours. */
export function setupContext(options: Partial<ClientConfig> = {}) {
  const browser = new FakeBrowser()
  const genauth = new FakeGenAuth(browser)
  const { domain, appId } = genauth
  const context = createContext(browser, { domain, appId, ...options })
  return { browser, genauth, context }
}
