import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'

/** What GenAuth is told to do wrong, and the code the page gets for it. */
const FAILURES = {
  'token-400': 'token_endpoint_error',
  'token-500': 'token_response_invalid',
  'token-503': 'token_response_invalid',
  'token-cut': 'network_error',
  'token-no-cors': 'network_error',
  'token-slow': 'token_timeout',
  'token-garbage': 'token_response_invalid',
  'token-unreachable': 'network_error',
  'wrong-state': 'state_mismatch',
  'wrong-nonce': 'id_token_invalid',
  'wrong-issuer': 'issuer_mismatch',
  'wrong-token-issuer': 'id_token_invalid',
  'expired-id-token': 'id_token_invalid',
}

/** A browser without a screen leaves the keyboard with every window; one with a screen does not. */
const losesTheKeyboard = () => {
  Document.prototype.hasFocus = () => false
}

for (const [failure, code] of Object.entries(FAILURES)) {
  test(`${failure} ends as ${code}, and the next login works [F-47]`, async (t) => {
    const demo = await startDemo(t)
    const page = await demo.open('script-tag.html')
    await demo.failNext(failure)
    const popup = await page.clickLogin()
    await popup.signInAtXiaomi()
    assert.equal(await page.error(), code)
    await popup.closes()
    assert.equal(
      await demo.requests('POST /oidc/token'),
      ['wrong-state', 'wrong-issuer'].includes(failure) ? 0 : 1,
    )

    const again = await page.clickLogin()
    await again.signInAtXiaomi()
    assert.equal((await page.result()).claims.nickname, 'Mi Fan')
  })
}

test('a person who cancels at Xiaomi is told so, and can try again', async (t) => {
  const demo = await startDemo(t)
  await demo.set({ refusals: 'answer' })
  const page = await demo.open('script-tag.html')
  const popup = await page.clickLogin()
  await popup.cancelAtXiaomi()
  assert.equal(await page.error(), 'access_denied')
  await popup.closes()

  const again = await page.clickLogin()
  await again.signInAtXiaomi()
  await page.result()
})

test('a person who closes the window is not kept waiting [F-13, V-27, V-28]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html')
  const popup = await page.clickLogin()
  await popup.arrives()
  await popup.close()
  assert.equal(await page.error(), 'popup_closed')
  assert.equal(await page.busy(), false)
})

test('a window that a page cuts off is not taken for one that was closed [A-28, A-29]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('hosted.html', losesTheKeyboard)
  await demo.failNext('coop')
  const popup = await page.clickLogin()
  await popup.isAt(demo.sites.genauth.origin)
  assert.equal(await page.error(), 'popup_severed')
  assert.match(await page.errorMessage(), /Cross-Origin-Opener-Policy/)
})

test('a login that GenAuth never answers ends when its time is up [F-37]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('playground.html?timeout-seconds=3')
  await demo.failNext('no-message')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  assert.equal(await page.error(), 'popup_timeout')
  await popup.closes()
})

test('a blocked window is told apart from a closed one', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html', () => {
    void document.querySelector('genauth-login')?.login()
  })
  assert.equal(await page.error(), 'popup_blocked')
  assert.match(await page.message(), /Allow pop-ups/)
  assert.equal(await demo.windows(), 1)
})

test('a login works without the public configuration, by GenAuth’s page', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('playground.html')
  await page.cutOff('public-config')
  await page.reload()
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.result()
})

test('a redirect URI that is not registered is named before any window is in the way', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('playground.html?redirect-uri=/elsewhere')
  await page.label('Xiaomi Account')
  await page.click()
  assert.equal(await page.error(), 'invalid_config')
  assert.match(await page.errorMessage(), /redirectUri.+Login Callback URLs.+\/elsewhere/)
})
