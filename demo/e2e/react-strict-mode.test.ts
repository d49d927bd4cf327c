// A development build of React renders everything twice and runs every effect twice.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { build } from 'esbuild'
import { startDemo } from './support/demo.js'
import type { Demo } from './support/demo.js'
import type { LoginWindow } from './support/login-window.js'
import type { SitePage } from './support/site-page.js'

const CONSUMER = new URL('../consumers/vite-react-19/src/main.tsx', import.meta.url)
/** What the consumer has for `domain`. */
const DOMAIN = 'http://127.0.0.1:8081'

/** The application of the consumer in one script, as while it is developed. */
let script: string

before(async () => {
  const { outputFiles } = await build({
    entryPoints: [CONSUMER.pathname],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxDev: true,
    tsconfigRaw: {},
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
  })
  script = outputFiles
    .map(({ text }) => text)
    .join('')
    .replaceAll('</script', '<\\/script')
})

/** What the page notes of itself. */
interface Notes {
  readonly answers: number
  readonly warnings: readonly string[]
}

function takeNotes(): void {
  const notes = { answers: 0, warnings: [] as string[] }
  Object.assign(window, { notes })
  document.addEventListener('genauth-success', () => notes.answers++, { capture: true })
  for (const kind of ['warn', 'error'] as const) {
    Reflect.set(console, kind, (...texts: unknown[]) => notes.warnings.push(texts.join(' ')))
  }
}

function open(demo: Demo): Promise<SitePage> {
  const app = script.replaceAll(DOMAIN, '{{genauth}}')
  return demo.openHtml(`<!doctype html><title>Site</title>
    <script>(${String(takeNotes)})()</script>
    <div id="root"></div><script>${app}</script>`)
}

/** Waits for the person whom the application shows. */
async function personOn({ tab }: SitePage): Promise<string> {
  await tab.bringToFront()
  await tab.waitForFunction(() => document.querySelector('#person')?.textContent)
  return tab.$eval('#person', ({ textContent }) => textContent)
}

function notesOf({ tab }: SitePage): Promise<Notes> {
  return tab.evaluate(() => (window as unknown as { notes: Notes }).notes)
}

/** The two buttons of the application. */
const WAYS: Readonly<Record<string, (page: SitePage) => Promise<LoginWindow>>> = {
  'by a window': (page) => page.clickLogin(0),
  'by leaving the page': async (page) => {
    await Promise.all([page.tab.waitForNavigation(), page.click(1)])
    return page.inThisWindow()
  },
}

for (const [way, start] of Object.entries(WAYS)) {
  test(`a login ${way} in React’s StrictMode is one login, with one answer and no warning`, async (t) => {
    const demo = await startDemo(t)
    const page = await open(demo)
    const genauth = await start(page)
    await genauth.signInAtXiaomi()
    assert.equal(await personOn(page), 'Mi Fan')
    assert.deepEqual(await notesOf(page), { answers: 1, warnings: [] })
    assert.equal(await demo.requests('POST /oidc/token'), 1)
    assert.deepEqual(page.complaints, [])
  })
}
