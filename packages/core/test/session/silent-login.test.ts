import { expect } from '@open-wc/testing'
import { NOTHING } from '../support/fake-browser.js'
import { CANARIES, TOKEN_PATH } from '../support/fake-genauth.js'
import { failure } from '../support/outcome.js'
import {
  HOUR_MS,
  NOBODY_SIGNED_IN,
  SOMEBODY_SIGNED_IN,
  answerInFrame,
  expired,
  frameOpened,
  refuseInFrame,
  setupSession,
  signedIn,
} from '../support/session.js'

const TEN_MINUTES_MS = 600_000

describe('GenAuthSession.renewSilently()', () => {
  it('asks in a frame that nobody sees and that can go nowhere', async () => {
    const set = await signedIn()
    const renewal = set.session.renewSilently()
    await frameOpened(set)
    const { hidden, attributes, window } = set.browser.frame
    expect(hidden).to.equal(true)
    expect(attributes.get('sandbox')).to.equal('allow-scripts allow-same-origin')
    expect(window.address!.origin + window.address!.pathname).to.equal(
      `${set.genauth.origin}/oidc/auth`,
    )
    const query = Object.fromEntries(window.address!.searchParams)
    expect(query).to.include({
      prompt: 'none',
      response_mode: 'web_message',
      code_challenge_method: 'S256',
    })
    answerInFrame(set)
    await renewal
  })

  it('renews the session, and keeps the refresh token where none comes', async () => {
    const set = await signedIn()
    set.genauth.tokens = { refresh_token: undefined, access_token: 'from the frame' }
    const renewal = set.session.renewSilently()
    await frameOpened(set)
    answerInFrame(set)
    await renewal
    expect(await set.session.getAccessToken()).to.equal('from the frame')
    expect(set.changes).to.deep.equal(['renewed'])
    set.genauth.tokens = {}
    await set.browser.pass(HOUR_MS)
    expect(await set.session.getAccessToken()).to.equal(`${CANARIES.accessToken}-1`)
    expect(set.genauth.renewals).to.equal(1)
  })

  it('begins a session when the page has none', async () => {
    const set = setupSession({ responseMode: 'query' })
    const renewal = set.session.renewSilently()
    await frameOpened(set)
    answerInFrame(set)
    await renewal
    expect(set.session.claims).to.include({ sub: 'mi-fan' })
    expect(set.changes).to.deep.equal(['signed_in'])
  })

  it('works for a script in the head, before there is a body', async () => {
    const set = setupSession({}, (browser) => (browser.hasBody = false))
    const renewal = set.session.renewSilently()
    await frameOpened(set)
    answerInFrame(set)
    await renewal
    expect(set.session.claims).to.include({ sub: 'mi-fan' })
  })

  it('leaves nothing behind', async () => {
    const set = await signedIn()
    const renewal = set.session.renewSilently()
    await frameOpened(set)
    answerInFrame(set)
    await renewal
    expect(set.browser.alive).to.deep.equal(SOMEBODY_SIGNED_IN)
  })

  it('takes the refresh token that comes, where one comes', async () => {
    const set = await signedIn()
    const renewal = set.session.renewSilently()
    await frameOpened(set)
    answerInFrame(set)
    await renewal
    await set.session.logout()
    expect(set.genauth.revoked).to.deep.equal([`${CANARIES.refreshToken}-1`])
  })

  it('opens one frame for two calls', async () => {
    const set = await signedIn()
    const renewals = Promise.all([set.session.renewSilently(), set.session.renewSilently()])
    await frameOpened(set)
    expect(set.browser.frames).to.have.lengthOf(1)
    answerInFrame(set)
    await renewals
  })

  for (const error of ['login_required', 'consent_required', 'access_denied', 'server_error']) {
    it(`is silent_unavailable when GenAuth says ${error} [B-67]`, async () => {
      const set = await signedIn()
      const failed = failure(set.session.renewSilently())
      await frameOpened(set)
      refuseInFrame(set, error)
      expect(await failed).to.include({
        code: 'silent_unavailable',
        stage: 'renew',
        oauthError: error,
      })
      expect(set.browser.frames).to.deep.equal([])
      expect(set.session.claims).to.include({ sub: 'mi-fan' })
    })
  }

  it('is silent_unavailable after 10 seconds without an answer, and the frame is gone [A-43, F-60]', async () => {
    const set = await signedIn()
    const failed = failure(set.session.renewSilently())
    await frameOpened(set)
    await set.browser.pass(10_000)
    expect((await failed).code).to.equal('silent_unavailable')
    expect(set.browser.alive).to.deep.equal(SOMEBODY_SIGNED_IN)
  })

  it('is not tried again for ten minutes [A-67, F-60]', async () => {
    const set = await signedIn()
    const failed = failure(set.session.renewSilently())
    await frameOpened(set)
    refuseInFrame(set, 'login_required')
    await failed
    await set.browser.pass(TEN_MINUTES_MS - 1)
    expect(await failure(set.session.renewSilently())).to.include({
      code: 'silent_unavailable',
      reason: 'paused',
    })
    expect(set.browser.frames).to.deep.equal([])
    await set.browser.pass(1)
    const renewal = set.session.renewSilently()
    await frameOpened(set)
    answerInFrame(set)
    await renewal
  })

  for (const refreshToken of [undefined, 'of somebody else']) {
    it(`ends the session when another person comes back, ${refreshToken ? 'with' : 'without'} a refresh token`, async () => {
      const set = await signedIn()
      set.genauth.tokens = { refresh_token: refreshToken }
      set.genauth.claims = { sub: 'somebody-else' }
      const failed = failure(set.session.renewSilently())
      await frameOpened(set)
      answerInFrame(set)
      expect((await failed).code).to.equal('account_changed')
      expect(set.changes).to.deep.equal(['account_changed'])
      expect(set.session.claims).to.equal(undefined)
    })
  }

  for (const [what, differences, code] of [
    ['another state', { state: 'another' }, 'state_mismatch'],
    ['another issuer', { iss: 'https://other.genauth.ai' }, 'issuer_mismatch'],
    ['a token beside the code', { access_token: 'stray' }, 'response_invalid'],
  ] as const) {
    it(`refuses an answer with ${what}, without a token request`, async () => {
      const set = await signedIn()
      const before = set.browser.requestsTo(TOKEN_PATH).length
      const failed = failure(set.session.renewSilently())
      await frameOpened(set)
      answerInFrame(set, differences)
      expect((await failed).code).to.equal(code)
      expect(set.browser.requestsTo(TOKEN_PATH)).to.have.lengthOf(before)
      expect(set.session.claims).to.include({ sub: 'mi-fan' })
    })
  }

  it('refuses an ID token with another nonce', async () => {
    const set = await signedIn()
    set.genauth.claims = { nonce: 'another' }
    const failed = failure(set.session.renewSilently())
    await frameOpened(set)
    answerInFrame(set)
    expect(await failed).to.include({ code: 'id_token_invalid', reason: 'nonce' })
  })

  it('keeps the session when its code is refused', async () => {
    const set = await signedIn()
    const failed = failure(set.session.renewSilently())
    await frameOpened(set)
    set.genauth.answerTokenRequest = () =>
      Response.json({ error: 'invalid_grant' }, { status: 400 })
    answerInFrame(set)
    expect((await failed).code).to.equal('token_endpoint_error')
    expect(set.changes).to.deep.equal([])
  })

  it('accepts a response from its own frame alone [A-43]', async () => {
    const set = await signedIn()
    const failed = failure(set.session.renewSilently())
    await frameOpened(set)
    const message = set.genauth.answer(set.browser.frame.window)
    set.browser.post(message, { source: {}, origin: set.genauth.origin })
    await set.browser.pass(10_000)
    expect((await failed).code).to.equal('silent_unavailable')
  })

  it('never uses a response from another origin, and names that', async () => {
    const set = await signedIn()
    const failed = failure(set.session.renewSilently())
    await frameOpened(set)
    const { window } = set.browser.frame
    set.browser.post(set.genauth.answer(window), { source: window, origin: 'https://evil.example' })
    await set.browser.pass(10_000)
    expect(await failed).to.include({ code: 'invalid_config', reason: 'domain' })
    expect(set.session.claims).to.include({ sub: 'mi-fan' })
  })

  it('ends with a logout while the frame is there, or while its code is redeemed', async () => {
    for (const redeeming of [false, true]) {
      const set = await signedIn()
      const failed = failure(set.session.renewSilently())
      await frameOpened(set)
      const sent = set.browser.requestsTo(TOKEN_PATH).length
      set.genauth.answerTokenRequest = () => new Promise(() => undefined)
      if (redeeming) answerInFrame(set)
      while (redeeming && set.browser.requestsTo(TOKEN_PATH).length === sent)
        await set.browser.pass(0)
      await set.session.logout({ revoke: false })
      expect((await failed).code).to.equal('session_expired')
      expect(set.browser.alive).to.deep.equal(NOBODY_SIGNED_IN)
    }
  })

  it('opens no frame when the session object was closed in the same breath', async () => {
    const set = await signedIn()
    const failed = failure(set.session.renewSilently())
    set.session.close()
    expect((await failed).reason).to.equal('closed')
    expect(set.browser.alive).to.deep.equal(NOTHING)
  })
})

