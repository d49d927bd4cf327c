// One browser and one server for all mutants: a page holds one file of tests, and is replaced when a
// mutant has left it in a state that nothing else can be tested in.
import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { clearTimeout, setTimeout } from 'node:timers'
import puppeteer from 'puppeteer-core'
import { chromiumOptions, chromiumPath } from '../test/chromium.mjs'

const MOCHA = readFileSync(createRequire(import.meta.url).resolve('mocha/mocha.js'))
const PAGE = readFileSync(new URL('page.js', import.meta.url))

/** @param {Map<string, Buffer>} bundles what to serve, by its address */
export async function openStage(bundles) {
  const server = createServer((request, response) => serve(bundles, request, response))
  await new Promise((resolve) => server.listen(0, 'localhost', resolve))
  const origin = `http://localhost:${server.address().port}`
  const browser = await puppeteer.launch({ executablePath: chromiumPath(), ...chromiumOptions })
  return {
    /** A page with a file of tests, loaded while a mutant is active, or none. */
    open: (file, mutant) => openPage(browser, `${origin}/${file}?mutant=${mutant ?? ''}`),
    async close() {
      await browser.close()
      server.close()
    },
  }
}

async function openPage(browser, address) {
  const page = await browser.newPage()
  const broken = []
  page.on('pageerror', (error) => broken.push(error))
  await page.goto(address)
  return {
    /** What the modules have passed while they were loaded, by the numbers of the mutants. */
    coverage: () => page.evaluate(() => globalThis.__stryker__.mutantCoverage ?? {}),
    /** @returns What has failed, if anything has. A page that `isSpoilt` is of no further use. */
    async run(options) {
      if (broken.length) return { failed: 'loading', error: String(broken[0]), isSpoilt: true }
      const running = page.evaluate((options) => globalThis.runTests(options), options)
      return withinTime(running, options.hungMs)
    },
    close: () => page.close().catch(() => undefined),
  }
}

async function withinTime(running, hungMs) {
  let timer
  const hung = new Promise((resolve) => {
    timer = setTimeout(resolve, hungMs, { failed: 'to respond', isSpoilt: true, isTimeout: true })
  })
  const crashed = (error) => ({ failed: 'with the page', error: String(error), isSpoilt: true })
  try {
    return await Promise.race([running.catch(crashed), hung])
  } finally {
    clearTimeout(timer)
  }
}

function serve(bundles, { url }, response) {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const script = bundles.get(pathname)
  if (script) return send(response, 'text/javascript', script)
  if (pathname === '/mocha.js') return send(response, 'text/javascript', MOCHA)
  if (pathname === '/page.js') return send(response, 'text/javascript', PAGE)
  return send(response, 'text/html', html(pathname.slice(1), searchParams.get('mutant')))
}

function send(response, type, body) {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body)
}

const html = (file, mutant) => `<!doctype html>
<html lang="en">
  <title>${file}</title>
  <link rel="icon" href="data:," />
  <script>globalThis.__stryker__ = { activeMutant: ${mutant ? `'${mutant}'` : undefined} }</script>
  <script src="/mocha.js"></script>
  <script src="/page.js"></script>
  <script type="module" src="/tests/${file.replace(/\.ts$/, '.js')}"></script>
</html>
`
