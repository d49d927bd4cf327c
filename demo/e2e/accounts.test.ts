import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { startDemo } from './support/demo.js'

const LOGIN_ONLY = 0
const FIELD_MATCHING = 1
const QUERY_BINDING = 2

/** Starts a login by a connection of the application that has one for each way. */
async function start(t: TestContext, connection: string, provider = 'xiaomi') {
  const demo = await startDemo(t)
  const settings = { 'app-id': 'demo-app-modes', connection, provider, route: 'hosted' }
  const page = await demo.open(`playground.html?${new URLSearchParams(settings)}`)
  return { demo, page, popup: await page.clickLogin() }
}

test('login-only mode lets in who has an account', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('modes.html')
  const popup = await page.clickLogin(LOGIN_ONLY)
  await popup.signInAtXiaomi('mi-fan', 'Xiaomi for members')
  assert.equal((await page.result()).claims.name, 'Mia Fan')
})

test('login-only mode tells a stranger why they cannot come in, and the site nothing', async (t) => {
  const { page, popup } = await start(t, 'xiaomi-login-only')
  await popup.signInAtXiaomi('stranger', 'Xiaomi for members')
  assert.match(await popup.shows('No account yet'), /2031/)
  assert.equal(await page.busy(), true)
  await popup.close()
  assert.equal(await page.error(), 'popup_closed')
})

test('login-only mode may also tell the site that access was denied', async (t) => {
  const demo = await startDemo(t)
  await demo.set({ refusals: 'answer' })
  const page = await demo.open('modes.html')
  const popup = await page.clickLogin(LOGIN_ONLY)
  await popup.signInAtXiaomi('stranger', 'Xiaomi for members')
  assert.equal(await page.error(), 'access_denied')
  assert.match(await page.message(LOGIN_ONLY), /declined/)
})

test('field matching signs in to the account with the same e-mail address, without asking', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('modes.html')
  const popup = await page.clickLogin(FIELD_MATCHING)
  await popup.signInAtSource('mei.lin', 'GitHub by e-mail')
  assert.equal((await page.result()).claims.name, 'Mei Lin')
})

test('field matching finds nobody for Xiaomi, which tells no e-mail address', async (t) => {
  const { page, popup } = await start(t, 'xiaomi-field-matching')
  await popup.signInAtXiaomi('mei.lin', 'Xiaomi by a field')
  assert.equal((await page.result()).claims.nickname, 'mei.lin')
})

test('query binding asks who is new, and binds to an account they have', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('modes.html')
  const popup = await page.clickLogin(QUERY_BINDING)
  await popup.signInAtXiaomi('newcomer', 'Xiaomi, bind or create')
  await popup.shows('Have you used Demo Club before?')
  await popup.signInWithPassword('Bind and sign in')
  assert.equal((await page.result()).claims.name, 'Dana Demo')
})

test('query binding creates an account for who wants a new one', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('modes.html')
  const popup = await page.clickLogin(QUERY_BINDING)
  await popup.signInAtXiaomi('newcomer', 'Xiaomi, bind or create')
  await popup.shows('One more step')
  await popup.choose('Create a new account')
  assert.equal((await page.result()).claims.nickname, 'newcomer')
})

for (const [connection, displayName, text] of [
  ['xiaomi-bind-only', 'Xiaomi, bind', 'Have you used Demo Club before?'],
  ['xiaomi-bind-at-once', 'Xiaomi, bind at once', 'sign in to Demo Club once'],
  ['xiaomi-members-binding', 'Xiaomi for members, bind', 'Have you used Demo Club before?'],
] as const) {
  test(`${connection} binds to an account, and creates none`, async (t) => {
    const { page, popup } = await start(t, connection)
    await popup.signInAtXiaomi('newcomer', displayName)
    assert.doesNotMatch(await popup.shows(text), /Create a new account/)
    await popup.signInWithPassword('Bind and sign in')
    assert.equal((await page.result()).claims.name, 'Dana Demo')
  })
}
