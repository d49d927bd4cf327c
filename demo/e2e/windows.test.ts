import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'
import { onlyInChromium } from './support/only-in-chromium.js'

const counted = onlyInChromium('The driver counts no listeners.')

test('a second click brings the window back and opens no other', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html')
  const popup = await page.clickLogin()
  await popup.arrives()
  const windows = await demo.windows()
  await page.click()
  await popup.comesToFront()
  assert.equal(await demo.windows(), windows)
  assert.equal(await page.busy(), true)
  await popup.signInAtXiaomi()
  await page.result()
})

test('a page has one login at a time: the next click ends the one before, and takes no answer of it [A-39, B-20, F-07, X-11]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('two-widgets.html')
  const first = await page.clickLogin(0)
  const second = await page.clickLogin(1)
  await first.closes()
  assert.equal(await page.error(), 'cancelled')
  assert.equal(await page.busy(0), false)
  await second.signInAtXiaomi('second')
  assert.deepEqual(await outcome(page), { aud: 'demo-app-rs256', nickname: 'second' })
})

test(
  'removing the element closes its window and leaves nothing behind [F-09]',
  counted,
  async (t) => {
    const demo = await startDemo(t)
    const page = await demo.open('script-tag.html')
    await page.label('Xiaomi Account')
    const before = await page.alive()
    const popup = await page.clickLogin()
    await popup.arrives()
    await page.removeElement()
    await popup.closes()
    assert.equal(await page.error(), 'cancelled')
    assert.deepEqual(await page.alive(), before)
  },
)

test('ten logins in a row leave no window, no listener and no timer', counted, async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html')
  await page.label('Xiaomi Account')
  const before = { ...(await page.alive()), windows: await demo.windows() }
  for (let login = 0; login < 10; login++) {
    const popup = await page.clickLogin()
    await popup.signInAtXiaomi(`person-${login}`)
    assert.equal((await page.result()).claims.nickname, `person-${login}`)
    await popup.closes()
  }
  assert.deepEqual({ ...(await page.alive()), windows: await demo.windows() }, before)
  assert.equal(await demo.requests('POST /oidc/token'), 10)
})

test('the login window is as large as GenAuth’s page and Xiaomi’s need: nothing scrolls', async (t) => {
  const demo = await startDemo(t)
  for (const [socialWindow, width, height] of [
    // What the hosted page opens has a size of its own.
    ['second', 585, 649],
    ['same', 480, 680],
  ] as const) {
    await demo.set({ socialWindow })
    const page = await demo.open('playground.html')
    const popup = await page.clickLogin()
    assert.ok(await popup.fits(480, 680), 'GenAuth’s page')
    // The measure itself: it tells a window that is too small.
    assert.ok(!(await popup.fits(480, 400)), 'GenAuth’s page, in half the height')
    const xiaomi = await popup.openSource('Xiaomi Account')
    assert.ok(await xiaomi.fits(width, height), 'Xiaomi’s page')
    await xiaomi.signInAtXiaomi()
    await page.result()
  }
})

async function outcome(page: { result(): Promise<{ claims: Record<string, unknown> }> }) {
  const { aud, nickname } = (await page.result()).claims
  return { aud, nickname }
}
