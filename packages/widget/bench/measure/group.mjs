// A group of buttons: one for each connection of the application.
import { inFreshTab } from '../browser/launch.mjs'
import { countCpu, cpuOf, heapOf, settle } from '../browser/usage.mjs'

/**
 * @param {number} count Connections of the application.
 * @returns {Promise<{ cpu: number, requests: number, heap: number }>} CPU time of the main thread
 *   in milliseconds from the navigation until the page has settled, requests, heap in bytes.
 */
export function measureGroup({ browser, servers }, { count }) {
  return inFreshTab(browser, async (tab, cdp) => {
    await countCpu(cdp)
    await tab.goto(`${servers.site}/group/${count}`)
    await tab.waitForFunction(hasButtons, {}, count)
    await settle(cdp)
    const requests = await tab.evaluate(() => performance.getEntriesByType('resource').length)
    return { cpu: await cpuOf(cdp), requests, heap: await heapOf(cdp) }
  })
}

/** Runs in the page. */
function hasButtons(count) {
  const { shadowRoot } = document.querySelector('genauth-login-group')
  return shadowRoot?.querySelectorAll('genauth-login').length === count
}
