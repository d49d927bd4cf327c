import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SESSION_CASES } from '../server/genauth/failures/session-cases.js'
import { startDemo } from './support/demo.js'
import type { Demo } from './support/demo.js'
import type { SitePage } from './support/site-page.js'

/** A page on which every access token is due at once: GenAuth's are good for two weeks. */
const ALWAYS_DUE = 'session.html?renew-before-ms=2000000000'

/** What is tried with a session, and what must come of it. */
type Play = (page: SitePage, demo: Demo) => Promise<void>

const PLAYS: Readonly<Record<string, readonly [verdict: string, play: Play]>> = {
  'C-11': ['refused as userinfo_invalid/sub', refusesUser('sub')],
  'C-17': ['refused as userinfo_invalid/content_type', refusesUser('content_type')],
  'C-23': ['accepted', renews],
  'C-24': ['refused, and the session goes on as it was', keepsWhatItHas],
  'C-25': ['refused as account_changed, and the session is over', endsTheSession],
  'C-26': ['accepted', comesBack('back from GenAuth')],
  'C-27': [
    'logged out, and state_mismatch is noted',
    comesBack('back from GenAuth: state_mismatch'),
  ],
  'C-28': [
    'logged out, and state_mismatch is noted',
    comesBack('back from GenAuth: state_mismatch'),
  ],
  'X-04': ['refused as userinfo_invalid/sub', refusesUser('sub')],
  'X-05': ['refused as userinfo_invalid/sub', refusesUser('sub')],
  'X-06': ['refused as userinfo_invalid/sub', refusesUser('sub')],
}

test('the adversarial GenAuth, after the login', async (t) => {
  const demo = await startDemo(t)
  const page = await demo.open('session.html')

  for (const [name, [verdict, play]] of Object.entries(PLAYS)) {
    const title = SESSION_CASES[name]?.description.split(':')[0]
    await t.test(`${name} ${title}: ${verdict}`, async () => {
      await page.goTo('session.html')
      await page.forgetSession()
      await demo.failNext(name)
      const popup = await page.clickLogin()
      await popup.signInAtXiaomi()
      await page.shows('Mi Fan is signed in')
      await popup.closes()
      await demo.forgetRequests()
      page.complaints.length = 0
      await play(page, demo)
      assert.deepEqual(page.complaints, [])
    })
  }
})

test('every case that GenAuth can play after a login has a verdict', () => {
  assert.deepEqual(Object.keys(PLAYS).toSorted(), Object.keys(SESSION_CASES).toSorted())
})

function refusesUser(reason: string): Play {
  return async (page, demo) => {
    const outcome = await page.outcomeOf('Who am I?')
    assert.deepEqual(
      [outcome.code, outcome.reason, outcome.sub],
      ['userinfo_invalid', reason, undefined],
    )
    assert.equal(await demo.requests('POST /oidc/me'), 1)
    await page.shows('Mi Fan is signed in')
  }
}

async function renews(page: SitePage, demo: Demo): Promise<void> {
  const before = await tokenHash(page)
  await page.goTo(ALWAYS_DUE)
  assert.notEqual(await tokenHash(page), before)
  assert.equal((await page.outcomeOf('Who am I?')).nickname, 'Mi Fan')
  assert.equal(await demo.requests('POST /oidc/token'), 2)
}

async function keepsWhatItHas(page: SitePage, demo: Demo): Promise<void> {
  const before = await tokenHash(page)
  await page.goTo(ALWAYS_DUE)
  assert.equal(await tokenHash(page), before)
  assert.deepEqual(await page.items('#changes'), [])
  assert.equal(await demo.requests('POST /oidc/token'), 1)
  assert.equal(await demo.requests('POST /oidc/me'), 0)
  await page.shows('Mi Fan is signed in')
}

async function endsTheSession(page: SitePage, demo: Demo): Promise<void> {
  await page.goTo(ALWAYS_DUE)
  assert.equal((await page.outcomeOf('Get the access token')).code, 'account_changed')
  await page.shows('Nobody is signed in')
  assert.deepEqual(await page.items('#changes'), ['account_changed'])
  assert.equal(await demo.requests('POST /oidc/me'), 0)
}

function comesBack(expected: string): Play {
  return async (page, demo) => {
    const genauth = await page.pressToLeave('Log out at GenAuth')
    await genauth.shows('Sign out?')
    await genauth.choose('Sign out')
    await page.shows(expected)
    await page.shows('Nobody is signed in')
    assert.deepEqual(await page.items('#changes'), [expected])
    assert.equal(new URL(await page.address()).origin, demo.sites.site.origin)
    assert.equal(new URL(await page.address()).searchParams.get('state'), null)
  }
}

function tokenHash(page: SitePage): Promise<unknown> {
  return page
    .outcomeOf('Get the access token')
    .then((outcome) => outcome['access token, as a hash'])
}
