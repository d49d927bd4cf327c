import { expect } from '@open-wc/testing'
import { CANARIES, USER_INFO_PATH, json, never } from '../support/fake-genauth.js'
import { failure } from '../support/outcome.js'
import { needsPreflight } from '../support/preflight.js'
import { textOf } from '../support/secrets.js'
import {
  NOBODY_SIGNED_IN,
  SOMEBODY_SIGNED_IN,
  expired,
  setupSession,
  signedIn,
} from '../support/session.js'

describe('GenAuthSession.getUser()', () => {
  it('gives what GenAuth says of the person', async () => {
    const { session } = await signedIn()
    expect(await session.getUser()).to.deep.equal({ sub: 'mi-fan', name: 'Mi Fan', email: null })
  })

  it('sends the access token in a form, without a preflight, and nowhere else [B-30, B-54, C-16]', async () => {
    const { browser, session } = await signedIn()
    await session.getUser()
    const [request, ...others] = browser.requestsTo(USER_INFO_PATH)
    expect(others).to.deep.equal([])
    expect(needsPreflight(request!)).to.equal(false)
    const { method, redirect, credentials, url } = request!
    expect({ method, redirect, credentials }).to.deep.equal({
      method: 'POST',
      redirect: 'error',
      credentials: 'omit',
    })
    expect(url).not.to.contain('canary')
    expect(Object.fromEntries(await request!.formData())).to.deep.equal({
      access_token: CANARIES.accessToken,
    })
  })

  for (const [what, refuse] of [
    ['refuses a form', () => json({ error: 'invalid_token' }, 401)],
    ['knows no POST', () => new Response('Not found', { status: 404 })],
    ['lets no page read the response', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const) {
    it(`sends it in a header where GenAuth ${what}, and from then on at once`, async () => {
      const { browser, session, genauth } = await signedIn()
      genauth.answerUserInfoRequest = (request) =>
        request.method === 'POST' ? refuse() : json({ sub: 'mi-fan' })
      expect(await session.getUser()).to.deep.equal({ sub: 'mi-fan' })
      await session.getUser()
      const requests = browser.requestsTo(USER_INFO_PATH)
      expect(requests.map(({ method }) => method)).to.deep.equal(['POST', 'GET', 'GET'])
      expect(requests.at(-1)!.headers.get('authorization')).to.equal(
        `Bearer ${CANARIES.accessToken}`,
      )
    })
  }

  it('passes the HTTP cache by, which may hold what was said of somebody else', async () => {
    const { browser, session, genauth } = await signedIn()
    genauth.answerUserInfoRequest = ({ method }) =>
      method === 'POST' ? json({}, 401) : json({ sub: 'mi-fan' })
    await session.getUser()
    const requests = browser.requestsTo(USER_INFO_PATH)
    expect(requests.map(({ cache }) => cache)).to.deep.equal(['no-store', 'no-store'])
  })

  it('renews the access token before, when it is due', async () => {
    const { browser, session } = await expired()
    await session.getUser()
    const form = await browser.requestsTo(USER_INFO_PATH)[0]!.formData()
    expect(form.get('access_token')).to.equal(`${CANARIES.accessToken}-1`)
  })

  for (const sub of ['mi-faninvalid', undefined, null, '']) {
    it(`refuses an answer whose sub is ${JSON.stringify(sub)}`, async () => {
      const { session, genauth } = await signedIn()
      genauth.user = { sub }
      const error = await failure(session.getUser())
      expect(error).to.include({ code: 'userinfo_invalid', stage: 'userinfo', reason: 'sub' })
    })
  }

  for (const [what, answer, reason] of [
    [
      'a signed answer',
      () => new Response('e30.e30.x', { headers: { 'content-type': 'application/jwt' } }),
      'content_type',
    ],
    [
      'an HTML page',
      () => new Response('<p>', { headers: { 'content-type': 'text/html' } }),
      'content_type',
    ],
    ['an answer without a type', () => new Response(new Uint8Array()), 'content_type'],
    [
      'what only calls itself JSON',
      () => new Response('{', { headers: { 'content-type': 'application/json' } }),
      'format',
    ],
    ['an answer that is null', () => json(null), 'format'],
    ['an answer that is a list', () => json([{ sub: 'mi-fan' }]), 'format'],
    ['an answer that is too long', () => json({ sub: 'mi-fan', x: 'x'.repeat(70_000) }), 'length'],
    ['an answer that is a text', () => json('mi-fan'), 'format'],
    ['a refusal', () => json({ sub: 'mi-fan' }, 401), 'status'],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const { session, genauth } = await signedIn()
      genauth.answerUserInfoRequest = answer
      expect(await failure(session.getUser())).to.include({ code: 'userinfo_invalid', reason })
    })
  }

  it('says how long GenAuth wants to be left alone', async () => {
    const { session, genauth } = await signedIn()
    genauth.answerUserInfoRequest = () =>
      Response.json({}, { status: 503, headers: { 'retry-after': '30' } })
    expect(await failure(session.getUser())).to.include({
      code: 'userinfo_invalid',
      status: 503,
      retryAfter: 30,
    })
  })

  it('takes JSON with a character set', async () => {
    const { session, genauth } = await signedIn()
    const headers = { 'content-type': 'Application/JSON; charset=utf-8' }
    genauth.answerUserInfoRequest = () => new Response('{"sub":"mi-fan"}', { headers })
    expect(await session.getUser()).to.deep.equal({ sub: 'mi-fan' })
  })

  it('says so when GenAuth cannot be reached', async () => {
    const { session, genauth } = await signedIn()
    genauth.answerUserInfoRequest = () => Promise.reject(new TypeError('Failed to fetch'))
    expect((await failure(session.getUser())).code).to.equal('network_error')
  })

  it('is network_error when the answer breaks off', async () => {
    const { session, genauth } = await signedIn()
    genauth.answerUserInfoRequest = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.error(new TypeError('network error')),
        }),
        { headers: { 'content-type': 'application/json' } },
      )
    expect((await failure(session.getUser())).code).to.equal('network_error')
  })

  it('gives up after 10 seconds', async () => {
    const { browser, session, genauth } = await signedIn()
    genauth.answerUserInfoRequest = never
    const failed = failure(session.getUser())
    await browser.pass(10_000)
    expect((await failed).code).to.equal('token_timeout')
    expect(browser.alive).to.deep.equal(SOMEBODY_SIGNED_IN)
  })

  it('says nothing of a person who has logged out meanwhile', async () => {
    const { browser, session, genauth } = await signedIn()
    genauth.answerUserInfoRequest = never
    const failed = failure(session.getUser())
    await browser.requestTo(USER_INFO_PATH)
    await session.logout()
    expect((await failed).code).to.equal('session_expired')
    expect(browser.alive).to.deep.equal(NOBODY_SIGNED_IN)
  })

  it('asks for nobody when nobody is signed in', async () => {
    const { browser, session } = setupSession()
    expect((await failure(session.getUser())).code).to.equal('session_expired')
    expect(browser.requests).to.deep.equal([])
  })

  it('holds no token in an error', async () => {
    const { session, genauth } = await signedIn()
    genauth.user = { sub: 'other', token: CANARIES.accessToken }
    expect(textOf(await failure(session.getUser()))).not.to.contain('canary')
  })
})
