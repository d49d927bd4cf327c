import { expect } from '@open-wc/testing'
import { NOTHING } from '../support/fake-browser.js'
import { CANARIES, TOKEN_PATH, json, never } from '../support/fake-genauth.js'
import { failure } from '../support/outcome.js'
import { textOf } from '../support/secrets.js'
import {
  HOUR_MS,
  NOBODY_SIGNED_IN,
  SCOPE,
  SESSION_NAME,
  SOMEBODY_SIGNED_IN,
  expired,
  holdTokens,
  logInFor,
  secondTab,
  setupSession,
  signedIn,
} from '../support/session.js'
import type { Tab } from '../support/session.js'

describe('GenAuthSession.getAccessToken()', () => {
  it('gives the token of the login for as long as it is good', async () => {
    const { browser, session, genauth } = await signedIn()
    await browser.pass(HOUR_MS - 30_001)
    expect(await session.getAccessToken()).to.equal(CANARIES.accessToken)
    expect(genauth.renewals).to.equal(0)
  })

  it('renews it 30 seconds before it expires', async () => {
    const { browser, session, changes } = await signedIn()
    await browser.pass(HOUR_MS - 30_000)
    expect(await session.getAccessToken()).to.equal(`${CANARIES.accessToken}-1`)
    expect(changes).to.deep.equal(['renewed'])
  })

  it('renews it earlier where the settings say so', async () => {
    const { browser, session } = await signedIn({ renewBeforeMs: 600_000 })
    await browser.pass(HOUR_MS - 600_000)
    expect(await session.getAccessToken()).to.equal(`${CANARIES.accessToken}-1`)
  })

  it('never renews a token that GenAuth gives without an end', async () => {
    const set = setupSession()
    set.genauth.tokens = { expires_in: undefined }
    set.session.start(await logInFor(set))
    await set.browser.pass(1000 * HOUR_MS)
    expect(await set.session.getAccessToken()).to.equal(CANARIES.accessToken)
  })

  it('sends what RFC 6749 asks for, and nothing else', async () => {
    const { browser, session, genauth } = await expired()
    await session.getAccessToken()
    const request = browser.requestsTo(TOKEN_PATH).at(-1)!
    expect(Object.fromEntries(await request.formData())).to.deep.equal({
      grant_type: 'refresh_token',
      client_id: genauth.appId,
      refresh_token: CANARIES.refreshToken,
    })
    expect(request).to.include({
      method: 'POST',
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
  })

  it('sends one request for 100 calls [F-62]', async () => {
    const { session, genauth, browser } = await expired()
    const tokens = await Promise.all(Array.from({ length: 100 }, () => session.getAccessToken()))
    expect(new Set(tokens)).to.deep.equal(new Set([`${CANARIES.accessToken}-1`]))
    expect(genauth.renewals).to.equal(1)
    expect(browser.requestsTo(TOKEN_PATH)).to.have.lengthOf(2)
  })

  it('uses each refresh token once, and then the one that replaced it [B-08, B-23, B-53, C-50]', async () => {
    const { browser, session, genauth } = await expired()
    for (const count of [1, 2, 3]) {
      expect(await session.getAccessToken()).to.equal(`${CANARIES.accessToken}-${count}`)
      await browser.pass(HOUR_MS)
    }
    expect(genauth.renewals).to.equal(3)
  })

  it('keeps the refresh token, the ID token and the scope where the answer has none [B-53]', async () => {
    const { browser, session, genauth } = await expired()
    genauth.answerTokenRequest = () =>
      json({ access_token: 'second', token_type: 'Bearer', expires_in: 60 })
    expect(await session.getAccessToken()).to.equal('second')
    expect(session.claims).to.include({ sub: 'mi-fan' })
    genauth.answerTokenRequest = undefined
    await browser.pass(60_000)
    expect(await session.getAccessToken()).to.equal(`${CANARIES.accessToken}-1`)
  })

  it('takes a token without an end when a renewal brings one', async () => {
    const { browser, session, genauth } = await expired()
    genauth.answerTokenRequest = () => json({ access_token: 'second', token_type: 'Bearer' })
    await session.getAccessToken()
    await browser.pass(1000 * HOUR_MS)
    expect(await session.getAccessToken()).to.equal('second')
  })

  it('says that nobody is signed in', async () => {
    const error = await failure(setupSession().session.getAccessToken())
    expect(error).to.include({ code: 'session_expired', stage: 'renew', reason: 'signed_out' })
  })

  it('leaves nothing open', async () => {
    const { browser, session } = await expired()
    await session.getAccessToken()
    session.close()
    expect(browser.alive).to.deep.equal(NOTHING)
  })
})

describe('GenAuthSession.renew()', () => {
  it('renews an access token that is still good', async () => {
    const { session, changes } = await signedIn()
    await session.renew()
    expect(await session.getAccessToken()).to.equal(`${CANARIES.accessToken}-1`)
    expect(changes).to.deep.equal(['renewed'])
  })

  it('brings what the ID token says now', async () => {
    const { session, genauth } = await signedIn()
    genauth.claims = { roles: ['admin'] }
    await session.renew()
    expect(session.claims).to.deep.include({ roles: ['admin'] })
  })

  it('joins a renewal that is under way', async () => {
    const { session, genauth } = await expired()
    await Promise.all([session.getAccessToken(), session.renew(), session.renew()])
    expect(genauth.renewals).to.equal(1)
  })

  it('says what it failed with, though the access token is still good', async () => {
    const { session, genauth } = await signedIn()
    genauth.answerTokenRequest = () => json({ error: 'temporarily_unavailable' }, 503)
    expect(await failure(session.renew())).to.include({ status: 503 })
    expect(await session.getAccessToken()).to.equal(CANARIES.accessToken)
  })

  it('is session_expired when nobody is signed in', async () => {
    const error = await failure(setupSession().session.renew())
    expect(error).to.include({ code: 'session_expired', reason: 'signed_out' })
  })
})

describe('A refresh token', () => {
  it('is used again and again where GenAuth does not rotate it', async () => {
    const { browser, session, genauth } = await signedIn()
    genauth.rotatesRefreshTokens = false
    for (const count of [1, 2, 3]) {
      await session.renew()
      expect(await session.getAccessToken()).to.equal(`${CANARIES.accessToken}-${count}`)
    }
    const sent = await Promise.all(
      browser
        .requestsTo(TOKEN_PATH)
        .slice(1)
        .map((request) => request.formData()),
    )
    const tokens = sent.map((form) => form.get('refresh_token'))
    expect(new Set(tokens)).to.deep.equal(new Set([CANARIES.refreshToken]))
  })

  for (const [what, value] of [
    ['absent', undefined],
    ['null', null],
  ] as const) {
    it(`stays good where that of the answer is ${what}`, async () => {
      const { session, genauth } = await signedIn()
      genauth.rotatesRefreshTokens = false
      genauth.tokens = { refresh_token: value }
      await session.renew()
      await session.renew()
      expect(genauth.renewals).to.equal(2)
    })
  }

  it('is enough where GenAuth answers null for what it does not renew', async () => {
    const { session, genauth } = await signedIn()
    genauth.tokens = { id_token: null, scope: null, refresh_token: null, expires_in: null }
    genauth.rotatesRefreshTokens = false
    await session.renew()
    expect(await session.getAccessToken()).to.equal(`${CANARIES.accessToken}-1`)
    expect(session.claims).to.include({ sub: 'mi-fan' })
  })
})

describe('GenAuthSession.getAccessToken(), when the renewal fails', () => {
  it('gives the old token while it is good, and tries again with the next call', async () => {
    const { browser, session, genauth, changes } = await signedIn()
    await browser.pass(HOUR_MS - 20_000)
    genauth.answerTokenRequest = () => Promise.reject(new TypeError('Failed to fetch'))
    expect(await session.getAccessToken()).to.equal(CANARIES.accessToken)
    genauth.answerTokenRequest = undefined
    expect(await session.getAccessToken()).to.equal(`${CANARIES.accessToken}-1`)
    expect(changes).to.deep.equal(['renewed'])
  })

  it('sends a refresh token once for each call, also when no answer comes', async () => {
    const { browser, session, genauth } = await expired()
    genauth.answerTokenRequest = () => Promise.reject(new TypeError('Failed to fetch'))
    const before = browser.requestsTo(TOKEN_PATH).length
    expect((await failure(session.getAccessToken())).code).to.equal('network_error')
    expect(browser.requestsTo(TOKEN_PATH)).to.have.lengthOf(before + 1)
    expect(session.claims).to.include({ sub: 'mi-fan' })
  })

  it('ends the session once when an answer was lost and its refresh token is used up [F-59]', async () => {
    const { session, genauth, changes, browser } = await expired()
    const { requested, give } = holdTokens(genauth)
    const lost = failure(session.getAccessToken())
    await requested
    give(Promise.reject(new TypeError('Failed to fetch')))
    expect((await lost).code).to.equal('network_error')
    genauth.answerTokenRequest = () => json({ error: 'invalid_grant' }, 400)
    const errors = await Promise.all([1, 2, 3].map(() => failure(session.getAccessToken())))
    expect(errors.map(({ code }) => code)).to.deep.equal([
      'session_expired',
      'session_expired',
      'session_expired',
    ])
    expect(errors[0]).to.include({ reason: 'invalid_grant', recoverable: 'restart' })
    const sent = browser.requestsTo(TOKEN_PATH).length
    expect((await failure(session.getAccessToken())).code).to.equal('session_expired')
    expect(browser.requestsTo(TOKEN_PATH)).to.have.lengthOf(sent)
    expect(changes).to.deep.equal(['expired'])
    expect(session.claims).to.equal(undefined)
  })

  it('keeps the session when GenAuth is out of order', async () => {
    const { session, genauth, changes } = await expired()
    genauth.answerTokenRequest = () => json({ error: 'temporarily_unavailable' }, 503)
    expect(await failure(session.getAccessToken())).to.include({ status: 503 })
    genauth.answerTokenRequest = undefined
    expect(await session.getAccessToken()).to.equal(`${CANARIES.accessToken}-1`)
    expect(changes).to.deep.equal(['renewed'])
  })

  it('gives up after 8 seconds, and lets the request go', async () => {
    const { browser, session, genauth } = await expired()
    genauth.answerTokenRequest = never
    const failed = failure(session.getAccessToken())
    await browser.pass(8000)
    expect((await failed).code).to.equal('token_timeout')
    expect(browser.alive).to.deep.equal(NOBODY_SIGNED_IN)
  })

  it('holds no token in an error', async () => {
    const { session, genauth } = await expired()
    for (const answer of [
      () => json({ error: 'server_error', refresh_token: CANARIES.refreshToken }, 500),
      () => json({ access_token: CANARIES.accessToken, refresh_token: CANARIES.refreshToken }),
      () => json({ error: 'invalid_grant', refresh_token: CANARIES.refreshToken }, 400),
    ]) {
      genauth.answerTokenRequest = answer
      expect(textOf(await failure(session.getAccessToken()))).not.to.contain('canary')
    }
  })
})

describe('A renewed ID token', () => {
  it('ends the session when it is about another person [C-25, F-61]', async () => {
    const { session, genauth, changes } = await expired()
    genauth.claims = { sub: 'somebody-else', nonce: 'of somebody else' }
    expect(await failure(session.getAccessToken())).to.include({
      code: 'account_changed',
      stage: 'renew',
    })
    expect(changes).to.deep.equal(['account_changed'])
    expect(session.claims).to.equal(undefined)
    expect((await failure(session.getAccessToken())).code).to.equal('session_expired')
  })

  for (const [claim, value] of [
    ['iss', 'https://my-app.genauth.ai/oidc1'],
    ['aud', 'other-app'],
    ['azp', 'other-app'],
    ['exp', 1],
    ['iat', 1],
    ['nonce', 'another'],
    ['at_hash', 'another'],
    ['nbf', -1],
    ['acr', 1],
    ['amr', 'otp'],
  ] as const) {
    it(`is refused with another ${claim}, and the session stays as it was [B-66]`, async () => {
      const { browser, session, genauth, changes } = await signedIn()
      await browser.pass(HOUR_MS - 20_000)
      genauth.claims = { [claim]: value }
      expect(await session.getAccessToken()).to.equal(CANARIES.accessToken)
      expect(session.claims).to.include({ sub: 'mi-fan' })
      expect(changes).to.deep.equal([])
    })

    it(`says that its ${claim} is wrong, when nothing better is left`, async () => {
      const { session, genauth } = await expired()
      genauth.claims = { [claim]: value }
      expect(await failure(session.getAccessToken())).to.include({
        code: 'id_token_invalid',
        reason: claim,
      })
    })
  }

  it('must come from the same login [B-66]', async () => {
    const set = setupSession()
    set.genauth.claims = { auth_time: 1_700_000_000 }
    set.session.start(await logInFor(set))
    await set.browser.pass(HOUR_MS)
    set.genauth.claims = { auth_time: 1_700_000_001 }
    expect((await failure(set.session.getAccessToken())).reason).to.equal('auth_time')
  })

  it('must have a signature that is verified, when the one before had', async () => {
    const set = setupSession()
    set.genauth.header = { alg: 'RS256', kid: 'key-1' }
    set.session.start(await logInFor(set))
    await set.browser.pass(HOUR_MS)
    await set.session.getAccessToken()
    await set.browser.pass(HOUR_MS)
    set.genauth.header = { alg: 'HS256' }
    expect(await failure(set.session.getAccessToken())).to.include({
      code: 'id_token_invalid',
      reason: 'alg',
    })
  })
})

describe('A renewed token', () => {
  for (const [member, value] of [
    ['access_token', 'two\nlines'],
    ['refresh_token', '小米'],
  ] as const) {
    it(`is refused where it cannot be sent: ${member}`, async () => {
      const { session, genauth } = await expired()
      genauth.tokens = { [member]: value }
      expect(await failure(session.getAccessToken())).to.include({
        code: 'token_response_invalid',
        reason: member,
      })
    })
  }
})

describe('A renewed scope', () => {
  it('may be narrower, and whole again', async () => {
    const { browser, session, genauth } = await expired()
    genauth.tokens = { scope: 'openid' }
    expect(await session.getAccessToken()).to.equal(`${CANARIES.accessToken}-1`)
    genauth.tokens = {}
    await browser.pass(HOUR_MS)
    expect(await session.getAccessToken()).to.equal(`${CANARIES.accessToken}-2`)
  })

  it('may not be wider', async () => {
    const { session, genauth } = await expired()
    genauth.tokens = { scope: `${SCOPE} phone` }
    expect(await failure(session.getAccessToken())).to.include({
      code: 'token_response_invalid',
      reason: 'scope',
    })
    expect(session.claims).to.include({ sub: 'mi-fan' })
  })
})

describe('A renewal that something overtakes', () => {
  it('is dropped by a logout', async () => {
    const { browser, session, genauth, changes } = await expired()
    const { requested } = holdTokens(genauth)
    const failed = failure(session.getAccessToken())
    await requested
    await session.logout({ revoke: false })
    expect(await failed).to.include({ code: 'session_expired', reason: 'signed_out' })
    expect(changes).to.deep.equal(['signed_out'])
    expect(browser.alive.requests).to.equal(0)
  })

  it('is dropped by another login, and its callers get the token of that', async () => {
    const set = await expired()
    const { requested } = holdTokens(set.genauth)
    const token = set.session.getAccessToken()
    await requested
    const result = await logInFor(set)
    set.session.start({ ...result, accessToken: 'of the other login' })
    expect(await token).to.equal('of the other login')
    expect(set.changes).to.deep.equal(['signed_in'])
  })

  it('is dropped when the session object is closed', async () => {
    const { browser, session, genauth } = await expired()
    const { requested } = holdTokens(genauth)
    const failed = failure(session.getAccessToken())
    await requested
    session.close()
    expect((await failed).reason).to.equal('closed')
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('does not bring back a session that a listener ended', async () => {
    const { session, changes } = await expired()
    session.addEventListener(
      'genauth-session-change',
      () => void session.logout({ revoke: false }),
      { once: true },
    )
    expect((await failure(session.getAccessToken())).code).to.equal('session_expired')
    expect(changes).to.deep.equal(['renewed', 'signed_out'])
  })
})

/** What tabs tell each other from now on arrives too late. */
function loseNews({ browser }: Tab): void {
  for (const ends of browser.channels.values()) ends.clear()
}

describe('Renewals in several tabs', () => {
  it('take what the tab before has renewed, also when its news is late', async () => {
    const set = await expired({ store: 'local' })
    const other = secondTab(set)
    await other.browser.pass(HOUR_MS)
    loseNews(set)
    const first = set.session.getAccessToken()
    const second = other.session.getAccessToken()
    expect(await first).to.equal(`${CANARIES.accessToken}-1`)
    await set.browser.pass(100)
    expect(await second).to.equal(`${CANARIES.accessToken}-1`)
    expect(set.genauth.renewals).to.equal(1)
  })

  for (const locks of [true, false]) {
    it(
      `follow one another ${locks ? '' : 'in one page, also in a browser without Web Locks'}`.trim(),
      async () => {
        const set = await expired({ store: 'local' }, ({ navigator }) => {
          if (!locks) delete navigator.locks
        })
        const tabs = locks ? [set, ...Array.from({ length: 9 }, () => secondTab(set))] : [set]
        for (const { browser } of tabs.slice(1)) await browser.pass(HOUR_MS)
        const tokens = await Promise.all(
          tabs.flatMap(({ session }) => [session.getAccessToken(), session.getAccessToken()]),
        )
        expect(new Set(tokens)).to.deep.equal(new Set([`${CANARIES.accessToken}-1`]))
        expect(set.genauth.renewals).to.equal(1)
      },
    )
  }

  it('leave a moment for the storage of the next tab to follow', async () => {
    const { browser, session } = await expired({ store: 'local' })
    await session.getAccessToken()
    await browser.pass(99)
    expect(browser.locks.pending).to.equal(1)
    await browser.pass(1)
    expect(browser.locks.pending).to.equal(0)
    expect(browser.alive.timers).to.equal(SOMEBODY_SIGNED_IN.timers)
  })

  it('leave no moment when the session object is closed', async () => {
    const { browser, session } = await expired({ store: 'local' })
    await session.getAccessToken()
    session.close()
    await browser.pass(0)
    expect(browser.locks.pending).to.equal(0)
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('give up the lock after a failure, too', async () => {
    const { browser, session, genauth } = await expired({ store: 'local' })
    genauth.answerTokenRequest = () => json({ error: 'invalid_grant' }, 400)
    expect((await failure(session.getAccessToken())).code).to.equal('session_expired')
    await browser.pass(100)
    expect(browser.locks.pending).to.equal(0)
  })

  it('go on where the browser grants no locks [F-23]', async () => {
    const { browser, session } = await expired({ store: 'local' })
    browser.locks.request = () =>
      Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'))
    expect(await session.getAccessToken()).to.equal(`${CANARIES.accessToken}-1`)
    expect(browser.alive.timers).to.equal(SOMEBODY_SIGNED_IN.timers)
  })

  it('wait 10 seconds for a tab that is frozen, and go on [F-58, V-29]', async () => {
    const { browser, session, genauth } = await expired({ store: 'local' })
    browser.locks.freeze(SESSION_NAME)
    const token = session.getAccessToken()
    await browser.pass(9999)
    expect(genauth.renewals).to.equal(0)
    await browser.pass(1)
    expect(await token).to.equal(`${CANARIES.accessToken}-1`)
    expect(browser.alive.timers).to.equal(SOMEBODY_SIGNED_IN.timers)
  })

  it('wait 10 seconds for a browser that never settles a request, and go on', async () => {
    const { browser, session } = await expired({ store: 'local' }, ({ locks }) => {
      locks.request = () => new Promise(() => undefined)
    })
    const token = session.getAccessToken()
    await browser.pass(10_000)
    expect(await token).to.equal(`${CANARIES.accessToken}-1`)
    expect(browser.alive.timers).to.equal(SOMEBODY_SIGNED_IN.timers)
  })

  it('do not wait for a browser that throws at a request', async () => {
    const { browser, session } = await expired({ store: 'local' }, ({ locks }) => {
      locks.request = () => {
        throw new TypeError('Illegal invocation')
      }
    })
    expect(await session.getAccessToken()).to.equal(`${CANARIES.accessToken}-1`)
    expect(browser.alive.timers).to.equal(SOMEBODY_SIGNED_IN.timers)
  })

  it('give a lock back at once that comes too late', async () => {
    const { browser, session } = await expired({ store: 'local' })
    browser.locks.ignoresAborts = true
    const thaw = browser.locks.freeze(SESSION_NAME)
    const token = session.getAccessToken()
    await browser.pass(10_000)
    await token
    thaw()
    await browser.pass(0)
    expect(browser.locks.pending).to.equal(0)
  })

  it('end their wait for a frozen tab with a logout', async () => {
    const { browser, session, genauth } = await expired({ store: 'local' })
    browser.locks.freeze(SESSION_NAME)
    const failed = failure(session.getAccessToken())
    await session.logout({ revoke: false })
    expect((await failed).reason).to.equal('signed_out')
    expect(genauth.renewals).to.equal(0)
    expect(browser.alive.timers).to.equal(0)
  })

  it('wait for no other tab where the tokens are in memory', async () => {
    const { browser, session } = await expired()
    browser.locks.freeze(SESSION_NAME)
    expect(await session.getAccessToken()).to.equal(`${CANARIES.accessToken}-1`)
  })

  it('take the token of the tab that was quicker, when GenAuth refuses a refresh token that it used', async () => {
    const set = await expired({ store: 'local' })
    const other = secondTab(set)
    await other.browser.pass(HOUR_MS)
    // Neither waits for the other.
    for (const { navigator } of [set.browser, other.browser]) delete navigator.locks
    const { requested, give } = holdTokens(set.genauth)
    const slow = set.session.getAccessToken()
    await requested
    loseNews(set)
    const quick = await other.session.getAccessToken()
    give(json({ error: 'invalid_grant' }, 400))
    expect(await slow).to.equal(quick)
    expect(set.changes).not.to.contain('expired')
  })

  it('do not bring back a session that another tab has ended without a word', async () => {
    const set = await expired({ store: 'local' })
    const { requested, give } = holdTokens(set.genauth)
    const failed = failure(set.session.getAccessToken())
    await requested
    set.browser.localArea.items.clear()
    give(json({ access_token: 'too late', token_type: 'Bearer' }))
    expect((await failed).code).to.equal('session_expired')
    expect([...set.browser.localArea.items]).to.deep.equal([])
  })
})
