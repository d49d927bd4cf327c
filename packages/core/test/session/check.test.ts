import { expect } from '@open-wc/testing'
import { INTROSPECTION_PATH, TOKEN_PATH, json, never } from '../support/fake-genauth.js'
import { failure } from '../support/outcome.js'
import { needsPreflight } from '../support/preflight.js'
import {
  HOUR_MS,
  answerInFrame,
  expired,
  frameOpened,
  idle,
  openSession,
  refuseInFrame,
  secondTab,
  setupSession,
  signedIn,
} from '../support/session.js'
import type { SessionSetup } from '../support/session.js'

/** A session that a check in a frame has found alive. */
async function provenInFrame(...setup: Parameters<typeof signedIn>) {
  const set = await signedIn(...setup)
  await checkInFrame(set, () => answerInFrame(set))
  return set
}

/** One check, with what GenAuth answers in the frame. */
async function checkInFrame(set: SessionSetup, answer: () => void): Promise<boolean> {
  const checked = set.session.check()
  await frameOpened(set)
  answer()
  return checked
}

describe('GenAuthSession.check(), where the application may introspect tokens', () => {
  it('is true while the access token is active', async () => {
    const { browser, session, genauth } = await signedIn()
    genauth.allowsIntrospection = true
    expect(await session.check()).to.equal(true)
    expect(browser.frames).to.deep.equal([])
    const [request] = browser.requestsTo(INTROSPECTION_PATH)
    expect(needsPreflight(request!)).to.equal(false)
    const form = Object.fromEntries(await request!.formData())
    expect(form).to.include({ client_id: genauth.appId })
  })

  it('signs out in every tab once GenAuth has revoked the token', async () => {
    const set = await signedIn({ store: 'local' })
    const other = secondTab(set)
    set.genauth.allowsIntrospection = true
    await set.session.check()
    set.genauth.endAllSessions()
    expect(await set.session.check()).to.equal(false)
    expect(set.changes).to.deep.equal(['signed_out'])
    expect(other.changes).to.deep.equal(['signed_out in another tab'])
    expect(set.session.claims).to.equal(undefined)
  })

  it('does not believe a "no" of an endpoint that has never said "yes"', async () => {
    const set = await signedIn()
    set.genauth.answerIntrospectionRequest = () => json({ active: false })
    expect(await checkInFrame(set, () => answerInFrame(set))).to.equal(true)
    expect(set.changes).to.deep.equal([])
  })

  it('renews an access token first that has expired', async () => {
    const { session, genauth } = await expired()
    genauth.allowsIntrospection = true
    expect(await session.check()).to.equal(true)
    expect(genauth.renewals).to.equal(1)
  })

  it('is false when GenAuth does not renew the session any more', async () => {
    const { session, genauth, changes } = await expired()
    genauth.answerTokenRequest = () => json({ error: 'invalid_grant' }, 400)
    expect(await session.check()).to.equal(false)
    expect(changes).to.deep.equal(['expired'])
  })
})

describe('GenAuthSession.check(), where it may not', () => {
  it('asks in a frame, and redeems no code', async () => {
    const set = await signedIn()
    const sent = set.browser.requestsTo(TOKEN_PATH).length
    expect(await checkInFrame(set, () => answerInFrame(set))).to.equal(true)
    expect(set.browser.requestsTo(TOKEN_PATH)).to.have.lengthOf(sent)
    expect(set.browser.frames).to.deep.equal([])
    expect(set.changes).to.deep.equal([])
  })

  it('asks the introspection endpoint only once', async () => {
    const set = await provenInFrame()
    await checkInFrame(set, () => answerInFrame(set))
    expect(set.browser.requestsTo(INTROSPECTION_PATH)).to.have.lengthOf(1)
  })

  it('waits 5 seconds for the introspection endpoint', async () => {
    const set = await signedIn()
    set.genauth.answerIntrospectionRequest = never
    const checked = set.session.check()
    await set.browser.requestTo(INTROSPECTION_PATH)
    await set.browser.pass(5000)
    await frameOpened(set)
    answerInFrame(set)
    expect(await checked).to.equal(true)
  })

  it('signs out when the person is logged in no more', async () => {
    const set = await provenInFrame()
    const isSignedIn = await checkInFrame(set, () => refuseInFrame(set, 'login_required'))
    expect(isSignedIn).to.equal(false)
    expect(set.changes).to.deep.equal(['signed_out'])
  })

  it('remembers over a page load that a frame can tell', async () => {
    const set = await provenInFrame({ store: 'local' })
    const reloaded = { ...set, ...openSession(set.browser, set.config) }
    const isSignedIn = await checkInFrame(reloaded, () => refuseInFrame(set, 'login_required'))
    expect(isSignedIn).to.equal(false)
  })

  it('signs nobody out where the browser may block the cookies of GenAuth', async () => {
    const set = await signedIn()
    const failed = failure(checkInFrame(set, () => refuseInFrame(set, 'login_required')))
    expect(await failed).to.include({ code: 'silent_unavailable', oauthError: 'login_required' })
    expect(set.changes).to.deep.equal([])
    expect(set.session.claims).to.include({ sub: 'mi-fan' })
  })

  for (const error of ['consent_required', 'interaction_required', 'server_error']) {
    it(`signs nobody out when GenAuth says ${error}`, async () => {
      const set = await provenInFrame()
      const failed = await failure(checkInFrame(set, () => refuseInFrame(set, error)))
      expect(failed.code).to.equal('silent_unavailable')
      expect(set.changes).to.deep.equal([])
    })
  }

  it('believes no frame of the session before', async () => {
    const set = await provenInFrame({ store: 'local' })
    const next = { ...set.result, accessToken: 'of the next session' }
    set.session.start(next)
    const failed = failure(checkInFrame(set, () => refuseInFrame(set, 'login_required')))
    expect((await failed).code).to.equal('silent_unavailable')
  })

  it('leaves nothing in storage after a logout', async () => {
    const set = await provenInFrame({ store: 'local' })
    expect(set.browser.localArea.items.size).to.equal(2)
    await set.session.logout()
    expect([...set.browser.localArea.items]).to.deep.equal([])
  })
})

