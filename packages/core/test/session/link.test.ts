import { expect } from '@open-wc/testing'
import type { LinkedIdentity } from '../../src/session.js'
import { CANARIES, json } from '../support/fake-genauth.js'
import { failure } from '../support/outcome.js'
import { setupSession, signedIn, SOMEBODY_SIGNED_IN } from '../support/session.js'

const LINK = '/api/v3/link-extidp'
const IDENTITIES = '/api/v3/get-identities'
const UNLINK = '/api/v3/unlink-extidp'

const XIAOMI = {
  identityId: 'identity-1',
  extIdpId: 'source-1',
  provider: 'xiaomi',
  type: 'unionid',
  userIdInIdp: 'their-id',
  originConnIds: ['xiaomi-id'],
  userInfoInIdp: { phone: 'secret' },
  accessToken: 'secret',
  refreshToken: 'secret',
}
const LINKED: LinkedIdentity = {
  id: 'identity-1',
  sourceId: 'source-1',
  provider: 'xiaomi',
  type: 'unionid',
  connectionIds: ['xiaomi-id'],
}

/** A person who is signed in, and what GenAuth has linked. */
async function setup() {
  const set = await signedIn()
  const linked: object[] = []
  const answers = new Map<string, () => Response | Promise<Response>>([
    [IDENTITIES, () => json({ statusCode: 200, data: [...linked] })],
    [UNLINK, () => json({ statusCode: 200, message: 'Success' })],
  ])
  const { network } = set.browser
  set.browser.network = (request) =>
    answers.get(new URL(request.url).pathname)?.() ?? network(request)
  return { ...set, linked, answers }
}

/** The same, and the person is in the window. */
async function linking() {
  const set = await setup()
  const link = set.session.link({ connection: 'my-xiaomi' })
  // A rejection that a test looks at later.
  link.catch(() => undefined)
  await set.browser.requestTo(IDENTITIES)
  const answer = (data: unknown, origin?: string) =>
    set.browser.post(data, { source: set.browser.popup, ...(origin && { origin }) })
  return { ...set, link, answer }
}

describe('GenAuthSession.link()', () => {
  it('opens GenAuth’s own way to link, in the click', async () => {
    const { session, browser, result } = await setup()
    const before = browser.windows.length
    session.link({ connection: 'my-xiaomi' }).catch(() => undefined)
    expect(browser.windows).to.have.length(before + 1)
    const { origin, pathname, searchParams } = browser.popup.address!
    expect(origin + pathname).to.equal(`https://my-app.genauth.ai${LINK}`)
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      ext_idp_conn_identifier: 'my-xiaomi',
      app_id: 'my-app',
      id_token: result.idToken,
    })
    session.close()
  })

  for (const [what, data] of [
    ['as its SDK gives it', { success: true, identities: [] }],
    ['as its login window posts', { code: 200, message: 'Success', data: {} }],
    ['as its API answers', { statusCode: 200 }],
  ] as const) {
    it(`ends when GenAuth’s window says so, ${what}`, async () => {
      const { link, answer, browser } = await linking()
      answer(data)
      await link
      expect(browser.popup.closed).to.equal(true)
      expect(browser.alive).to.deep.equal(SOMEBODY_SIGNED_IN)
    })
  }

  it('believes what GenAuth lists, whatever the window has said', async () => {
    const { link, answer, linked } = await linking()
    linked.push(XIAOMI)
    answer({ success: false, errMsg: 'no' }, 'https://core.genauth.ai')
    await link
  })

  it('believes what GenAuth lists where the window has only closed', async () => {
    const { link, linked, browser } = await linking()
    linked.push(XIAOMI)
    browser.popup.close()
    await browser.pass(2000)
    await link
  })

  it('believes no success from another origin', async () => {
    const { link, answer } = await linking()
    answer({ success: true }, 'https://evil.example')
    expect((await failure(link)).code).to.equal('link_refused')
  })

  for (const [what, data, words] of [
    [
      'as its SDK gives it',
      { success: false, errMsg: '此身份源已被其他账号绑定' },
      /已被其他账号绑定/,
    ],
    ['as its login window posts', { code: 409, message: 'Bound to another account' }, /Bound to/],
    ['without a word', { success: false }, /no reason/],
  ] as const) {
    it(`is link_refused, with GenAuth’s words, where it refuses ${what}`, async () => {
      const { link, answer, browser } = await linking()
      answer(data)
      const error = await failure(link)
      expect(error.code).to.equal('link_refused')
      expect(error.message).to.match(words)
      expect(error.message).to.contain('linked to another account here already')
      expect(browser.popup.closed).to.equal(true)
    })
  }

  it('ignores what is no answer, and what another window says', async () => {
    const { link, answer, browser } = await linking()
    for (const data of [null, 'done', {}, { type: 'loaded' }, { code: '200' }]) answer(data)
    browser.post({ success: true }, { source: {}, origin: 'https://my-app.genauth.ai' })
    browser.post(
      { success: true },
      { source: browser.popup, origin: 'https://my-app.genauth.ai', isTrusted: false },
    )
    answer({ success: false, errMsg: 'at last' })
    expect((await failure(link)).message).to.contain('at last')
  })

  it('is popup_closed where the person closes the window', async () => {
    const { link, browser } = await linking()
    await browser.pass(1000)
    browser.popup.close()
    await browser.pass(2000)
    expect((await failure(link)).code).to.equal('popup_closed')
    expect(browser.alive).to.deep.equal(SOMEBODY_SIGNED_IN)
  })

  it('works by the window’s answer where GenAuth lets no page ask what is linked', async () => {
    const set = await setup()
    set.answers.set(IDENTITIES, () => Promise.reject(new TypeError('Failed to fetch')))
    const link = set.session.link({ connection: 'my-xiaomi' })
    await set.browser.requestTo(IDENTITIES)
    set.browser.post({ success: true }, { source: set.browser.popup })
    await link
  })

  it('is session_expired where nobody is signed in, and opens nothing', async () => {
    const { session, browser } = setupSession()
    const error = await failure(session.link({ connection: 'my-xiaomi' }))
    expect(error.code).to.equal('session_expired')
    expect(browser.windows).to.have.length(0)
  })

  it('is popup_blocked where the browser opens no window', async () => {
    const { session, browser } = await setup()
    browser.blocker = () => null
    const error = await failure(session.link({ connection: 'my-xiaomi' }))
    expect(error.code).to.equal('popup_blocked')
  })

  it('ends with the session', async () => {
    const { link, session, browser } = await linking()
    await session.logout()
    await failure(link)
    expect(browser.popup.closed).to.equal(true)
  })

  for (const options of [undefined, null, {}, { connection: '' }, { connection: 7 }]) {
    it(`is invalid_config for ${JSON.stringify(options)}, and opens nothing`, async () => {
      const { session, browser } = await setup()
      const before = browser.windows.length
      const error = await failure(session.link(options as never))
      expect(error).to.include({ code: 'invalid_config', reason: 'connection' })
      expect(browser.windows).to.have.length(before)
    })
  }
})

