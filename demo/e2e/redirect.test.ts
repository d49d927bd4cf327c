import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'

test('a login that leaves the page comes back to it, as it was', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('redirect.html?from=menu#top')
  await page.click()
  await page.inThisWindow().signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
  assert.equal(await page.address(), new URL('/redirect.html?from=menu#top', demo.sites.site).href)
  assert.equal(await demo.requests('POST /oidc/token'), 1)
  assert.equal(await demo.windows(), 1)
  assert.deepEqual(page.complaints, [])
})

test('a reload redeems nothing twice, and the next login works [F-33]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('redirect.html')
  await page.click()
  await page.inThisWindow().signInAtXiaomi()
  await page.result()
  await page.reload()
  assert.equal(await page.busy(), false)
  await page.goTo('/redirect.html')
  await page.click()
  await page.inThisWindow().signInAtXiaomi('second')
  assert.equal((await page.result()).claims.nickname, 'second')
  assert.equal(await demo.requests('POST /oidc/token'), 2)
})

test('who comes back by the browser’s button finds a page that works [F-12]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('redirect.html')
  await page.click()
  await page.inThisWindow().arrives()
  await page.goBackTo('/redirect.html')
  assert.equal(await page.busy(), false)
  await page.click()
  await page.inThisWindow().signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
})

test('a refusal at Xiaomi is an error on the page that was left', async (t) => {
  const demo = await startDemo(t)
  await demo.set({ refusals: 'answer' })
  const page = await demo.open('redirect.html?from=menu')
  await page.click()
  await page.inThisWindow().cancelAtXiaomi()
  assert.equal(await page.error(), 'access_denied')
  assert.equal(await page.address(), new URL('/redirect.html?from=menu', demo.sites.site).href)
})

test('a blocked window is no dead end: the page goes itself [F-01]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html', () => {
    // GenAuth's page comes in the same tab, and may open its own.
    if (document.querySelector('genauth-login')) window.open = () => null
  })
  await page.click()
  await page.inThisWindow().signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
})

test('the answer comes back by the site’s redirect page to the page that was left', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('playground.html?mode=redirect&redirect-uri=/callback.html')
  await page.click()
  await page.inThisWindow().signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
  const { pathname, searchParams } = new URL(await page.address())
  assert.equal(pathname, '/playground.html')
  assert.deepEqual([...searchParams.keys()], ['mode', 'redirect-uri'])
})

test('an answer that this browser never asked for is refused, and the page works [A-34, V-26]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('redirect.html?code=planted&state=genauth-login.planted')
  await page.click()
  await page.inThisWindow().signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
  assert.equal(await demo.requests('POST /oidc/token'), 1)
})

test('a page that the browser stays on, as when a person chooses to, has a button that works', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('redirect.html')
  await page.tab.setRequestInterception(true)
  let isStaying = true
  page.tab.on('request', (request) => {
    // Nothing to go to: the browser stays.
    const isRefused = isStaying && request.isNavigationRequest()
    void (isRefused ? request.respond({ status: 204 }) : request.continue())
  })
  await page.click()
  await page.isIdle()
  assert.equal(await page.message(), '')
  isStaying = false
  await page.click()
  await page.inThisWindow().signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
})

test('what the page wanted to know is with the result', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('redirect.html', () => {
    document.querySelector('genauth-login')?.addEventListener('genauth-before-login', (event) => {
      event.appState = { cart: ['tea'] }
    })
    document.querySelector('genauth-login')?.addEventListener('genauth-success', (event) => {
      document.title = JSON.stringify(event.appState)
    })
  })
  await page.click()
  await page.inThisWindow().signInAtXiaomi()
  await page.result()
  assert.equal(await page.tab.title(), '{"cart":["tea"]}')
})
