// Login after login in one page: what each of them leaves behind.
import { inFreshTab } from '../browser/launch.mjs'
import { heapOf } from '../browser/usage.mjs'

/** Until then, what is made once has been made. */
const FIRST = 5

/** @returns {Promise<{ heap: number }>} JavaScript heap that a login leaves, in bytes. */
export function measureLogins({ browser, servers }, { id }, count) {
  return inFreshTab(browser, async (tab, cdp) => {
    await tab.goto(`${servers.site}/page/${id}`)
    await tab.evaluate(countLogins)
    const button = await tab.waitForSelector('pierce/button')
    const logIn = async (number) => {
      await button.click()
      await tab.waitForFunction((expected) => window.logins === expected, {}, number)
    }
    for (let number = 1; number <= FIRST; number++) await logIn(number)
    const before = await heapOf(cdp)
    for (let number = FIRST + 1; number <= FIRST + count; number++) await logIn(number)
    return { heap: ((await heapOf(cdp)) - before) / count }
  })
}

/** Runs in the page. */
function countLogins() {
  window.logins = 0
  addEventListener('genauth-success', () => window.logins++, { capture: true })
}
