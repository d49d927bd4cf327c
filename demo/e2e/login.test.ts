import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'

test('a person signs in with Xiaomi, and the page knows who they are [C-01, C-32]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi('mi-fan')

  const { claims, connection, scope, expiresAt } = await page.result()
  assert.equal(claims.nickname, 'Mi Fan')
  assert.equal(connection, 'xiaomi-demo')
  assert.equal(scope, 'openid profile')
  assert.ok(new Date(expiresAt) > new Date())
  await popup.closes()
})

test('the direct route opens Xiaomi itself, without GenAuth’s page before it', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('playground.html?route=direct')
  await page.label('Xiaomi Account')
  const popup = await page.clickLogin()
  await popup.isAt(demo.sites.xiaomi.origin)
  assert.equal(await demo.requests('GET /api/v3/signin-by-extidp'), 1)
  assert.equal(await demo.requests('GET /oidc/auth'), 0)
})

test('the hosted route lets the person choose Xiaomi on GenAuth’s page', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('hosted.html')
  const popup = await page.clickLogin()
  await popup.isAt(demo.sites.genauth.origin)
  await popup.signInAtXiaomi()
  assert.equal((await page.result()).claims.nickname, 'Mi Fan')
})

test('the hosted page offers an account with a password, too', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('hosted.html')
  const popup = await page.clickLogin()
  await popup.fill('Email or user name', 'demo@example.com')
  await popup.fill('Password', 'wrong')
  await popup.choose('Sign in')
  await popup.shows('The account or the password is wrong')
  await popup.fill('Password', 'demo')
  await popup.choose('Sign in')
  assert.equal((await page.result()).claims.name, 'Dana Demo')
})

test('the button bears the Display Name of the public configuration', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html')
  await page.label('Xiaomi Account')
  assert.equal(await demo.requests('GET /api/v2/applications/demo-app/public-config'), 1)
})

test('a page in Chinese gets a button, and a GenAuth, in Chinese', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('playground.html?route=hosted&lang=zh-CN')
  const popup = await page.clickLogin()
  await popup.isAt(demo.sites.genauth.origin)
  assert.equal(await popup.language(), 'zh-CN')
  assert.match(await page.message(), /请在登录窗口中继续/)
})

test('a login costs one request after the click: the token, without a preflight [B-13]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.result()
  assert.equal(await demo.requests('POST /oidc/token'), 1)
  assert.equal(await demo.requests('OPTIONS /oidc/token'), 0)
})

for (const [path, audience, verified] of [
  ['script-tag.html', 'demo-app', false],
  ['rs256.html', 'demo-app-rs256', true],
] as const) {
  test(`a login to ${audience} says that its signature was ${verified ? 'verified' : 'not verified'}`, async (t) => {
    const demo = await startDemo(t)
    const page = await demo.open(path)
    const popup = await page.clickLogin()
    await popup.signInAtXiaomi()
    const { claims, signatureVerified } = await page.result()
    assert.equal(claims.aud, audience)
    assert.equal(signatureVerified, verified)
    assert.equal(await demo.requests('GET /oidc/.well-known/jwks.json'), verified ? 1 : 0)
  })
}

test('an application under a unified domain signs people in under its path', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('unified-domain.html')
  await page.label('Xiaomi Account')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  const { claims } = await page.result()
  assert.equal(claims.iss, `${demo.sites.genauth.origin}/demo-app-unified/oidc`)
})

test('offline_access gives a refresh token’s scope', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('playground.html?scope=openid+offline_access')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  assert.equal((await page.result()).scope, 'openid offline_access')
})

test('the button works on a page that allows no HTML from strings and no script but its own [A-68, B-17, V-07]', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('script-tag.html')
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.result()
  assert.deepEqual(page.complaints, [])
})
