import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { startDemo } from './support/demo.js'

/** A page on which every access token is due at once: GenAuth's are good for two weeks. */
const ALWAYS_DUE = 'session.html?renew-before-ms=2000000000'

/** Somebody who is signed in at a tenant with some switches set. */
async function signedIn(
  t: TestContext,
  switches: Readonly<Record<string, string>>,
  path = 'session.html',
) {
  const demo = await startDemo(t)
  await demo.set(switches)
  const page = await demo.open(path)
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.shows('Mi Fan is signed in')
  await popup.closes()
  return { demo, page }
}

for (const [refreshTokens, what] of [
  ['same', 'stays the same'],
  ['rotated', 'is another one each time'],
  ['omitted', 'is not in the answer'],
] as const) {
  test(`each renewal brings another access token where the refresh token ${what}`, async (t) => {
    const { demo, page } = await signedIn(t, { refreshTokens }, ALWAYS_DUE)
    const hashes = new Set<unknown>()
    for (const turn of [1, 2, 3]) {
      const outcome = await page.outcomeOf('Get the access token')
      hashes.add(outcome['access token, as a hash'])
      assert.equal(hashes.size, turn)
    }
    assert.equal(await demo.requests('POST /oidc/token'), 1 + 3)
    assert.deepEqual(await page.items('#changes'), ['signed_in', 'renewed', 'renewed', 'renewed'])
  })
}

for (const accessTokens of ['jwt', 'opaque']) {
  test(`an access token is good for user info and introspection: ${accessTokens}`, async (t) => {
    const { page } = await signedIn(t, { accessTokens })
    assert.equal((await page.outcomeOf('Who am I?')).nickname, 'Mi Fan')
    assert.deepEqual(await page.outcomeOf('Still logged in at GenAuth?'), { 'signed in': true })
    assert.deepEqual(page.complaints, [])
  })
}

for (const [claims, name] of [
  ['empty', ''],
  ['null', null],
  ['absent', 'Mi Fan'],
] as const) {
  test(`a page greets the person where claims without a value are ${claims}`, async (t) => {
    const { page } = await signedIn(t, { claims })
    const user = await page.outcomeOf('Who am I?')
    assert.deepEqual([user.name, user.nickname], [name, 'Mi Fan'])
    await page.reload()
    await page.shows('Mi Fan is signed in')
  })
}

for (const [revocationAuthMethod, revoked] of [
  ['none', true],
  ['client_secret_post', false],
] as const) {
  test(`a logout ends the session here, and says whether GenAuth took the tokens back: ${revocationAuthMethod}`, async (t) => {
    const { page } = await signedIn(t, { revocationAuthMethod })
    assert.deepEqual(await page.outcomeOf('Log out here'), { revoked, ended: false })
    await page.shows('Nobody is signed in')
  })
}

test('a check goes on silently where GenAuth lets no page ask by introspection', async (t) => {
  const { demo, page } = await signedIn(t, { introspectionAuthMethod: 'client_secret_post' })
  await page.outcomeOf('Still logged in at GenAuth?')
  assert.equal(await demo.requests('POST /oidc/token/introspection'), 1)
  await page.shows('Mi Fan is signed in')
})

for (const [grants, renewed] of [
  ['both', true],
  ['code', false],
] as const) {
  test(`a renewal is ${renewed ? 'possible' : 'not possible'} where the authorization modes are ${grants}`, async (t) => {
    const { demo, page } = await signedIn(t, { grants })
    assert.equal((await page.outcomeOf('Renew now')).renewed === true, renewed)
    assert.equal(await demo.requests('POST /oidc/token'), renewed ? 2 : 1)
    await page.shows('Mi Fan is signed in')
  })
}
