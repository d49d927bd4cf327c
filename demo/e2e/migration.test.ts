import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { build } from 'esbuild'
import { startDemo } from './support/demo.js'
import { MAX_WAIT_MS } from './support/max-wait.js'
import type { SitePage } from './support/site-page.js'

const GUIDE = new URL('../../packages/widget/docs/migration.md', import.meta.url)

/** The examples by the headings that they stand under. */
const examples = readFileSync(GUIDE, 'utf8')
  .split('\n## ')
  .slice(1)
  .map((section) => ({
    heading: section.split('\n', 1)[0]!,
    html: /```html\n(.*?)```/s.exec(section)?.[1] ?? '',
  }))

test('every section of the migration guide has an example', () => {
  assert.equal(examples.length, 3)
  assert.ok(examples.every(({ html }) => html.includes('<genauth-login')))
})

test('the example of @authing/web whose import alone differs logs in', async (t) => {
  const source = /```js\n(.*?)```/s.exec(readFileSync(GUIDE, 'utf8'))![1]!
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
  })
  const demo = await startDemo(t)
  const page = await demo.openHtml(
    ofTheDemo(`<!doctype html><title>Site</title>
      <button id="log-in">Log in</button><p id="person"></p>
      <script>${outputFiles[0]!.text}</script>`),
  )
  const popup = await page.pressToOpen('Log in')
  await popup.signInAtXiaomi()
  assert.equal(await personOn(page), 'Mi Fan')
})

for (const { heading, html } of examples) {
  test(`the example “${heading}” logs in`, async (t) => {
    const demo = await startDemo(t)
    const page = await demo.openHtml(ofTheDemo(`<!doctype html><title>Site</title>${html}`))
    const popup = await page.clickLogin()
    await popup.signInAtXiaomi()
    assert.equal(await personOn(page), 'Mi Fan')
  })
}

/** A page of the guide's with the demo's own tenant. */
function ofTheDemo(html: string): string {
  return html
    .replaceAll('https://my-app.genauth.ai', '{{genauth}}')
    .replaceAll('YOUR_APP_ID', 'demo-app')
    .replaceAll('my-xiaomi', 'xiaomi-demo')
}

async function personOn({ tab }: SitePage): Promise<string> {
  const options = { timeout: MAX_WAIT_MS, polling: 50 }
  const person = tab.waitForFunction(() => document.querySelector('#person')!.textContent, options)
  return (await person).jsonValue()
}
