// The quickstart, word by word, as somebody does who reads it for the first time.
import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { freePort, startBackEnd } from './support/back-end-program.js'
import { startDemo, type Demo } from './support/demo.js'
import { codeBlocksOf } from './support/documents/code-blocks.js'
import { startScriptHost } from './support/script-host.js'

const CDN = /https:\/\/cdn\.jsdelivr\.net\/npm\/@genauth-login\/widget@[\d.]+\/dist/

/** The page of the quickstart, with the values of the demo's tenant, and a CDN on this machine. */
async function pageOf(t: TestContext, document: string, genauth: URL): Promise<string> {
  const page = codeBlocksOf(document).find(({ code }) => code.startsWith('<!doctype html>'))
  assert.match(page?.code ?? '', CDN)
  const { origin } = await startScriptHost(t)
  return withValues(page!.code, genauth).replace(CDN, origin)
}

function withValues(code: string, genauth: URL): string {
  return code
    .replaceAll('https://my-app.genauth.ai', genauth.origin)
    .replaceAll('YOUR_APP_ID', 'demo-app')
    .replaceAll('my-xiaomi', 'xiaomi-demo')
}

for (const [document, words] of [
  ['demo/docs/quickstart.md', 'Signed in as Mi Fan'],
  ['demo/docs/zh/quickstart.md', '已登录：Mi Fan'],
] as const) {
  test(`the page of ${document} logs in, with the script that its hash is of`, async (t) => {
    const demo = await startDemo(t)
    const page = await demo.openHtml(await pageOf(t, document, demo.sites.genauth))
    const popup = await page.clickLogin()
    await popup.signInAtXiaomi()
    await page.shows(words)
    assert.deepEqual(page.complaints, [])
  })

  test(`the page of ${document} logs in at the program for Node, which then knows the person`, async (t) => {
    const port = await freePort()
    const site = `http://localhost:${port}`
    const demo = await startDemo(t, { callbackUrls: [`${site}/*`] })
    await startServer(t, demo, document, port)
    const page = await demo.open(site)
    const popup = await page.clickLogin()
    await popup.signInAtXiaomi()
    await page.shows('Signed in as ')
    await page.reload()
    await page.shows('Signed in as ')
    assert.deepEqual(page.complaints, [])
  })
}

/** Starts the program beside the page, whose button has the two attributes more. */
async function startServer(t: TestContext, { sites }: Demo, document: string, port: string) {
  const page = await pageOf(t, document, sites.genauth)
  const button = codeBlocksOf(document).find(({ code }) => code.includes('response="code"'))
  const html = page.replace(
    /<genauth-login[^]*<\/genauth-login>/,
    withValues(button?.code ?? '', sites.genauth),
  )
  const program = {
    language: 'js',
    file: 'session.mjs',
    command: [process.execPath, 'session.mjs'],
  }
  const settings = {
    GENAUTH_DOMAIN: sites.genauth.origin,
    APP_ID: 'demo-app',
    SITE: `http://localhost:${port}`,
    PORT: port,
  }
  await startBackEnd(t, program, settings, html)
}
