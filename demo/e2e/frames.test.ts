import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { startDemo } from './support/demo.js'

const QUERY = 'playground.html?response-mode=query&redirect-uri=/callback.html'

/** What a browser does in a frame of another site whose person blocks other sites' storage. */
const blockStorage = () => {
  if (window.top === window) return
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    })
  }
}

/** As in a browser with a screen, where the window above the page has the keyboard. */
const behind = () => {
  Document.prototype.hasFocus = () => false
}

async function framed(t: TestContext, path: string, ...scripts: (() => void)[]) {
  const demo = await startDemo(t)
  return { demo, page: await demo.openFramed(path, { scripts }) }
}

for (const path of ['script-tag.html', QUERY]) {
  test(`a login works in a frame of another site: ${path} [A-62]`, async (t) => {
    const { page } = await framed(t, path)
    const popup = await page.clickLogin()
    await popup.arrives()
    await popup.signInAtXiaomi()
    assert.equal(await page.result(), 'Mi Fan')
    await popup.closes()
  })

  test(`a login works in a frame whose storage is blocked: ${path} [A-62, F-27, F-32]`, async (t) => {
    const { page } = await framed(t, path, blockStorage)
    const popup = await page.clickLogin()
    await popup.signInAtXiaomi()
    assert.equal(await page.result(), 'Mi Fan')
    await popup.closes()
  })
}

test('a frame of another site shares no storage with the site: only the opener can bring the answer', async (t) => {
  const { demo, page } = await framed(t, 'script-tag.html')
  const other = await demo.open('script-tag.html')
  assert.equal(await page.sharesStorageWith(other.tab), false)
})

test('a window that is cut off from a frame of another site is named, and the next click opens one again [A-63]', async (t) => {
  const { demo, page } = await framed(t, 'script-tag.html', behind)
  await demo.failNext('coop')
  await page.clickLogin()
  assert.equal(await page.error(), 'popup_severed')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  assert.equal(await page.result(), 'Mi Fan')
})

test('where no answer can come home to a frame, the window says so and leads on, and the page offers an end [A-63]', async (t) => {
  const { demo, page } = await framed(
    t,
    `${QUERY}&route=hosted&display-name=Xiaomi+Account`,
    behind,
  )
  await demo.failNext('coop')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await popup.comesBackTo(demo.sites.site.origin)
  await popup.shows('The page that started this login is no longer open.')
  await popup.shows('Continue here and log in again')
  await page.turnToPageAnd('Cancel')
  assert.equal(await page.error(), 'cancelled')
})