describe('GenAuthSession.linkedIdentities()', () => {
  it('gives who the person is at each source, and none of the source’s secrets', async () => {
    const { session, linked } = await setup()
    linked.push(XIAOMI)
    const identities = await session.linkedIdentities()
    expect(identities).to.deep.equal([LINKED])
    expect(JSON.stringify(identities)).not.to.contain('secret')
  })

  it('sends the access token in a header, and no cookies', async () => {
    const { session, browser } = await setup()
    await session.linkedIdentities()
    const [request] = browser.requestsTo(IDENTITIES)
    expect(request!.cache).to.equal('no-store')
    expect(request).to.include({ method: 'GET', credentials: 'omit', redirect: 'error' })
    expect([...request!.headers]).to.deep.equal([
      ['authorization', `Bearer ${CANARIES.accessToken}`],
    ])
  })

  for (const data of [undefined, null, {}, 'x', [null], [{}], [{ ...XIAOMI, extIdpId: 7 }]]) {
    it(`reads ${JSON.stringify(data)} as none`, async () => {
      const { session, answers } = await setup()
      answers.set(IDENTITIES, () => json({ statusCode: 200, data }))
      expect(await session.linkedIdentities()).to.deep.equal([])
    })
  }

  it('is session_expired where GenAuth takes the access token no more', async () => {
    const { session, answers } = await setup()
    answers.set(IDENTITIES, () =>
      json({ statusCode: 401, apiCode: 2020, message: 'Not logged in' }),
    )
    expect((await failure(session.linkedIdentities())).code).to.equal('session_expired')
  })

  for (const [what, answer] of Object.entries<() => Response>({
    'another error of its envelope': () => json({ statusCode: 500, message: 'System error' }),
    'what is no JSON': () => new Response('<!doctype html>'),
  })) {
    it(`is link_refused for ${what}`, async () => {
      const { session, answers } = await setup()
      answers.set(IDENTITIES, answer)
      expect((await failure(session.linkedIdentities())).code).to.equal('link_refused')
    })
  }

  it('is token_timeout after ten seconds', async () => {
    const { session, answers, browser } = await setup()
    answers.set(IDENTITIES, () => new Promise<Response>(() => undefined))
    const failed = failure(session.linkedIdentities())
    await browser.requestTo(IDENTITIES)
    await browser.pass(10_000)
    expect((await failed).code).to.equal('token_timeout')
  })
})

describe('GenAuthSession.unlink()', () => {
  it('names the identity source to GenAuth', async () => {
    const { session, browser } = await setup()
    await session.unlink(LINKED)
    const [request] = browser.requestsTo(UNLINK)
    expect(request!.method).to.equal('POST')
    expect(await request!.json()).to.deep.equal({ extIdpId: 'source-1' })
    expect(request!.headers.get('authorization')).to.equal(`Bearer ${CANARIES.accessToken}`)
  })

  it('is link_refused, with GenAuth’s words, where it refuses', async () => {
    const { session, answers } = await setup()
    answers.set(UNLINK, () => json({ statusCode: 403, message: 'The last one stays' }))
    const error = await failure(session.unlink(LINKED))
    expect(error.code).to.equal('link_refused')
    expect(error.message).to.contain('The last one stays')
  })

  it('is invalid_config without the ID of a source', async () => {
    const { session } = await setup()
    expect(await failure(session.unlink({} as never))).to.include({
      code: 'invalid_config',
      reason: 'sourceId',
    })
  })
})
