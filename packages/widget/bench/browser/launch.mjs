// The browser that is measured: Chromium as the tests have it, with every provider on this machine.
import puppeteer from 'puppeteer-core'
import { chromiumOptions, chromiumPath } from '../../../../.workspace/test/chromium.mjs'

/** @param {import('../servers/start.mjs').Servers} servers */
export function launchBrowser({ providerPort }) {
  return puppeteer.launch({
    ...chromiumOptions,
    executablePath: chromiumPath(),
    defaultViewport: { width: 800, height: 600 },
    // A trace of a slow page is long.
    protocolTimeout: 120_000,
    args: [
      ...chromiumOptions.args,
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP *.op.test 127.0.0.1:${providerPort}`,
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,LocalNetworkAccessChecks',
    ],
  })
}

/**
 * Opens a tab that has seen nothing before: HTTP and code caches are cold.
 *
 * @template Result
 * @param {import('puppeteer-core').Browser} browser
 * @param {(tab: import('puppeteer-core').Page, cdp: import('puppeteer-core').CDPSession) =>
 *   Promise<Result>} use
 */
export async function inFreshTab(browser, use) {
  const context = await browser.createBrowserContext()
  try {
    const tab = await context.newPage()
    return await use(tab, await tab.createCDPSession())
  } finally {
    await context.close()
  }
}
