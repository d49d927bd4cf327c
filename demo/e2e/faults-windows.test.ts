import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'
import type { SitePage } from './support/site-page.js'

const REDIRECT_PAGE = 'playground.html?response-mode=query&redirect-uri=/callback.html'
const GONE = 'The page that started this login is no longer open.'

/** As in a browser with a screen, where the window above the page has the keyboard. */
const behind = () => {
  Document.prototype.hasFocus = () => false
}

/**
 * Does what a browser does to a page that nobody has looked at for a while: nothing on it runs,
 * until it thaws.
 */
async function freeze(page: SitePage): Promise<{ thaw(): Promise<void> }> {
  const session = await page.tab.createCDPSession()
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  return {
    thaw: async () => {
      await session.send('Page.setWebLifecycleState', { state: 'active' })
      await session.detach()
    },
  }
}

test('a window that can be closed by nobody says that the login is done, and leads on [F-19, F-20]', async (t) => {
  const demo = await startDemo(t)
  await demo.beforeAnyScript(() => {
    window.close = () => undefined
  })
  const page = await demo.open(`${REDIRECT_PAGE}&route=hosted`, behind)
  await demo.failNext('coop')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
  await popup.shows('All done here. You can close this window')
  await popup.choose('continue here')
  await popup.shows('Sign in with Xiaomi')
  assert.equal(new URL(popup.tab.url()).origin, demo.sites.site.origin)
})

test('a page that froze while its login was in the window takes the answer when it thaws [F-21]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open(REDIRECT_PAGE)
  const popup = await page.clickLogin()
  await popup.arrives()
  const frozen = await freeze(page)
  await popup.signInAtXiaomi()
  await popup.closes()
  await frozen.thaw()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
  await popup.closes()
  assert.equal(await demo.requests('POST /oidc/token'), 1)
})

test('a page that froze also takes the answer that GenAuth posts itself [F-53]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html')
  const popup = await page.clickLogin()
  await popup.arrives()
  const frozen = await freeze(page)
  await popup.signInAtXiaomi()
  await popup.closes()
  await frozen.thaw()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
  await popup.closes()
})

test('a window whose page the browser has thrown away says so, and leads back to the site [F-21]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open(REDIRECT_PAGE)
  const popup = await page.clickLogin()
  await popup.arrives()
  await page.tab.close()
  await popup.signInAtXiaomi()
  await popup.shows(GONE)
  await popup.choose('Continue here and log in again')
  await popup.shows('Sign in with Xiaomi')
  assert.equal(await demo.requests('POST /oidc/token'), 0)
})

test('a page with Cross-Origin-Opener-Policy is out of reach of the pages in its login, which still ends well [A-27, A-28, A-29]', async (t) => {
  const demo = await startDemo(t)
  const url = new URL(REDIRECT_PAGE, demo.sites.site)
  const page = await demo.openAt(url, { 'cross-origin-opener-policy': 'same-origin' })
  await page.tab.evaluate(behind)
  await page.label('Xiaomi Account')
  const popup = await page.clickLogin()
  await popup.arrives()
  assert.equal(await popup.tab.evaluate(() => window.opener as unknown), null)
  await popup.signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
  await popup.closes()
})

test('a window opens with the click, not with the finger on the button, and a double click opens one [A-58]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html')
  await page.label('Xiaomi Account')
  const { x, y } = (await (await page.tab.$('genauth-login'))!.boundingBox())!
  await page.tab.mouse.move(x + 20, y + 20)
  await page.tab.mouse.down()
  await page.tab.evaluate(() => new Promise(requestAnimationFrame))
  assert.equal(await page.busy(), false)
  assert.equal(await demo.windows(), 1)
  const opened = page.opened()
  await page.tab.mouse.up()
  await page.tab.mouse.down({ clickCount: 2 })
  await page.tab.mouse.up({ clickCount: 2 })
  const popup = await opened
  assert.equal(await demo.windows(), 2)
  await popup.signInAtXiaomi()
  await page.result()
})
