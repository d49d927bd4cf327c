// What a page pays until its button is there, and until it has settled.
import { applyCondition } from '../browser/conditions.mjs'
import { inFreshTab } from '../browser/launch.mjs'
import { readTrace, startTrace } from '../browser/trace.mjs'
import { heapOf } from '../browser/usage.mjs'

const TIMEOUT_MS = 60_000

/**
 * @typedef {import('../browser/trace.mjs').LoadCost & object} Load
 * @property {number} firstPaint First contentful paint, in ms since navigation. The button is the
 *   page's only content.
 * @property {number} bytesToButton Of scripts that were asked for before the button was there.
 * @property {number} bytes Of all scripts.
 * @property {number} requests Of the page, its own not counted.
 * @property {number} heap JavaScript heap after garbage collection, in bytes.
 */

/** @returns {Promise<Load>} */
export function measureLoad({ browser, servers }, { id }, condition) {
  const url = `${servers.site}/page/${id}`
  return inFreshTab(browser, async (tab, cdp) => {
    await applyCondition(cdp, condition)
    const trace = await startTrace(cdp)
    await navigate(cdp, url)
    const cost = readTrace(await trace.stop(), url)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    return { ...cost, ...(await tab.evaluate(readTimings)), heap: await heapOf(cdp) }
  })
}

/** Until it is loaded and painted, and nothing has been loading for half a second. */
async function navigate(cdp, url) {
  await cdp.send('Page.enable')
  await cdp.send('Page.setLifecycleEventsEnabled', { enabled: true })
  const seen = new Set()
  const settled = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${url} did not settle`)), TIMEOUT_MS)
    cdp.on('Page.lifecycleEvent', ({ name }) => {
      // A navigation begins anew.
      if (name === 'init') seen.clear()
      seen.add(name)
      if (!SETTLED.every((event) => seen.has(event))) return
      clearTimeout(timer)
      resolve()
    })
  })
  await cdp.send('Page.navigate', { url })
  await settled
}

const SETTLED = ['load', 'firstContentfulPaint', 'networkIdle']

/** Runs in the page. */
function readTimings() {
  const [{ startTime: firstPaint }] = performance.getEntriesByName('first-contentful-paint')
  const [{ startTime: ready }] = performance.getEntriesByName('ready')
  const resources = performance.getEntriesByType('resource')
  const bytesOf = (entries) =>
    entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
  return {
    firstPaint,
    ready,
    bytesToButton: bytesOf(resources.filter(({ startTime }) => startTime < ready)),
    bytes: bytesOf(resources),
    requests: resources.length,
  }
}
