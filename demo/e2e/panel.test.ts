import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { startDemo } from './support/demo.js'

/** A login in its window, and a person who is back on the page. */
async function lose(t: TestContext, path = 'script-tag.html') {
  const demo = await startDemo(t)
  const page = await demo.open(path)
  const popup = await page.clickLogin()
  await popup.arrives()
  await page.turnToPage()
  return { demo, page, popup }
}

test('a lost window is one click from being found again', async (t) => {
  const { page, popup } = await lose(t)
  await page.press('Bring the window back')
  await popup.comesToFront()
  await popup.signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
  assert.deepEqual(page.complaints, [])
})

test('who cannot find the window goes on in the page [F-15, F-16]', async (t) => {
  const { demo, page, popup } = await lose(t, 'script-tag.html?from=menu')
  await page.press('Continue on this page')
  await page.inThisWindow().signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
  assert.equal(popup.closed, true)
  assert.equal(await page.address(), new URL('/script-tag.html?from=menu', demo.sites.site).href)
})

test('a cancelled login closes its window', async (t) => {
  const { page, popup } = await lose(t)
  await page.press('Cancel')
  assert.equal(await page.error(), 'cancelled')
  await popup.closes()
})

test('Escape cancels as well', async (t) => {
  const { page, popup } = await lose(t)
  await page.pressKey('Escape')
  assert.equal(await page.error(), 'cancelled')
  await popup.closes()
})
