import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'

test('a page logs in with settings of its script tag and of JSON, and calls a function by its name', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('declarative.html')
  await page.label('Xiaomi by JSON')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.shows('Welcome, Mi Fan')
  assert.equal(await demo.requests('POST /oidc/token'), 1)
  assert.deepEqual(page.complaints, [])
})

test('a button logs in by a command', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('declarative.html')
  await page.label('Xiaomi by JSON')
  const popup = await page.pressToOpen('Log in by command')
  await popup.signInAtXiaomi()
  await page.shows('Welcome, Mi Fan')
  assert.deepEqual(page.complaints, [])
})

test('a button stops the login by a command, and its window closes', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('declarative.html')
  const popup = await page.clickLogin()
  await popup.arrives()
  await page.press('Stop by command')
  await page.shows('No login: cancelled')
  await popup.closes()
})

test('a link that the element is for logs in instead of being followed', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('declarative.html')
  await page.label('Xiaomi by JSON')
  const popup = await page.followToOpen('Your account')
  await popup.signInAtXiaomi()
  await page.shows('Welcome, Mi Fan')
  assert.equal(await page.address(), new URL('/declarative.html', demo.sites.site).href)
  assert.deepEqual(page.complaints, [])
})
