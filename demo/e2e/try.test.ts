import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Frame, Page } from 'puppeteer-core'
import { startDemo, type Demo } from './support/demo.js'

/** The page, with an application that is in order. */
function pathFor({ sites }: Demo, connection = 'xiaomi-demo'): string {
  const tenant = { domain: sites.genauth.origin, 'app-id': 'demo-app-rs256', connection }
  return `try.html?${new URLSearchParams(tenant)}`
}

/** What the page says is to be mended or looked at, as `id: status`, once it has read all. */
async function troublesOn(page: Page | Frame): Promise<string[]> {
  await page.waitForSelector('#verdict[aria-busy=false]')
  return page.$$eval('#troubles > li', (items) =>
    items.map(({ dataset }) => `${dataset.id}: ${dataset.status}`),
  )
}

test('a visitor enters a tenant, sees what the doctor finds and the addresses to register, and logs in', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('try.html')
  const { tab } = page
  await tab.locator('::-p-aria([name="App ID"])').fill('demo-app-rs256')
  await tab.locator('#connection').fill('xiaomi-demo')
  await Promise.all([tab.waitForNavigation(), tab.locator('::-p-aria([name="Check"])').click()])
  assert.deepEqual(await troublesOn(tab), [])
  const verdict = await tab.$eval('#verdict h2', ({ textContent }) => textContent)
  assert.equal(verdict, 'Nothing is in the way of a login')
  const addresses = await tab.$$eval('.addresses code', (all) => all.map((it) => it.textContent))
  const path = '/connection/social/xiaomi-demo/65f2a0c4d1b7e93a5c08f614/callback'
  assert.deepEqual(addresses, [
    new URL(path, demo.sites.genauth).href,
    new URL('/try.html', demo.sites.site).href,
  ])
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
  assert.deepEqual(page.complaints, [])
})

/** A setting of the console, and what a page of the site can see of it. */
const BROKEN = {
  'securityDomain other': ['security_domain: problem'],
  'tokenAuthMethod client_secret_post': ['token_method: problem'],
  'loginCallbackUrls other': ['callback_url: problem'],
  'webMessage missing': ['web_message: problem'],
}

for (const [position, troubles] of Object.entries(BROKEN)) {
  test(`a page reports ${troubles.join(', ')}, and nothing else, with ${position}`, async (t) => {
    const demo = await startDemo(t)
    const [name = '', value = ''] = position.split(' ')
    await demo.set({ [name]: value })
    assert.deepEqual(await troublesOn((await demo.open(pathFor(demo))).tab), troubles)
  })
}

const NOT_FRAMED = "frame-ancestors 'none'"

/** A header of the page with the button, and what the page sees of it. */
const HEADERS: readonly (readonly [Readonly<Record<string, string>>, ...string[]])[] = [
  [{ 'content-security-policy': NOT_FRAMED }],
  [{}, 'frame_protection: warning'],
  [
    { 'cross-origin-opener-policy': 'same-origin', 'x-frame-options': 'DENY' },
    'opener_policy: problem',
  ],
  [
    { 'content-security-policy': `connect-src 'self'; ${NOT_FRAMED}` },
    'content_security_policy: problem',
  ],
  [
    {
      'content-security-policy': `sandbox allow-scripts allow-same-origin; ${NOT_FRAMED}`,
    },
    'popup: problem',
  ],
]

for (const [headers, ...troubles] of HEADERS) {
  const what = troubles.join(', ') || 'nothing'
  test(`a page reports ${what} with the headers ${JSON.stringify(headers)}`, async (t) => {
    const demo = await startDemo(t)
    const url = new URL(pathFor(demo), demo.sites.site)
    assert.deepEqual(await troublesOn((await demo.openAt(url, headers)).tab), troubles)
  })
}

test('a page in a browser inside another app reports popup: warning, and nothing else', async (t) => {
  const demo = await startDemo(t)
  const { tab } = await demo.open('')
  await tab.setUserAgent({ userAgent: 'Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0' })
  await tab.goto(new URL(pathFor(demo), demo.sites.site).href)
  assert.deepEqual(await troublesOn(tab), ['popup: warning'])
})

test('a page in a frame says so', async (t) => {
  const demo = await startDemo(t)
  const { frame } = await demo.openFramed(pathFor(demo))
  assert.deepEqual(await troublesOn(frame), ['frame: warning', 'frame_protection: warning'])
})

test('an address that is none is refused at its field, and nobody is asked', async (t) => {
  const demo = await startDemo(t)
  const { tab } = await demo.open('try.html?domain=http://x.example&app-id=demo-app')
  const refusal = await tab.waitForSelector('#refusal:not([hidden])')
  assert.match(await refusal!.evaluate(({ textContent }) => textContent), /^domain: expected/)
  assert.equal(await tab.$eval('#domain', ({ ariaInvalid }) => ariaInvalid), 'true')
})
