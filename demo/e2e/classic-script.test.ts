import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'

const settings = 'data-domain="{{genauth}}" data-app-id="demo-app" data-connection="xiaomi-demo"'
const script = (attributes = '') =>
  `<script src="/genauth-login.iife.js" ${settings} ${attributes}></script>`

const BUTTON = `<main><genauth-login lang="en"></genauth-login></main>
  <script type="module" src="/show-result.js"></script>`

/** As a plugin of a content management system does it. */
const LOADER = `<script>
  const tag = document.createElement('script')
  tag.src = '/genauth-login.iife.js'
  Object.assign(tag.dataset, { domain: '{{genauth}}', appId: 'demo-app', connection: 'xiaomi-demo' })
  document.head.append(tag)
  tag.remove()
</script>`

for (const [how, html] of [
  ['in the head', `<head>${script()}</head><body>${BUTTON}`],
  ['in the head, deferred', `<head>${script('defer')}</head><body>${BUTTON}`],
  ['in the head, async', `<head>${script('async')}</head><body>${BUTTON}`],
  ['after the button', `<body>${BUTTON}${script()}`],
  ['by a loader that removes its tag', `<head>${LOADER}</head><body>${BUTTON}`],
] as const) {
  test(`a classic script logs in, with the settings on its tag: ${how}`, async (t) => {
    const demo = await startDemo(t)
    const page = await demo.openHtml(`<!doctype html><title>Site</title>${html}`)
    const popup = await page.clickLogin()
    await popup.signInAtXiaomi()
    assert.equal((await page.result()).claims.nickname, 'Mi Fan')
    assert.deepEqual(page.complaints, [])
  })
}

test('a page may have the classic script and the module', async (t) => {
  const demo = await startDemo(t)
  const module = `<script type="module" src="/genauth-login.js" ${settings}></script>`
  const page = await demo.openHtml(
    `<!doctype html><title>Site</title>${script()}${module}${BUTTON}`,
  )
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.result()
  assert.deepEqual(page.complaints, [])
})

test('the start page of the demo is at /index.html, too', async (t) => {
  const demo = await startDemo(t)
  const [start, index] = await Promise.all(
    ['/', '/index.html'].map((path) => fetch(new URL(path, demo.sites.site))),
  )
  assert.equal(index!.status, 200)
  assert.equal(await index!.text(), await start!.text())
})
