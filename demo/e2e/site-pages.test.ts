import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'

const ELEMENT =
  '<genauth-login domain="{{genauth}}" app-id="demo-app" connection="xiaomi-demo"></genauth-login>'
const RESULT = '<script type="module" src="/show-result.js"></script>'
const SCRIPT = 'type="module" src="/genauth-login.js"'

/** Writes the script tag from another script once the page is there, as a tag manager does. */
const LATE = `<script>
  addEventListener('load', () => {
    document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '/genauth-login.js' }))
  })
</script>`

/** An element that a framework has made and set up before its class is known. */
const MADE_BEFORE = `<script>
  const element = document.createElement('genauth-login')
  Object.assign(element, { domain: '{{genauth}}', appId: 'demo-app', connection: 'xiaomi-demo', displayName: 'Set before' })
  document.querySelector('main').append(element)
</script>`

for (const [what, html, label] of [
  [
    'before the element',
    `<script ${SCRIPT}></script><main>${ELEMENT}</main>${RESULT}`,
    'Xiaomi Account',
  ],
  [
    'after the element',
    `<main>${ELEMENT}</main>${RESULT}<script ${SCRIPT}></script>`,
    'Xiaomi Account',
  ],
  [
    'whenever it comes',
    `<script async ${SCRIPT}></script><main>${ELEMENT}</main>${RESULT}`,
    'Xiaomi Account',
  ],
  ['late, by another script', `${LATE}<main>${ELEMENT}</main>${RESULT}`, 'Xiaomi Account'],
  [
    'after a script has made the element',
    `<main></main>${MADE_BEFORE}${RESULT}${LATE}`,
    'Set before',
  ],
] as const) {
  test(`a script that is loaded ${what} brings the button to life [F-64]`, async (t) => {
    const demo = await startDemo(t)
    const page = await demo.openHtml(`<!doctype html><title>Site</title>${html}`)
    await page.label(label)
    const popup = await page.clickLogin()
    await popup.signInAtXiaomi()
    assert.equal((await page.result()).claims.nickname, 'Mi Fan')
    assert.deepEqual(page.complaints, [])
  })
}

for (const [what, script, visible] of [
  [
    'shows a link in the element where the script cannot run',
    'type="module" src="/not-there.js"',
    true,
  ],
  ['shows the button in its place where it can', SCRIPT, false],
] as const) {
  test(`a page ${what} [A-55, F-25]`, async (t) => {
    const demo = await startDemo(t)
    const element = ELEMENT.replace('></', '><a slot="fallback" href="/login">Log in</a></')
    const page = await demo.openHtml(
      `<!doctype html><title>Site</title><main>${element}</main><script ${script}></script>`,
    )
    if (!visible) await page.label('Xiaomi Account')
    assert.equal(
      await page.tab.$eval('genauth-login > a', (link) => link.checkVisibility()),
      visible,
    )
  })
}

for (const mode of ['query', 'fragment']) {
  test(`a service worker that keeps every page does not stand in the way of a login by the ${mode} [A-65]`, async (t) => {
    const demo = await startDemo(t)
    const page = await demo.open(
      `playground.html?response-mode=${mode}&redirect-uri=/callback.html`,
    )
    await page.withoutPolicies()
    await page.tab.evaluate(async () => {
      await navigator.serviceWorker.register('/careless-worker.js')
      await navigator.serviceWorker.ready
    })
    for (const person of ['first', 'second']) {
      await page.reload()
      const popup = await page.clickLogin()
      await popup.signInAtXiaomi(person)
      assert.equal((await page.result()).claims.nickname, person)
      await popup.closes()
    }
    const kept = await page.tab.evaluate(async () => {
      const cache = await caches.open('everything')
      return (await cache.keys()).map(({ url }) => url)
    })
    // It keeps the answers, too, in whatever part of the address they are: codes that are used up.
    assert.ok(kept.some((url) => url.includes('/callback.html') && url.includes('code=')))
  })
}

test('a page that the browser kept whole while it was left shows nothing of that login when it is back [A-66]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('redirect.html')
  await page.label('Xiaomi Account')
  await page.tab.evaluate(() => {
    addEventListener(
      'pageshow',
      ({ persisted }) => (document.title = persisted ? 'kept whole' : 'loaded again'),
    )
  })
  await page.click()
  await page.inThisWindow().arrives()
  await page.goBackTo('/redirect.html')
  await page.settles()
  assert.equal(await page.tab.title(), 'kept whole')
  assert.equal(await page.message(), '')
  await page.click()
  await page.inThisWindow().signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
})

test('a page that comes back with an answer it knows nothing of says so at once, and works [F-26, F-29]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('redirect.html')
  await page.click()
  await page.inThisWindow().arrives()
  await page.tab.evaluateOnNewDocument(() => sessionStorage.clear())
  await page.inThisWindow().signInAtXiaomi()
  await page.says('This login is no longer valid. Please start again.')
  assert.equal(new URL(await page.address()).search, '')
  assert.equal(await demo.requests('POST /oidc/token'), 0)
})

test('a login window’s page whose opener is gone says so, and begins anew with a click', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html?code=x&state=genauth-login.of-a-closed-page')
  await page.says('This login is no longer valid. Please start again.')
  assert.equal(new URL(await page.address()).search, '')
  assert.equal(await demo.requests('POST /oidc/token'), 0)
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
})
