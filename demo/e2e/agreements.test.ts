import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'

const PAGE = 'agreements.html'
const REDIRECT = 'playground.html?agreements=true&mode=redirect'
const TERMS = 'I have read and accept the Terms of Service'
const IN_CHINESE = '我已阅读并同意《服务条款》'

const ENGLISH_BUTTON = 0
const CHINESE_BUTTON = 1
const GROUP_BUTTON = 2

test('a login begins when the person has accepted the terms, and not before', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open(PAGE)
  await page.click(ENGLISH_BUTTON)
  assert.equal(await page.focusedCheckbox(), TERMS)
  await page.asks('Please agree first.', ENGLISH_BUTTON)
  assert.equal(await demo.windows(), 1)
  assert.equal(await demo.requests('GET /oidc/auth'), 0)

  await page.tab.keyboard.press('Space')
  const popup = await page.clickLogin(ENGLISH_BUTTON)
  await popup.signInAtXiaomi()
  assert.deepEqual((await page.result()).agreements, ['1'])
  assert.deepEqual(page.complaints, [])
})

test('the terms are in the language around the button', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open(PAGE)
  await page.click(CHINESE_BUTTON)
  assert.equal(await page.focusedCheckbox(), IN_CHINESE)
  await page.asks('请先阅读并同意相关条款。', CHINESE_BUTTON)
  await page.tab.keyboard.press('Space')
  const popup = await page.clickLogin(CHINESE_BUTTON)
  await popup.signInAtXiaomi()
  assert.deepEqual((await page.result()).agreements, ['2'])
})

test('a group asks once for all of its buttons', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open(PAGE)
  await page.label('Continue with GitHub', GROUP_BUTTON + 1)
  await page.click(GROUP_BUTTON + 1)
  assert.equal(await page.focusedCheckbox(), TERMS)
  await page.tab.keyboard.press('Space')
  const popup = await page.clickLogin(GROUP_BUTTON + 1)
  await popup.signInAtSource('alex', 'GitHub')
  assert.deepEqual((await page.result()).agreements, ['1'])
})

test('what was accepted is on the result of a login that has left the page', async (t) => {
  const demo = await startDemo(t)
  await demo.set({ agreements: 'optional' })
  const page = await demo.open(REDIRECT)
  await page.tick(TERMS)
  await page.tick('Send me news')
  await page.click()
  await page.inThisWindow().signInAtXiaomi()
  assert.deepEqual((await page.result()).agreements, ['1', '3'])
})

test('what may be left is left', async (t) => {
  const demo = await startDemo(t)
  await demo.set({ agreements: 'optional' })
  const page = await demo.open(PAGE)
  await page.tick(TERMS)
  const popup = await page.clickLogin(ENGLISH_BUTTON)
  await popup.signInAtXiaomi()
  assert.deepEqual((await page.result()).agreements, ['1'])
})

test('nobody is asked where the console has agreements switched off', async (t) => {
  const demo = await startDemo(t)
  await demo.set({ agreements: 'off' })
  const page = await demo.open(PAGE)
  await page.label('Xiaomi Account', ENGLISH_BUTTON)
  const popup = await page.clickLogin(ENGLISH_BUTTON)
  await popup.signInAtXiaomi()
  assert.deepEqual((await page.result()).agreements, [])
})

test('nobody logs in while GenAuth cannot say what there is to accept', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('')
  await page.goToWithout('/public-config', PAGE)
  await page.click(ENGLISH_BUTTON)
  await page.asks(
    'The login service cannot be reached. Check your connection, then try again.',
    ENGLISH_BUTTON,
  )
  assert.equal(await demo.windows(), 1)
})

test('nobody logs in while the file that asks cannot be had', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('')
  await page.goToWithout('/genauth-login/agreements.js', PAGE)
  await page.click(ENGLISH_BUTTON)
  assert.equal(await page.error(), 'network_error')
  assert.equal(await demo.windows(), 1)
})

test('a page without agreements loads nothing of them', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html')
  await page.label('Xiaomi Account')
  assert.deepEqual(await page.parts(), ['core.js'])
})
