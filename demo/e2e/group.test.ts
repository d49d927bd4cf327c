import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'

/** On `group.html`: 21 buttons with a page of their own and two by QR code stand before the marks. */
const FIRST_MARK = 23

test('a group has a button for each connection that works here, in the console’s order, by one request', async (t) => {
  const demo = await startDemo(t)
  await demo.forgetRequests()
  const page = await demo.open('group.html')
  await page.label('Continue with Xiaomi Account', 0)
  const labels = await page.labels()
  assert.equal(labels.length, FIRST_MARK + 6)
  assert.doesNotMatch(labels.join(), /in the app/)
  assert.deepEqual(labels.slice(FIRST_MARK), [
    'Xiaomi Account',
    'QQ',
    'Weibo',
    'GitHub',
    'Google',
    '码云 Gitee',
  ])
  assert.equal(await demo.requests('GET /api/v2/applications/demo-app-all/public-config'), 1)
  assert.equal(await demo.requests('GET /api/v2/applications/demo-app-no-social/public-config'), 1)
  assert.deepEqual(page.complaints, [])
})

test('a person logs in by a button of a group, which remembers it on this device', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('group.html')
  const label = 'Continue with GitHub'
  const popup = await page.clickLogin(await page.placeOf(label))
  await popup.signInAtSource('alex', 'GitHub')
  assert.equal((await page.result()).connection, 'github-demo')

  await page.reload()
  await page.badge('Last used', await page.placeOf(label))
  assert.deepEqual(page.complaints, [])
})

test('a group leads to GenAuth’s own page where its connections cannot be had', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('')
  await page.goToWithout('/public-config', 'group.html')
  await page.label('Sign in', 0)
  const popup = await page.clickLogin(0)
  await popup.signInAtSource('alex', 'GitHub')
  assert.equal((await page.result()).claims.nickname, 'alex')
})

test('a group leads to GenAuth’s own page where the file of its list cannot be had', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('')
  await page.goToWithout('/genauth-login/group.js', 'group.html')
  await page.label('Sign in', 0)
})
