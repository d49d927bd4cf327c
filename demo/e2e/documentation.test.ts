import { ERROR_CATALOGUE } from '@genauth-login/core/error-catalogue'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { ENGLISH, PAGES, TRANSLATED, UNTRANSLATED } from '../docs/.vitepress/pages.js'
import { startDemo, type Demo } from './support/demo.js'

const POLL_INTERVAL_MS = 500

/** Gets a file of the documentation. The first one has the site built. */
async function get(demo: Demo, path: string): Promise<Response> {
  const response = await fetch(new URL(`/docs/${path}`, demo.sites.site))
  if (response.headers.get('refresh') === null) return response
  await pause(POLL_INTERVAL_MS)
  return get(demo, path)
}

async function textOf(demo: Demo, path: string): Promise<string> {
  const response = await get(demo, path)
  assert.equal(response.status, 200, path)
  return response.text()
}

test('every page of the documentation is there, with its Markdown beside it', async (t) => {
  const demo = await startDemo(t)
  for (const { route, title } of PAGES) {
    assert.match(await textOf(demo, route.replace(/index$/, '')), /<html lang="(?:en|zh-CN)"/)
    assert.ok((await textOf(demo, `${route}.md`)).length > 0, title)
  }
})

test('the help of every error is an anchor of the page of errors, in both languages', async (t) => {
  const demo = await startDemo(t)
  for (const page of ['errors', 'zh/errors']) {
    const html = await textOf(demo, page)
    for (const { help } of Object.values(ERROR_CATALOGUE))
      assert.ok(html.includes(` id="${help.slice(1)}"`), `${page}${help}`)
  }
})

test('a page without a translation says so in Chinese, and leads to the English one', async (t) => {
  const demo = await startDemo(t)
  for (const { route } of UNTRANSLATED) {
    const html = await textOf(demo, `zh/${route.replace(/index$/, '')}`)
    assert.match(html, /本页尚未翻译/)
    assert.ok(html.includes(`href="/docs/${route.replace(/index$/, '')}"`), route)
  }
})

test('llms.txt names every page by the address of its Markdown', async (t) => {
  const demo = await startDemo(t)
  const contents = await textOf(demo, 'llms.txt')
  for (const { route } of [...ENGLISH.slice(1), ...TRANSLATED.slice(1)])
    assert.ok(contents.includes(`(/docs/${route}.md)`), route)
  assert.ok((await textOf(demo, 'llms-full.txt')).includes('# Quickstart'))
})

test('nothing outside of the site is served by its address', async (t) => {
  const demo = await startDemo(t)
  await textOf(demo, '')
  for (const path of ['..%2f..%2fconfig.ts', '..%2fconfig', 'no-such-page', '%2e%2e%2fconfig.ts'])
    assert.ok((await get(demo, path)).status >= 400, path)
})

for (const [path, words] of [
  ['quickstart', 'Signed in as Mi Fan.'],
  ['zh/quickstart', '已登录：Mi Fan。'],
] as const) {
  test(`the button in ${path} of the documentation logs in`, async (t) => {
    const demo = await startDemo(t)
    await textOf(demo, path)
    const page = await demo.open(`docs/${path}`)
    const popup = await page.clickLogin()
    await popup.signInAtXiaomi()
    await page.shows(words)
    assert.deepEqual(page.complaints, [])
  })
}

for (const [path, words, found] of [
  ['quickstart', 'blocked by CORS', 'Troubleshooting'],
  ['zh/quickstart', '窗口没有打开', '故障排查'],
] as const) {
  test(`the search of ${path} finds “${words}”`, async (t) => {
    const demo = await startDemo(t)
    await textOf(demo, path)
    const { tab, complaints } = await demo.open(`docs/${path}`)
    await tab.locator('#local-search button').click()
    await tab.locator('.VPLocalSearchBox input').fill(words)
    await tab.locator(`.VPLocalSearchBox ::-p-text(${found})`).wait()
    assert.deepEqual(complaints, [])
  })
}
