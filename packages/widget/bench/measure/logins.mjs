// Login after login in one page: what each of them leaves behind.
import { inFreshTab } from '../browser/launch.mjs'
import { heapOf } from '../browser/usage.mjs'

/** Until then the browser still compiles, and keeps what it has compiled. */
const WARM_UP = 30
const COUNT = 30

/** @returns {Promise<{ heap: number }>} JavaScript heap that a login leaves, in bytes. */
export function measureLogins({ browser, servers }, { id }) {
  return inFreshTab(browser, async (tab, cdp) => {
    await tab.goto(`${servers.site}/page/${id}`)
    await tab.evaluate(countLogins)
    const button = await tab.waitForSelector('pierce/button')
    const logInUntil = async (count) => {
      while ((await tab.evaluate(() => window.logins)) < count) await logIn(tab, button)
    }
    await logInUntil(WARM_UP)
    const before = await heapOf(cdp)
    await logInUntil(WARM_UP + COUNT)
    return { heap: ((await heapOf(cdp)) - before) / COUNT }
  })
}

async function logIn(tab, button) {
  const number = await tab.evaluate(() => window.logins + 1)
  await button.click()
  await tab.waitForFunction((expected) => window.logins === expected, {}, number)
}

/** Runs in the page. */
function countLogins() {
  window.logins = 0
  addEventListener('genauth-success', () => window.logins++, { capture: true })
}
