// When the button is painted on a slow phone: with the page itself where it is in the HTML, and
// after the script where it is not.
// Prints medians as ratios to the empty page. Needs a built package.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import puppeteer from 'puppeteer-core'
import { chromiumOptions, chromiumPath } from '../../../.workspace/test/chromium.mjs'
import { renderLogin } from '../dist/modules/server/index.js'

const ROUNDS = Number(process.env.ROUNDS ?? 9)
/** Chromium's own figures for a phone on Slow 4G. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
}

const attributes = { domain: 'https://my-app.genauth.ai', 'app-id': 'app', connection: 'my-xiaomi' }
const script = '<script type="module" src="/genauth-login.js"></script>'
const page = (body) => `<!doctype html><html lang="en"><title>Page</title><p>Page</p>${body}`
const pages = {
  empty: page(''),
  snippet: page(script + (await renderLogin(attributes))),
  script: page(
    `${script}<genauth-login domain="${attributes.domain}" app-id="app" connection="my-xiaomi"></genauth-login>`,
  ),
}

const server = createServer(({ url }, response) => {
  const name = url.slice(1)
  if (pages[name])
    return response.setHeader('content-type', 'text/html; charset=utf-8').end(pages[name])
  if (!/^genauth-login(\/[\w-]+)?\.js$/.test(name)) return response.writeHead(404).end()
  return response
    .setHeader('content-type', 'text/javascript')
    .end(readFileSync(new URL(`../dist/${name}`, import.meta.url)))
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const browser = await puppeteer.launch({ ...chromiumOptions, executablePath: chromiumPath() })

const times = Object.fromEntries(
  Object.keys(pages).map((name) => [name, { paint: [], button: [] }]),
)
for (let round = 0; round < ROUNDS; round++) {
  for (const name of Object.keys(pages)) {
    const { paint, button } = await measure(name)
    times[name].paint.push(paint)
    times[name].button.push(button)
  }
}
await browser.close()
server.close()

const base = median(times.empty.paint)
console.log(
  `First paint of the empty page: ${Math.round(base)} ms (median of ${ROUNDS}); the others as ratios to it:`,
)
for (const [name, { paint, button }] of Object.entries(times)) {
  const seen = name === 'empty' ? '' : `, button ${(median(button) / base).toFixed(2)}`
  console.log(`${name}: first paint ${(median(paint) / base).toFixed(2)}${seen}`)
}

async function measure(name) {
  const context = await browser.createBrowserContext()
  const tab = await context.newPage()
  const session = await tab.createCDPSession()
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW_4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await tab.evaluateOnNewDocument(watchButton)
  await tab.goto(`http://127.0.0.1:${server.address().port}/${name}`)
  await tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  if (name !== 'empty') await tab.waitForFunction(() => window.buttonAt)
  const seen = await tab.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    button: window.buttonAt,
  }))
  await context.close()
  return seen
}

/** The first frame that has the button in it. */
function watchButton() {
  const look = (now) => {
    const button = document.querySelector('genauth-login')?.shadowRoot?.querySelector('button')
    if (button?.getBoundingClientRect().width) window.buttonAt = now
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}
