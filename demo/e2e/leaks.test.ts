import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'
import type { LoginWindow } from './support/login-window.js'
import type { SitePage } from './support/site-page.js'

const CYCLES = 30
const WARM_UP = 5

/** How a login comes to nothing. */
const ENDS: Record<string, (page: SitePage, popup: LoginWindow) => Promise<void>> = {
  'the page cancels': (page) => page.cancel(),
  'the element is removed': (page) => page.replaceElement(),
  'the person closes the window': (_, popup) => popup.close(),
}

for (const [what, end] of Object.entries(ENDS)) {
  test(`${CYCLES} logins that begin, and then ${what}, leave nothing in the page`, async (t) => {
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
    assert.ok(after.nodes <= before.nodes, `${before.nodes} nodes, then ${after.nodes}`)
    assert.ok(after.listeners <= before.listeners, `${before.listeners} listeners, then ${after.listeners}`)
    assert.ok(after.heap < before.heap * 1.1, `${before.heap} B, then ${after.heap} B`)
    assert.equal(await demo.windows(), 1)
  })
}
