import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'

test('a page that is loaded again while its login is in the window leaves no dead end there [F-11]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('playground.html?response-mode=query&redirect-uri=/callback.html')
  const popup = await page.clickLogin()
  await popup.arrives()
  await page.reload()
  await popup.signInAtXiaomi()
  await popup.shows('The page that started this login is no longer open.')
  assert.equal(await demo.requests('POST /oidc/token'), 0)
  const next = await page.clickLogin()
  await next.signInAtXiaomi('second')
  assert.equal((await page.result()).claims.nickname, 'second')
})

test('a page that is loaded again closes the window whose answer nobody would get', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('playground.html')
  const popup = await page.clickLogin()
  await popup.arrives()
  await page.reload()
  await popup.closes()
  const next = await page.clickLogin()
  await next.signInAtXiaomi('second')
  assert.equal((await page.result()).claims.nickname, 'second')
})

test('a policy of the page that keeps it from GenAuth is a network error, and the button stays [F-49, F-70]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('playground.html?route=hosted', () => {
    const policy = document.createElement('meta')
    policy.httpEquiv = 'Content-Security-Policy'
    policy.content = "connect-src 'none'"
    document.head.append(policy)
  })
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  assert.equal(await page.error(), 'network_error')
  assert.equal(await page.busy(), false)
})
