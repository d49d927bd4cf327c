import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'

const LOGIN_ONLY = 0
const FIELD_MATCHING = 1
const QUERY_BINDING = 2

test('login-only mode lets in who has an account', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('modes.html')
  const popup = await page.clickLogin(LOGIN_ONLY)
  await popup.signInAtXiaomi('mi-fan')
  assert.equal((await page.result()).claims.name, 'Mia Fan')
})

test('login-only mode tells a stranger why they cannot come in, and the site that access was denied', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('modes.html')
  const popup = await page.clickLogin(LOGIN_ONLY)
  await popup.signInAtXiaomi('stranger')
  assert.match(await popup.shows('No account yet'), /2031/)
  await popup.choose('Back to the site')
  assert.equal(await page.error(), 'access_denied')
  assert.match(await page.message(LOGIN_ONLY), /declined/)
})

test('field matching signs in to the account that matches, without asking', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('modes.html')
  const popup = await page.clickLogin(FIELD_MATCHING)
  await popup.signInAtXiaomi('matching')
  assert.equal((await page.result()).claims.name, 'Mei Lin')
})

test('query binding asks who is new, and binds to an account they have', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('modes.html')
  const popup = await page.clickLogin(QUERY_BINDING)
  await popup.signInAtXiaomi('newcomer')
  await popup.shows('One more step')
  await popup.fill('Email or user name', 'demo@example.com')
  await popup.fill('Password', 'demo')
  await popup.choose('Bind and sign in')
  assert.equal((await page.result()).claims.name, 'Dana Demo')
})

test('query binding creates an account for who wants a new one', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('modes.html')
  const popup = await page.clickLogin(QUERY_BINDING)
  await popup.signInAtXiaomi('newcomer')
  await popup.shows('One more step')
  await popup.choose('Create a new account')
  assert.equal((await page.result()).claims.nickname, 'newcomer')
})