describe('A session without a refresh token', () => {
  const scope = 'openid profile'

  it('is renewed silently when it is due', async () => {
    const set = await expired({ scope })
    set.genauth.tokens = { access_token: 'from the frame' }
    const token = set.session.getAccessToken()
    await frameOpened(set)
    answerInFrame(set)
    expect(await token).to.equal('from the frame')
    expect(set.changes).to.deep.equal(['renewed'])
  })

  it('is renewed silently when the site asks for it', async () => {
    const set = await signedIn({ scope })
    const renewal = set.session.renew()
    await frameOpened(set)
    answerInFrame(set)
    await renewal
    expect(set.changes).to.deep.equal(['renewed'])
  })

  it('goes on with its token while that is good, where GenAuth refuses', async () => {
    const set = await signedIn({ scope })
    await set.browser.pass(HOUR_MS - 20_000)
    const token = set.session.getAccessToken()
    await frameOpened(set)
    refuseInFrame(set, 'login_required')
    expect(await token).to.equal(CANARIES.accessToken)
    expect(set.changes).to.deep.equal([])
  })

  it('ends once when its token has expired and GenAuth refuses', async () => {
    const set = await expired({ scope })
    const failed = Promise.all([1, 2, 3].map(() => failure(set.session.getAccessToken())))
    await frameOpened(set)
    refuseInFrame(set, 'login_required')
    expect((await failed).map(({ code }) => code)).to.deep.equal(Array(3).fill('session_expired'))
    expect(set.changes).to.deep.equal(['expired'])
  })

  for (const [what, answer] of [
    ['does not answer', (set: Awaited<ReturnType<typeof expired>>) => set.browser.pass(10_000)],
    [
      'is out of order',
      (set: Awaited<ReturnType<typeof expired>>) => refuseInFrame(set, 'server_error'),
    ],
  ] as const) {
    it(`goes on when its token has expired and GenAuth ${what}: it may answer later`, async () => {
      const set = await expired({ scope })
      const failed = failure(set.session.getAccessToken())
      await frameOpened(set)
      await answer(set)
      expect((await failed).code).to.equal('silent_unavailable')
      expect(set.session.claims).to.include({ sub: 'mi-fan' })
      expect(set.changes).to.deep.equal([])
    })
  }
})
