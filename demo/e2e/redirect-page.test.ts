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
    assert.equal((await page.result()).claims.nickname, 'Mi Fan')
    await popup.closes()
    assert.equal(await demo.requests('POST /oidc/token'), 1)
  })

  test(`a login whose window was cut off still ends well by the ${mode} [A-28, A-29, F-19, F-20]`, async (t) => {
    const demo = await startDemo(t)
    // As in a browser with a screen, where the window above the page has the keyboard.
    const page = await demo.open(`${path}&route=hosted`, () => {
      Document.prototype.hasFocus = () => false
    })
    await demo.failNext('coop')
    const popup = await page.clickLogin()
    await popup.signInAtXiaomi()
    assert.equal((await page.result()).claims.nickname, 'Mi Fan')
    await popup.closes()
  })

  test(`a refusal comes home from the ${mode} as well [F-39]`, async (t) => {
    const demo = await startDemo(t)
    await demo.set({ refusals: 'answer' })
    const page = await demo.open(path)
    const popup = await page.clickLogin()
    await popup.cancelAtXiaomi()
    assert.equal(await page.error(), 'access_denied')
    await popup.closes()
  })
}

test('the redirect page takes the answer out of the address bar before anything else [A-24, B-29, B-49]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('callback.html?code=the-code&state=genauth-login.the-state')
  assert.equal(await page.address(), `${demo.sites.site.origin}/callback.html`)
})

test('the redirect page says so, and offers a way on, when nobody waits for its answer [A-19, F-34, V-01]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('callback.html#code=the-code&state=genauth-login.the-state')
  await page.shows('The page that started this login is no longer open.')
})

test('the redirect page does nothing when somebody opens it by hand [F-34]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('callback.html?page=2')
  assert.equal(await page.address(), `${demo.sites.site.origin}/callback.html?page=2`)
  assert.deepEqual(page.complaints, [])
})

for (const mode of ['query', 'fragment']) {
  const path = `own-redirect-page.html?mode=${mode}`

  test(`a page is its own redirect page, by the ${mode} [F-38]`, async (t) => {
    const demo = await startDemo(t)
    const page = await demo.open(path)
    const popup = await page.clickLogin(mode === 'query' ? 0 : 1)
    await popup.signInAtXiaomi()
    assert.equal((await page.result()).claims.nickname, 'Mi Fan')
    await popup.closes()
    assert.equal(await demo.requests('POST /oidc/token'), 1)
    assert.equal(await page.address(), new URL(path, demo.sites.site).href)
    assert.deepEqual(page.complaints, [])
  })
}

test('a page that is its own redirect page is found even when its window was cut off', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('playground.html?response-mode=query&route=hosted', () => {
    Document.prototype.hasFocus = () => false
  })
  await demo.failNext('coop')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
  await popup.closes()
})

test('in a browser without channels the answer of a window that was cut off comes by the storage [F-23]', async (t) => {
  const demo = await startDemo(t)
  await demo.beforeAnyScript(() => {
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined })
  })
  const page = await demo.open(
    'playground.html?response-mode=query&redirect-uri=/callback.html&route=hosted',
    () => {
      Document.prototype.hasFocus = () => false
    },
  )
  await demo.failNext('coop')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
  await popup.closes()
})

test('two tabs that log in at once do not take each other’s answer [F-35]', async (t) => {
  const demo = await startDemo(t)
  const path = 'playground.html?response-mode=query&redirect-uri=/callback.html'
  const [first, second] = [await demo.open(path), await demo.open(path)]
  const firstWindow = await first.clickLogin()
  const secondWindow = await second.clickLogin()
  await secondWindow.signInAtXiaomi('second')
  assert.equal((await second.result()).claims.nickname, 'second')
  assert.equal(await first.busy(), true)
  await firstWindow.signInAtXiaomi('first')
  assert.equal((await first.result()).claims.nickname, 'first')
})

test('an answer to another library stays in the address for it [A-35]', async (t) => {
  const demo = await startDemo(t)
  for (const path of ['own-redirect-page.html', 'redirect.html', 'callback.html']) {
    const page = await demo.open(
      `${path}?code=theirs&state=theirs#access_token=theirs&state=theirs`,
    )
    assert.equal(new URL(await page.address()).search, '?code=theirs&state=theirs')
  }
})

test('a redirect page that is loaded again delivers nothing again [A-25]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('callback.html?code=the-code&state=genauth-login.the-state')
  await page.shows('The page that started this login is no longer open.')
  await page.reload()
  assert.equal(await page.address(), `${demo.sites.site.origin}/callback.html`)
  assert.deepEqual(page.complaints, [])
})

test('the redirect page loads nothing but its own script, and tells nobody where it was [B-27]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('callback.html')
  const requests: [string, string][] = []
  page.tab.on('request', (request) =>
    requests.push([request.url(), request.headers().referer ?? '']),
  )
  await page.goTo('callback.html?code=the-code&state=genauth-login.the-state')
  await page.shows('The page that started this login is no longer open.')
  const { origin } = demo.sites.site
  const [, ...others] = requests.filter(([url]) => !url.startsWith('data:'))
  assert.deepEqual(others, [[`${origin}/genauth-callback.js`, '']])
})
