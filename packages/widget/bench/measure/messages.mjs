// Messages that are not for us, while a login waits for its own.
import { setTimeout as wait } from 'node:timers/promises'
import { inFreshTab } from '../browser/launch.mjs'
import { countCpu, cpuOf, settle } from '../browser/usage.mjs'

const SECONDS = 2
const POLL_INTERVAL_MS = 50
const TIMEOUT_MS = 10_000

/** @returns {readonly object[]} A page without a login, and pages with one. */
export const messagePages = [
  { page: 'empty', label: 'empty page' },
  { page: 'floor', label: 'floor, login pending', attribute: 'issuer' },
  { page: 'ours-tag', label: '**ours**, no login pending' },
  { page: 'ours-tag', label: '**ours**, login pending', attribute: 'domain' },
]

/**
 * @param {object} options
 * @param {string | undefined} options.attribute Which one names the provider; with it, a login
 *   begins that never ends.
 * @param {number} options.rate Messages a second.
 * @returns {Promise<{ cpu: number }>} CPU time of the main thread in ms a second.
 */
export function measureMessages({ browser, servers }, { page, attribute, rate }) {
  return inFreshTab(browser, async (tab, cdp) => {
    await countCpu(cdp)
    await tab.goto(`${servers.site}/page/${page}`)
    if (attribute) await startLogin(tab, attribute, servers)
    await settle(cdp)
    const before = await cpuOf(cdp)
    await tab.evaluate(postMessages, rate)
    await wait(SECONDS * 1000)
    return { cpu: ((await cpuOf(cdp)) - before) / SECONDS }
  })
}

/** Until the provider that never answers has the request. */
async function startLogin(tab, attribute, servers) {
  await tab.$eval(
    '[redirect-uri]',
    (element, name) => element.setAttribute(name, 'https://hang.op.test'),
    attribute,
  )
  await (await tab.waitForSelector('pierce/button')).click()
  const deadline = performance.now() + TIMEOUT_MS
  while (!(await servers.takeLog()).some(({ host }) => host === 'hang.op.test')) {
    if (performance.now() > deadline) throw new Error('The login did not begin.')
    await wait(POLL_INTERVAL_MS)
  }
}

/** Runs in the page: as a development server or an advertisement would. */
function postMessages(rate) {
  const ticksPerSecond = Math.min(rate, 100)
  const post = () => {
    for (let index = 0; index < rate / ticksPerSecond; index++)
      postMessage({ type: 'update', index }, location.origin)
  }
  setInterval(post, 1000 / ticksPerSecond)
}
