import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'
import type { LoginWindow } from './support/login-window.js'
import type { SitePage } from './support/site-page.js'

const CYCLES = 30
// By then everything is compiled that ever will be, which takes room in the heap as well.
const WARM_UP = 20

/** How a login comes to nothing. */
const ENDS: Record<string, (page: SitePage, popup: LoginWindow) => Promise<void>> = {
  'the page cancels': (page) => page.cancel(),
  'the element is removed': (page) => page.replaceElement(),
  'the person closes the window': async (page, popup) => {
    // Sooner, nobody could.
    await page.letPass(1000)
    await popup.close()
  },
}

for (const [what, end] of Object.entries(ENDS)) {
  test(`${CYCLES} logins that begin, and then ${what}, leave nothing in the page [F-74]`, async (t) => {
    const demo = await startDemo(t)
    const page = await demo.open('script-tag.html')
    await page.label('Xiaomi Account')
    const cycle = async () => {
      const over = page.over()
      const opened = page.opened()
      await page.clickTimes(1)
      const popup = await opened
      await end(page, popup)
      await over
      await popup.closes()
    }
    for (let i = 0; i < WARM_UP; i++) await cycle()
    const before = await page.counts()
    for (let i = 0; i < CYCLES; i++) await cycle()
    const after = await page.countsDownTo(before)
    // A closed window may linger for a while. What every login leaves is there as often as there
    // were logins.
    const eachLeft = (count: 'nodes' | 'listeners') =>
      Math.max(0, Math.round((after[count] - before[count]) / CYCLES))
    assert.deepEqual(
      { nodes: eachLeft('nodes'), listeners: eachLeft('listeners') },
      { nodes: 0, listeners: 0 },
    )
    assert.ok(after.heap < before.heap * 1.1, `${before.heap} B, then ${after.heap} B`)
    assert.equal(await demo.windows(), 1)
  })
}
