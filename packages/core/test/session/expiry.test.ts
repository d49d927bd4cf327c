import { expect } from '@open-wc/testing'
import { CANARIES } from '../support/fake-genauth.js'
import {
  HOUR_MS,
  NOBODY_SIGNED_IN,
  SOMEBODY_SIGNED_IN,
  expired,
  idle,
  logInFor,
  openSession,
  setupSession,
  signedIn,
} from '../support/session.js'

describe('The change access_token_expired', () => {
  it('comes when the access token expires, though nobody asks for it', async () => {
    const { browser, changes, session } = await signedIn()
    await browser.pass(HOUR_MS - 1)
    expect(changes).to.deep.equal([])
    await browser.pass(1)
    expect(changes).to.deep.equal(['access_token_expired'])
    expect(session.claims).to.include({ sub: 'mi-fan' })
  })

  it('comes once for each access token', async () => {
    const { browser, changes, session } = await signedIn()
    await browser.pass(3 * HOUR_MS)
    await session.getAccessToken()
    await browser.pass(3 * HOUR_MS)
    expect(changes).to.deep.equal(['access_token_expired', 'renewed', 'access_token_expired'])
  })

  it('does not come for a token that was renewed in time', async () => {
    const { browser, changes, session } = await signedIn()
    await browser.pass(HOUR_MS - 10_000)
    await session.getAccessToken()
    await browser.pass(HOUR_MS - 1)
    expect(changes).to.deep.equal(['renewed'])
  })

  it('does not come for a token without an end, and needs no timer then', async () => {
    const set = setupSession()
    set.genauth.tokens = { expires_in: undefined }
    set.session.start(await logInFor(set))
    await idle(set)
    expect(set.browser.alive).to.deep.equal(NOBODY_SIGNED_IN)
  })

  it('does not come after a logout', async () => {
    const { browser, changes, session } = await signedIn()
    await session.logout()
    await browser.pass(HOUR_MS)
    expect(changes).to.deep.equal(['signed_out'])
    expect(browser.alive).to.deep.equal(NOBODY_SIGNED_IN)
  })

  it('comes within a minute after the device was asleep', async () => {
    const { browser, changes } = await signedIn()
    browser.sleep(HOUR_MS)
    await browser.pass(60_000)
    expect(changes).to.deep.equal(['access_token_expired'])
  })

  it('comes before the renewal when the token is asked for first', async () => {
    const { browser, changes, session } = await signedIn()
    browser.sleep(2 * HOUR_MS)
    await session.getAccessToken()
    expect(changes).to.deep.equal(['access_token_expired', 'renewed'])
  })

  it('comes for a stored token that had expired before the page was loaded', async () => {
    const { browser, config } = await expired({ store: 'local' })
    const reloaded = openSession(browser, config)
    await browser.pass(0)
    expect(reloaded.changes).to.deep.equal(['access_token_expired'])
  })

  it('holds one timer, however long the token is good', async () => {
    const set = setupSession()
    set.genauth.tokens = { expires_in: 14 * 24 * 3600 }
    set.session.start(await logInFor(set))
    await idle(set)
    for (const ms of [0, 60_000, HOUR_MS]) {
      await set.browser.pass(ms)
      expect(set.browser.alive).to.deep.equal(SOMEBODY_SIGNED_IN)
    }
  })
})

describe('A wall clock that is set', () => {
  it('back does not lengthen the life of an access token', async () => {
    const { browser, changes, session, genauth } = await signedIn()
    // An ID token of the right time is refused while the clock is wrong.
    genauth.tokens = { id_token: undefined }
    browser.moveClock(-5 * HOUR_MS)
    await browser.pass(HOUR_MS)
    expect(changes).to.deep.equal(['access_token_expired'])
    expect(await session.getAccessToken()).to.equal(`${CANARIES.accessToken}-1`)
  })

  it('forward looks like sleep: the token is renewed early, and the session goes on', async () => {
    const { browser, session, genauth } = await signedIn()
    browser.moveClock(5 * HOUR_MS)
    expect(await session.getAccessToken()).to.equal(`${CANARIES.accessToken}-1`)
    browser.moveClock(-5 * HOUR_MS)
    await browser.pass(HOUR_MS)
    expect(await session.getAccessToken()).to.equal(`${CANARIES.accessToken}-2`)
    expect(genauth.renewals).to.equal(2)
  })
})
