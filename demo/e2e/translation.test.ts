import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'
import type { Demo } from './support/demo.js'
import type { SitePage } from './support/site-page.js'

const PAGE = `<!doctype html>
  <html lang="en">
    <head><meta charset="utf-8"><title>Shop</title></head>
    <body>
      <main>
        <h1>Sign in to the shop</h1>
        <p>Your basket waits for you.</p>
        <genauth-login domain="{{genauth}}" app-id="demo-app" connection="xiaomi-demo"></genauth-login>
        <genauth-login domain="{{genauth}}" app-id="demo-app" connection="xiaomi-demo"
          >Go on with <b>your Xiaomi account</b></genauth-login>
      </main>
      <script type="module" src="/genauth-login.js"></script>
      <script type="module" src="/show-result.js"></script>
    </body>
  </html>`

declare global {
  interface Window {
    /** Comes from `translate.js`. */
    translatePage(looksIntoShadows: boolean): void
  }
}

/** Opens the page, and translates it. */
async function translated(demo: Demo, looksIntoShadows: boolean): Promise<SitePage> {
  const page = await demo.openHtml(PAGE)
  await page.label('Xiaomi Account')
  await page.tab.evaluate(await readFile(new URL('support/translate.js', import.meta.url), 'utf8'))
  await page.tab.evaluate((deep) => window.translatePage(deep), looksIntoShadows)
  return page
}

for (const looksIntoShadows of [false, true]) {
  const where = looksIntoShadows ? 'with what is in the buttons' : 'around the buttons'
  test(`a page that the browser has translated logs in, and nothing throws: ${where}`, async (t) => {
    const demo = await startDemo(t)
    const page = await translated(demo, looksIntoShadows)
    for (const which of [0, 1]) {
      const popup = await page.clickLogin(which)
      await popup.signInAtXiaomi()
      assert.equal((await page.result()).claims.nickname, 'Mi Fan')
      await page.settles(which)
    }
    assert.deepEqual(page.complaints, [])
  })
}
