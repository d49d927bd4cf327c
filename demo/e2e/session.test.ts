import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startDemo } from './support/demo.js'
import { onlyInChromium } from './support/only-in-chromium.js'

const unpoliced = onlyInChromium('The driver cannot set the policies of a page aside.')
import type { Demo } from './support/demo.js'
import type { SitePage } from './support/site-page.js'

/** A page on which every access token is due at once: GenAuth's are good for two weeks. */
const ALWAYS_DUE = 'session.html?renew-before-ms=2000000000'

async function signedIn(demo: Demo, path = 'session.html'): Promise<SitePage> {
  const page = await demo.open(path)
  const popup = await page.clickLogin()
  await popup.signInAtXiaomi()
  await page.shows('Mi Fan is signed in')
  return page
}

function tokenHash(page: SitePage): Promise<unknown> {
  return page
    .outcomeOf('Get the access token')
    .then((outcome) => outcome['access token, as a hash'])
}

test('a session outlives the page, and says who is signed in [C-13]', async (t) => {
  const demo = await startDemo(t)
  const page = await signedIn(demo)
  await page.reload()
  await page.shows('Mi Fan is signed in')
  assert.equal((await page.outcomeOf('Who am I?')).nickname, 'Mi Fan')
  assert.equal(await demo.requests('POST /oidc/token'), 1)
  assert.equal(await demo.requests('POST /oidc/me'), 1)
  assert.deepEqual(page.complaints, [])
})

test('each renewal brings another token, and uses another refresh token [B-23, C-50]', async (t) => {
  const demo = await startDemo(t)
  const page = await signedIn(demo, ALWAYS_DUE)
  const hashes = [await tokenHash(page), await tokenHash(page), await tokenHash(page)]
  assert.equal(new Set(hashes).size, 3)
  assert.equal(await demo.requests('POST /oidc/token'), 1 + 3)
  assert.deepEqual(await page.items('#changes'), ['signed_in', 'renewed', 'renewed', 'renewed'])
})

test('a renewal that the page asks for brings another token, though none is due', async (t) => {
  const demo = await startDemo(t)
  const page = await signedIn(demo)
  const before = await tokenHash(page)
  assert.deepEqual(await page.outcomeOf('Renew now'), { renewed: true })
  assert.notEqual(await tokenHash(page), before)
  assert.deepEqual(await page.items('#changes'), ['signed_in', 'renewed'])
})

test('a check asks GenAuth by introspection, without a preflight', async (t) => {
  const demo = await startDemo(t)
  const page = await signedIn(demo)
  await demo.forgetRequests()
  assert.deepEqual(await page.outcomeOf('Still logged in at GenAuth?'), { 'signed in': true })
  assert.equal(await demo.requests('POST /oidc/token/introspection'), 1)
  assert.equal(await demo.requests('OPTIONS /oidc/token/introspection'), 0)
  assert.deepEqual(page.complaints, [])
})

test('two tabs that need tokens at once send one request for each that they get [F-57]', async (t) => {
  const demo = await startDemo(t)
  const pages = [await signedIn(demo, ALWAYS_DUE), await demo.open(ALWAYS_DUE)]
  await pages[1]!.shows('Mi Fan is signed in')
  const before = await demo.requests('POST /oidc/token')
  await Promise.all(pages.map((page) => page.pressByScript('Get 50 at once')))
  const outcomes = [await pages[0]!.outcome(), await pages[1]!.outcome()]
  const rotations = new Set(outcomes.flatMap((outcome) => outcome['access tokens, as hashes'])).size
  assert.equal((await demo.requests('POST /oidc/token')) - before, rotations)
})

test('a logout in one tab is one in the other [F-56]', async (t) => {
  const demo = await startDemo(t)
  const page = await signedIn(demo)
  const other = await demo.open('session.html')
  await other.shows('Mi Fan is signed in')
  assert.deepEqual(await page.outcomeOf('Log out here'), { revoked: true, ended: false })
  await other.shows('Nobody is signed in')
  assert.deepEqual(await other.items('#changes'), ['signed_out, in another tab'])
  assert.equal((await other.outcomeOf('Get the access token')).code, 'session_expired')
})

test('a login in one tab is one in the other [F-55]', async (t) => {
  const demo = await startDemo(t)
  const other = await demo.open('session.html')
  await signedIn(demo)
  await other.shows('Mi Fan is signed in')
  assert.deepEqual(await other.items('#changes'), ['signed_in, in another tab'])
})

test('tokens in memory are out of reach of other tabs, but a logout is not', async (t) => {
  const demo = await startDemo(t)
  const page = await signedIn(demo, 'session.html?store=memory')
  const other = await demo.open('session.html?store=memory')
  await other.shows('Nobody is signed in')
  await other.outcomeOf('Log out here')
  await page.shows('Nobody is signed in')
})

test('a logout by redirect ends the session at GenAuth, and comes back', async (t) => {
  const demo = await startDemo(t)
  const page = await signedIn(demo)
  const genauth = await page.pressToLeave('Log out at GenAuth')
  await genauth.shows('Sign out?')
  await genauth.choose('Sign out')
  await page.shows('back from GenAuth')
  await page.shows('Nobody is signed in')
  assert.equal(await page.address(), `${demo.sites.site.origin}/session.html`)
  assert.deepEqual(await page.items('#changes'), ['back from GenAuth'])
  assert.equal(await demo.requests('POST /oidc/token/revocation'), 1)
})

test('a logout in a window ends the session at GenAuth, and closes the window', async (t) => {
  const demo = await startDemo(t)
  const page = await signedIn(demo)
  const popup = await page.pressToOpen('Log out in a window')
  await popup.shows('Sign out?')
  await popup.choose('Sign out')
  await popup.closes()
  await page.shows('"ended": true')
})

test('who closes that window is logged out here, and the page is told the rest', async (t) => {
  const demo = await startDemo(t)
  const page = await signedIn(demo)
  const popup = await page.pressToOpen('Log out in a window')
  await popup.shows('Sign out?')
  await popup.close()
  await page.shows('"ended": false')
  await page.shows('Nobody is signed in')
})

test('the silent way is closed where GenAuth is another site, and no window asks for anything [A-67]', async (t) => {
  const demo = await startDemo(t)
  const page = await signedIn(demo)
  const { code, oauthError } = await page.outcomeOf('Renew silently')
  assert.deepEqual(
    { code, oauthError },
    { code: 'silent_unavailable', oauthError: 'login_required' },
  )
  assert.equal((await page.outcomeOf('Renew silently')).reason, 'paused')
  assert.equal(await demo.windows(), 1)
  await page.shows('Mi Fan is signed in')
})

test(
  'the silent way is open where GenAuth has an address under the own site',
  unpoliced,
  async (t) => {
    const demo = await startDemo(t)
    const { genauth } = demo.sites
    const wishes = new URLSearchParams({
      domain: `http://localhost:${genauth.port}`,
      issuer: `${genauth.origin}/oidc`,
      route: 'hosted',
      store: 'memory',
    })
    const page = await demo.open(`session.html?${wishes}`)
    await page.withoutPolicies()
    const popup = await page.clickLogin()
    await popup.fill('Email or user name', 'demo@example.com')
    await popup.fill('Password', 'demo')
    await popup.choose('Sign in')
    await page.shows('Dana Demo is signed in')
    await page.reload()
    await page.shows('Nobody is signed in')
    assert.deepEqual(await page.outcomeOf('Renew silently'), { renewed: true })
    await page.shows('Dana Demo is signed in')
  },
)