describe('GenAuthSession.check()', () => {
  it('is false without a request when nobody is signed in', async () => {
    const { browser, session } = setupSession()
    expect(await session.check()).to.equal(false)
    expect(browser.requests).to.deep.equal([])
  })

  it('asks once for calls at the same time', async () => {
    const set = await signedIn()
    set.genauth.allowsIntrospection = true
    expect(await Promise.all([set.session.check(), set.session.check()])).to.deep.equal([
      true,
      true,
    ])
    expect(set.browser.requestsTo(INTROSPECTION_PATH)).to.have.lengthOf(1)
  })

  it('is false when the person logs out meanwhile', async () => {
    const set = await signedIn()
    const checked = set.session.check()
    await frameOpened(set)
    await set.session.logout({ revoke: false })
    expect(await checked).to.equal(false)
    expect(set.browser.frames).to.deep.equal([])
  })
})

describe('The option checkOnFocus', () => {
  it('is off by default', async () => {
    const { browser } = await signedIn()
    const before = browser.requests.length
    browser.focusPage()
    await browser.pass(HOUR_MS / 2)
    expect(browser.requests).to.have.lengthOf(before)
  })

  it('checks after a login, so that a later "no" can be believed, and when the person returns', async () => {
    const set = await signedIn({ checkOnFocus: true }, undefined, (genauth) => {
      genauth.allowsIntrospection = true
    })
    await idle(set)
    await set.browser.pass(60_000)
    set.genauth.endAllSessions()
    set.browser.focusPage()
    await idle(set)
    expect(set.changes).to.deep.equal(['signed_out'])
  })

  it('checks when the page is loaded', async () => {
    const set = await provenInFrame({ store: 'local' })
    const reloaded = openSession(set.browser, { ...set.config, checkOnFocus: true })
    await frameOpened(set)
    refuseInFrame(set, 'login_required')
    await idle(set)
    expect(reloaded.changes).to.deep.equal(['signed_out'])
  })

  it('checks at most every 30 seconds', async () => {
    const set = await signedIn({ checkOnFocus: true }, undefined, (genauth) => {
      genauth.allowsIntrospection = true
    })
    await idle(set)
    await set.browser.pass(60_000)
    const before = set.browser.requestsTo(INTROSPECTION_PATH).length
    for (let second = 0; second < 30; second++) {
      set.browser.focusPage()
      await idle(set)
      await set.browser.pass(1000)
    }
    expect(set.browser.requestsTo(INTROSPECTION_PATH)).to.have.lengthOf(before + 1)
    set.browser.focusPage()
    await idle(set)
    expect(set.browser.requestsTo(INTROSPECTION_PATH)).to.have.lengthOf(before + 2)
  })

  it('does not check when the page is hidden', async () => {
    const set = await signedIn({ checkOnFocus: true }, undefined, (genauth) => {
      genauth.allowsIntrospection = true
    })
    await idle(set)
    await set.browser.pass(60_000)
    const before = set.browser.requests.length
    set.browser.visibilityState = 'hidden'
    set.browser.focusPage()
    await set.browser.pass(0)
    expect(set.browser.requests).to.have.lengthOf(before)
  })

  it('leaves a session alone whose check fails', async () => {
    const set = await signedIn({ checkOnFocus: true })
    await frameOpened(set)
    refuseInFrame(set, 'login_required')
    await idle(set)
    await set.browser.pass(60_000)
    set.browser.focusPage()
    await idle(set)
    expect(set.changes).to.deep.equal([])
    expect(set.session.claims).to.include({ sub: 'mi-fan' })
  })
})
