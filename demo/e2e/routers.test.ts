import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { build } from 'esbuild'
import { startDemo } from './support/demo.js'
import type { Demo } from './support/demo.js'
import type { SitePage } from './support/site-page.js'

const ROUTERS = ['vue', 'react', 'angular', 'by-hand']

/** Where a person is before the login, by the kind of the router's routes. */
const ROUTES = {
  hash: { base: '/script-tag.html', address: '#/profile/7?tab=mail', view: '/profile/7?tab=mail' },
  history: { base: '/', address: '?tab=mail', view: '/script-tag.html?tab=mail' },
}

type Kind = keyof typeof ROUTES

/** The routers in one script each, which sets `startApp`. */
const scripts = new Map<string, string>()

before(async () => {
  for (const router of ROUTERS) {
    const { outputFiles } = await build({
      stdin: {
        contents: `export { start } from './${router}.js'`,
        resolveDir: new URL('support/routers', import.meta.url).pathname,
      },
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      globalName: 'app',
      define: { 'process.env.NODE_ENV': '"production"' },
    })
    scripts.set(router, outputFiles[0]!.text.replaceAll('</script', '<\\/script'))
  }
})

for (const router of ROUTERS) {
  for (const kind of ['hash', 'history'] as const) {
    for (const first of ['app', 'button']) {
      test(`${router}, ${kind}, the ${first}’s script first: a login by redirect comes back to its route`, async (t) => {
        const demo = await startDemo(t)
        const page = await open(demo, { router, kind, first, mode: 'redirect' })
        await page.click()
        await page.inThisWindow().signInAtXiaomi()
        await page.isLoggedIn()
        await isWhereItBegan(demo, page, kind)
      })
    }
  }

  test(`${router}, hash: a login by redirect whose response comes in the fragment`, async (t) => {
    const demo = await startDemo(t)
    const page = await open(demo, {
      router,
      kind: 'hash',
      first: 'app',
      mode: 'redirect',
      responseMode: 'fragment',
    })
    await page.click()
    await page.inThisWindow().signInAtXiaomi()
    await page.isLoggedIn()
    await isWhereItBegan(demo, page, 'hash')
  })

  test(`${router}, hash: a login in a window whose response comes in the fragment of the app`, async (t) => {
    const demo = await startDemo(t)
    const page = await open(demo, {
      router,
      kind: 'hash',
      first: 'app',
      mode: 'popup',
      responseMode: 'fragment',
    })
    const popup = await page.clickLogin()
    await popup.signInAtXiaomi()
    await page.isLoggedIn()
    await popup.closes()
    await isWhereItBegan(demo, page, 'hash')
  })
}

interface App {
  readonly router: string
  readonly kind: Kind
  /** Whose script comes first. */
  readonly first: string
  readonly mode: string
  readonly responseMode?: string
}

async function open(
  demo: Demo,
  { router, kind, first, mode, responseMode = 'query' }: App,
): Promise<SitePage> {
  const app = `<script type="module">${scripts.get(router)!}; app.start('${kind}')</script>`
  const button = '<script type="module" src="/genauth-login.js"></script>'
  return demo.openHtml(
    `<!doctype html>
      <base href="${ROUTES[kind].base}" />
      <div id="app"></div>
      <genauth-login domain="{{genauth}}" app-id="demo-app" connection="xiaomi-demo"
        redirect-uri="/script-tag.html" mode="${mode}" response-mode="${responseMode}"></genauth-login>
      ${first === 'app' ? app + button : button + app}`,
    ROUTES[kind].address,
  )
}

async function isWhereItBegan(demo: Demo, page: SitePage, kind: Kind): Promise<void> {
  const { address, view } = ROUTES[kind]
  await page.tab.waitForFunction(
    (view) => document.querySelector('#view')?.textContent === view,
    {},
    view,
  )
  assert.equal(await page.address(), new URL(`/script-tag.html${address}`, demo.sites.site).href)
  assert.deepEqual(page.complaints, [])
}
