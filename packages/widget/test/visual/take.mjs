// Takes the pictures: the built script in a browser that is offline, stands still, and has the
// sheet's own fonts.
/* global customElements, dispatchEvent, Event -- what runs in the page */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import puppeteer from 'puppeteer-core'
import { chromiumOptions, chromiumPath } from '../../../../.workspace/test/chromium.mjs'
import { FONT_FAMILY, fontFaces, fontFile } from './fonts.mjs'
import { PAGES, PUBLIC_CONFIG } from './pages.mjs'

const SITE = 'https://sheet.example'
const dist = createRequire(import.meta.url)
  .resolve('@genauth-login/widget/genauth-login.js')
  .replace(/[^/]+$/, '')

/** Grey edges, unhinted: what differs from machine to machine is the least that can. */
const args = [
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
]

const STYLE = `
  ${fontFaces()}
  body { margin: 0 }
  :is(body, genauth-login::part(button), genauth-login::part(badge), genauth-login::part(panel-title)) { font-family: ${FONT_FAMILY} }
  :is(genauth-login)::part(panel), genauth-login::part(panel-text) { font-family: ${FONT_FAMILY} }
  genauth-login::part(panel-bring-back), genauth-login::part(panel-continue), genauth-login::part(panel-cancel) { font-family: ${FONT_FAMILY} }
  section { padding: 24px; background: light-dark(#fff, #121212); color: light-dark(#1f1f1f, #f2f2f2) }
  section:only-of-type { box-sizing: border-box; min-block-size: 100vh }
  .row, .grid { display: flex; flex-wrap: wrap; gap: 12px 24px; margin-block-end: 12px; align-items: start }
  .tight { gap: 4px }
  genauth-login-group { margin-block-end: 12px }
`

/** Every picture, by name, as PNG. */
export async function takePictures() {
  const browser = await puppeteer.launch({
    ...chromiumOptions,
    args: [...chromiumOptions.args, ...args],
    executablePath: chromiumPath(),
  })
  try {
    const pictures = new Map()
    for (const [name, content] of Object.entries(PAGES))
      pictures.set(name, await take(browser, content))
    return pictures
  } finally {
    await browser.close()
  }
}

async function take(browser, { width, html, act }) {
  const page = await browser.newPage()
  await page.setViewport({ width, height: act === 'lose' ? 600 : 100, deviceScaleFactor: 1 })
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  await page.setRequestInterception(true)
  page.on('request', (request) => void request.respond(answer(new URL(request.url()), html)))
  await page.goto(SITE)
  await page.evaluate(whenComplete)
  if (act) await page.evaluate(ACTS[act])
  await force(page)
  await page.evaluate(() => document.fonts.ready)
  const picture = Buffer.from(await page.screenshot({ fullPage: true }))
  await page.close()
  return picture
}

function answer({ origin, pathname }, html) {
  const headers = { 'access-control-allow-origin': '*' }
  if (origin !== SITE)
    return { headers, contentType: 'application/json', body: JSON.stringify(PUBLIC_CONFIG) }
  if (pathname === '/') return { contentType: 'text/html; charset=utf-8', body: document(html) }
  if (pathname.startsWith('/fonts/'))
    return { headers, contentType: 'font/woff2', body: fontFile(pathname.slice(7)) }
  if (!/^\/genauth-login(\/[\w-]+)?\.js$/.test(pathname)) return { status: 404, body: '' }
  return { contentType: 'text/javascript', body: readFileSync(dist + pathname.slice(1)) }
}

function document(html) {
  return `<!doctype html><html lang="en"><style>${STYLE}</style><body>${html}<script type="module" src="/genauth-login.js"></script>`
}

/**
 * Whatever comes late has come: the script, the marks, the languages, a group's buttons, the fonts.
 */
async function whenComplete() {
  const elements = [...document.querySelectorAll('genauth-login, genauth-login-group')]
  const isComplete = () =>
    elements.every((element) =>
      element.localName === 'genauth-login'
        ? element.shadowRoot?.querySelector('[part=button]:not(.blank) [part=label]:not(.blank)')
        : element.querySelector('genauth-login'),
    )
  await customElements.whenDefined('genauth-login')
  while (!isComplete()) await new Promise(requestAnimationFrame)
  await Promise.all([...document.fonts].map(({ status, loaded }) => status === 'loading' && loaded))
}

/** What a person would do, with a frame for a window: it is as quiet as one that is loading. */
const ACTS = {
  async start() {
    const frame = Object.assign(document.createElement('iframe'), { hidden: true })
    document.body.append(frame)
    window.open = () => frame.contentWindow
    const elements = [...document.querySelectorAll('.start')]
    for (const element of elements) element.login().catch(() => undefined)
    const isShown = ({ shadowRoot }) => shadowRoot.querySelector('[part=message]').textContent
    while (!elements.every(isShown)) await new Promise(requestAnimationFrame)
  },
  async lose() {
    const frame = Object.assign(document.createElement('iframe'), { hidden: true })
    document.body.append(frame)
    window.open = () => frame.contentWindow
    const elements = [...document.querySelectorAll('genauth-login')]
    for (const element of elements) element.login().catch(() => undefined)
    await Promise.all(elements.map(({ updateComplete }) => updateComplete))
    dispatchEvent(new Event('focus'))
    while (!elements.every(({ shadowRoot }) => shadowRoot.querySelector('[part=panel]'))) {
      await new Promise(requestAnimationFrame)
    }
  },
}

/**
 * Holds buttons as they are under the pointer, and with the keyboard on them: several at once,
 * which no person can.
 */
async function force(page) {
  const client = await page.createCDPSession()
  await client.send('DOM.enable')
  await client.send('CSS.enable')
  await client.send('DOM.getDocument')
  for (const [name, forcedPseudoClasses] of [
    ['hovered', ['hover']],
    ['focused', ['focus', 'focus-visible']],
  ]) {
    for (let index = 0; index < (await page.$$(`.${name}`)).length; index++) {
      const expression = `document.querySelectorAll('.${name}')[${index}].shadowRoot.querySelector('button')`
      const { result } = await client.send('Runtime.evaluate', { expression })
      const { nodeId } = await client.send('DOM.requestNode', { objectId: result.objectId })
      await client.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses })
    }
  }
}
