import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'
import { MAX_WAIT_MS } from './support/max-wait.js'

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

for (const { heading, html } of examples) {
  test(`the example “${heading}” logs in`, async (t) => {
    const demo = await startDemo(t)
    const page = await demo.openHtml(
      `<!doctype html><title>Site</title>${html}`
        .replaceAll('https://my-app.genauth.ai', '{{genauth}}')
        .replaceAll('YOUR_APP_ID', 'demo-app')
        .replaceAll('my-xiaomi', 'xiaomi-demo'),
    )
    const popup = await page.clickLogin()
    await popup.signInAtXiaomi()
    const person = page.tab.waitForFunction(() => document.querySelector('#person')!.textContent, {
      timeout: MAX_WAIT_MS,
      polling: 50,
    })
    assert.equal(await (await person).jsonValue(), 'Mi Fan')
  })
}
