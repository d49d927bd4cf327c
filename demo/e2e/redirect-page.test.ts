import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'

for (const mode of ['query', 'fragment']) {
  const path = `playground.html?response-mode=${mode}&redirect-uri=/callback.html`

  test(`the redirect page brings the answer home from its ${mode}`, async (t) => {
    const demo = await startDemo(t)
    const page = await demo.open(path)
    const popup = await page.clickLogin()
    await popup.signInAtXiaomi()
    assert.equal((await page.result()).claims.name, 'Mi Fan')
    await popup.closes()
    assert.equal(await demo.requests('POST /oidc/token'), 1)
  })

  test(`a login whose window was cut off still ends well by the ${mode}`, async (t) => {
    const demo = await startDemo(t)
    // As in a browser with a screen, where the window above the page has the keyboard.
    const page = await demo.open(`${path}&route=hosted`, () => {
      document.hasFocus = () => false
    })
    await demo.failNext('coop')
    const popup = await page.clickLogin()
    await popup.choose('Xiaomi Account')
    await popup.signInAtXiaomi()
    assert.equal((await page.result()).claims.name, 'Mi Fan')
    await popup.closes()
  })

  test(`a refusal comes home from the ${mode} as well`, async (t) => {
    const demo = await startDemo(t)
    const page = await demo.open(path)
    const popup = await page.clickLogin()
    await popup.cancelAtXiaomi()
    assert.equal(await page.error(), 'access_denied')
    await popup.closes()
  })
}

test('the redirect page takes the answer out of the address bar before anything else', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('callback.html?code=the-code&state=the-state')
  assert.equal(await page.address(), `${demo.sites.site.origin}/callback.html`)
})

test('the redirect page says so, and offers a way on, when nobody waits for its answer', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('callback.html#code=the-code&state=the-state')
  await page.shows('The page that asked for this login is not there any more.')
})

test('the redirect page does nothing when somebody opens it by hand', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('callback.html?page=2')
  assert.equal(await page.address(), `${demo.sites.site.origin}/callback.html?page=2`)
  assert.deepEqual(page.complaints, [])
})
