import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'

test('ten tabs at once each get their own login [F-54]', async (t) => {
  const demo = await startDemo(t)
  const tabs = []
  for (let tab = 0; tab < 10; tab++) {
    const page = await demo.open('script-tag.html')
    tabs.push({ page, popup: await page.clickLogin(), name: `person-${tab}` })
  }
  assert.equal(await demo.windows(), 20)
  for (const { popup, name } of tabs.toReversed()) await popup.signInAtXiaomi(name)
  for (const { page, popup, name } of tabs) {
    await page.toFront()
    assert.equal((await page.result()).claims.nickname, name)
    await popup.closes()
  }
  assert.equal(await demo.requests('POST /oidc/token'), 10)
  assert.equal(await demo.windows(), 10)
})

test('ten clicks open one window [F-06]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html')
  await page.label('Xiaomi Account')
  const windows = await demo.windows()
  await page.clickTimes(10)
  assert.equal(await demo.windows(), windows + 1)
  assert.equal(await page.busy(), true)
})

test('a click that only a script makes opens nothing, and does not stand in the way of a real one [A-57, A-64]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html', () => {
    document.querySelector('genauth-login')?.shadowRoot?.querySelector('button')?.click()
  })
  assert.equal(await page.error(), 'popup_blocked')
  assert.equal(await demo.windows(), 1)
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.result()
})

test('a window that wanders off to another site is waited for, and closed when the page cancels [F-18]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html')
  const popup = await page.clickLogin()
  await popup.arrives()
  await popup.leaveFor(new URL('/attacker', demo.sites.genauth))
  assert.equal(await page.busy(), true)
  await page.cancel()
  await popup.closes()
  assert.equal(await page.error(), 'cancelled')
})

test('a login that GenAuth sends round in circles ends when the person closes it', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html')
  await demo.failNext('redirect-loop')
  const popup = await page.clickLogin()
  assert.equal(await page.busy(), true)
  await popup.shows('ERR_TOO_MANY_REDIRECTS')
  await popup.close()
  assert.equal(await page.error(), 'popup_closed')
  const again = await page.clickLogin()
  await again.signInAtXiaomi()
  await page.result()
})

test('a code is not sent on to where the token endpoint points', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html')
  await demo.failNext('token-redirect')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  assert.equal(await page.error(), 'network_error')
  assert.equal(await demo.requests('POST /demo/collect'), 0)
})

// Firefox, and Chrome before 122, remember a failed import for the life of the page.
test('a file that the network has lost once is asked for at another address, and the login works', async (t) => {
  const demo = await startDemo(t)
  // It asks for no file of ours.
  const page = await demo.open('site.css')
  const asked = await page.goToLosing('/genauth-login/core.js', 'script-tag.html')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.result()
  const [lost = '', ...again] = asked
  assert.deepEqual(again, [`${lost}?retry=1`])
})

for (const [step, path, cutOff, code] of [
  ['redeem the code', 'script-tag.html', '/oidc/token', 'network_error'],
  ['get the keys', 'rs256.html', 'jwks.json', 'key_set_unavailable'],
] as const) {
  test(`a network that is down when it is time to ${step} ends as ${code}`, async (t) => {
    const demo = await startDemo(t)
    const page = await demo.open(path)
    await page.cutOff(cutOff)
    const popup = await page.clickLogin()
    await popup.signInAtXiaomi()
    assert.equal(await page.error(), code)
    await popup.closes()
    assert.match(await page.message(), /connection/)
  })
}

test('a GenAuth that is not there leaves an empty window, and the page cancels it [F-03]', async (t) => {
  const demo = await startDemo(t)
  const settings = new URLSearchParams({
    domain: 'http://localhost:9',
    'connection-id': 'x',
    'display-name': 'X',
  })
  const page = await demo.open(`playground.html?${settings}`)
  const popup = await page.clickLogin()
  await popup.shows('ERR_')
  assert.equal(await page.busy(), true)
  await page.cancel()
  await popup.closes()
  assert.equal(await page.error(), 'cancelled')
})

test('a page in the clear is told so, and the button stays [B-22, F-24]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.openAt(new URL('http://insecure.example/script-tag.html'))
  await page.click()
  assert.equal(await page.error(), 'insecure_context')
  assert.match(await page.message(), /not set up correctly/)
  assert.equal(await demo.windows(), 1)
})

test('a page whose sandbox took its origin is told so before any window opens [A-64]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.openAt(new URL('/script-tag.html', demo.sites.site), {
    'content-security-policy': 'sandbox allow-scripts allow-popups',
    'access-control-allow-origin': '*',
  })
  await page.click()
  assert.equal(await page.error(), 'opaque_origin')
  assert.equal(await demo.windows(), 1)
})

test('a login works on a page whose browser others have wrapped, as zone.js and monitoring scripts do [F-68]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html')
  await page.runBeforeAll(new URL('support/wrap-the-browser.js', import.meta.url))
  await page.reload()
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
  assert.deepEqual(page.complaints, [])
})

test('nothing that the page can read holds a code, a verifier or a token [A-59, B-09]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html', () => {
    document.querySelector('genauth-login')?.addEventListener('genauth-success', ({ result }) => {
      // In a closure, where no other script finds them.
      window.keptTokens = () => [result.accessToken, result.idToken]
    })
  })
  const sent = page.overhear('/oidc/token')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.result()
  const form = new URLSearchParams((await sent())[0])
  const secrets = [form.get('code'), form.get('code_verifier'), ...(await page.keptTokens())]
  assert.equal(
    secrets.filter((secret) => typeof secret === 'string' && secret.length > 20).length,
    4,
  )
  const text = await page.readable()
  assert.deepEqual(
    secrets.filter((secret) => text.includes(secret!)),
    [],
  )
})
