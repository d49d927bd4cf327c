// The servers and the browser, for as long as something is measured.
import { startServers } from '../servers/start.mjs'
import { launchBrowser } from './launch.mjs'

/**
 * @template Result
 * @param {(stage: { servers: import('../servers/start.mjs').Servers, browser:
 *   import('puppeteer-core').Browser }) => Promise<Result>} use
 */
export async function onStage(use) {
  const servers = await startServers()
  try {
    const browser = await launchBrowser(servers)
    try {
      return await use({ servers, browser })
    } finally {
      await browser.close()
    }
  } finally {
    servers.stop()
  }
}
