import { expect } from '@open-wc/testing'
import { GenAuthClient } from '../src/client.js'
import { EVERYTHING, logIn, prepared, setup } from './support/client.js'
import type { Setup } from './support/client.js'
import { NOTHING, settled } from './support/fake-browser.js'
import { CANARIES, TOKEN_PATH } from './support/fake-genauth.js'
import { failure } from './support/outcome.js'
import { answerTo, comeBack, leave } from './support/redirect.js'
import { answerInFrame, frameOpened, signedIn } from './support/session.js'

/**
 * What another script of the page may have put on every object: names of settings, of requests and
 * of answers.
 */
const POLLUTION = {
  domain: 'https://evil.example',
  issuer: 'https://evil.example/oidc',
  connection: 'evil',
  connectionId: 'evil-id',
  redirectUri: 'https://evil.example/',
  redirect_uri: 'https://evil.example/',
  response: 'code',
  responseMode: 'query',
  requireIssuer: true,
  requireSignature: true,
  route: 'hosted',
  scope: 'openid everything',
  timeoutMs: 1,
  inAppBrowsers: ['chrome'],
  mode: 'redirect',
  popup: false,
  headers: { 'x-evil': '1' },
  method: 'PUT',
  integrity: 'sha256-evil',
  cache: 'only-if-cached',
  keepalive: true,
  loginHint: 'victim',
  language: 'tlh',
  parameters: { prompt: 'none' },
  code: 'stolen',
  state: 'guessed',
  iss: 'https://evil.example/oidc',
}

/**
 * Runs with a polluted `Object.prototype`. Names that nobody should see are gone before anything is
 * asserted.
 */
async function polluted<T>(run: () => Promise<T>): Promise<T> {
  const names = Object.keys(POLLUTION)
  for (const [name, value] of Object.entries(POLLUTION)) {
    Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true })
  }
  try {
    return await run()
  } finally {
    for (const name of names) Reflect.deleteProperty(Object.prototype, name)
  }
}

/** What a login asks for and sends, but for its random values. */
async function traceOf({ browser }: Setup) {
  const random = ['state', 'nonce', 'code_challenge', 'code_verifier']
  const readable = (parameters: URLSearchParams) =>
    [...parameters].map(([name, value]) => (random.includes(name) ? name : `${name}=${value}`))
  const requests = browser.requests.map(async (request) => {
    const { method, url, mode, credentials, redirect, integrity, cache, keepalive, headers } =
      request
    const body = readable(new URLSearchParams(await request.text()))
    return {
      method,
      url,
      mode,
      credentials,
      redirect,
      integrity,
      cache,
      keepalive,
      headers: [...headers],
      body,
    }
  })
  const windows = browser.windows.map(({ address }) => [
    address?.origin,
    ...readable(address!.searchParams),
  ])
  return { windows, requests: await Promise.all(requests) }
}

describe('GenAuthClient on a page whose Object.prototype is polluted', () => {
  it('asks for, sends and gives the same as on any other [A-52]', async () => {
    const run = async () => {
      const set = setup()
      const result = await logIn(set)
      return { set, result }
    }
    const clean = await run()
    const dirty = await polluted(run)
    expect(await traceOf(dirty.set)).to.deep.equal(await traceOf(clean.set))
    expect(dirty.result).to.include({
      accessToken: CANARIES.accessToken,
      connection: clean.result.connection,
    })
    expect(dirty.result.claims.iss).to.equal(clean.result.claims.iss)
  })

  it('takes no response from there [A-52]', async () => {
    const error = await polluted(async () => {
      const { browser, client } = await prepared(EVERYTHING)
      const failed = failure(client.loginWithPopup())
      browser.post(
        { type: 'authorization_response', response: {} },
        { origin: 'https://my-app.genauth.ai' },
      )
      return failed
    })
    expect(error.code).to.equal('state_mismatch')
  })

  it('is not what pollutes it: an own __proto__ in settings, in a response, in the public configuration [A-51, V-13]', async () => {
    const evil = JSON.parse(
      '{"__proto__":{"evil":1},"constructor":{"prototype":{"evil":1}}}',
    ) as object
    const set = setup(evil)
    set.genauth.application = { ...set.genauth.application, ...evil }
    set.genauth.tokens = evil as never
    const login = set.client.loginWithPopup()
    await set.browser.popup.shown
    const answer = set.genauth.answer(set.browser.popup, evil as never)
    set.browser.deliver(Object.assign(JSON.parse(JSON.stringify(evil)) as object, answer))
    await login
    expect(({} as { evil?: unknown }).evil).to.equal(undefined)
  })
})

describe('GenAuthClient on a page where others have wrapped the browser', () => {
  it('works behind wrappers such as zone.js and monitoring scripts put there', async () => {
    const set = setup()
    const { browser } = set
    const [fetch, listen, wait] = [
      browser.fetch.bind(browser),
      browser.addEventListener.bind(browser),
      browser.setTimeout.bind(browser),
    ]
    browser.fetch = (...given) => fetch(...given).then((response) => response)
    browser.addEventListener = (...given: unknown[]) => {
      const [type, listener, options] = given as Parameters<typeof listen>
      listen(type, (event) => Reflect.apply(listener, window, [event]), options)
    }
    browser.setTimeout = (callback, delayMs) => wait(() => callback(), delayMs)
    expect((await logIn(set)).accessToken).to.equal(CANARIES.accessToken)
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('ends each of two logins that were given the same window [A-33]', async () => {
    const { browser, genauth, client } = await prepared(EVERYTHING)
    const other = new GenAuthClient(
      { domain: genauth.domain, appId: genauth.appId, ...EVERYTHING },
      browser,
    )
    await other.prepare()
    const first = failure(client.loginWithPopup())
    const [window] = browser.windows
    browser.blocker = () => window
    const second = failure(other.loginWithPopup())
    expect(await first).to.include({ code: 'cancelled', reason: 'superseded' })
    await browser.pass(1000)
    expect((await second).code).to.equal('popup_blocked')
    expect(browser.alive).to.deep.equal(NOTHING)
  })
})

describe('GenAuthClient under an impatient hand', () => {
  it('opens one window for ten clicks, and gives each the same promise [F-06]', async () => {
    const { browser, genauth, client } = await prepared(EVERYTHING)
    const logins = Array.from({ length: 10 }, () => client.loginWithPopup())
    expect(new Set(logins)).to.have.property('size', 1)
    expect(browser.windows).to.have.lengthOf(1)
    genauth.logIn()
    await logins[0]
    expect(browser.requestsTo(TOKEN_PATH)).to.have.lengthOf(1)
  })

  it('waits on while the person is elsewhere in the window, and ends when the page says so', async () => {
    const { browser, client } = await prepared(EVERYTHING)
    const abort = new AbortController()
    const failed = failure(client.loginWithPopup({ signal: abort.signal }))
    browser.popup.location.replace('https://news.example/')
    browser.post(
      { type: 'authorization_response', response: { code: 'x' } },
      { origin: 'https://news.example' },
    )
    await browser.pass(60_000)
    expect(browser.popup.closed).to.equal(false)
    abort.abort()
    expect((await failed).code).to.equal('cancelled')
    expect(browser.alive).to.deep.equal(NOTHING)
  })
})

describe('GenAuthClient on a page that was frozen for eight hours', () => {
  const EIGHT_HOURS_MS = 8 * 3_600_000

  it('ends a login nobody has answered as popup_timeout [F-53]', async () => {
    const { browser, client } = await prepared(EVERYTHING)
    const failed = failure(client.loginWithPopup())
    browser.sleep(EIGHT_HOURS_MS)
    await browser.pass(0)
    expect((await failed).code).to.equal('popup_timeout')
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('ends a token request that was under way as token_timeout', async () => {
    const { browser, genauth, client } = await prepared(EVERYTHING)
    genauth.answerTokenRequest = () => new Promise(() => undefined)
    const failed = failure(client.loginWithPopup())
    genauth.logIn()
    await browser.requestTo(TOKEN_PATH)
    browser.sleep(EIGHT_HOURS_MS)
    await browser.pass(0)
    expect((await failed).code).to.equal('token_timeout')
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('takes a response that was waiting at the door', async () => {
    const { browser, genauth, client } = await prepared(EVERYTHING)
    const login = client.loginWithPopup()
    browser.sleep(60_000)
    genauth.logIn()
    browser.popup.close()
    await settled()
    expect((await login).accessToken).to.equal(CANARIES.accessToken)
  })

  it('sends the next click to a new address: what was prepared is too old', async () => {
    const set = await prepared(EVERYTHING)
    set.browser.sleep(EIGHT_HOURS_MS)
    expect((await logIn(set)).accessToken).to.equal(CANARIES.accessToken)
  })
})

describe('GenAuthClient on a device whose clock is wrong', () => {
  for (const [what, ms, words, reason] of [
    ['two hours ahead', 7_200_000, "this device's clock is 120 minutes fast", 'exp'],
    ['two hours behind', -7_200_000, "this device's clock is 120 minutes slow", 'iat'],
  ] as const) {
    it(`${what} says so [F-52]`, async () => {
      const set = await prepared(EVERYTHING)
      const now = Math.floor(Date.now() / 1000)
      set.genauth.claims = { iat: now - ms / 1000, exp: now - ms / 1000 + 3600 }
      const error = await failure(logIn(set))
      expect(error).to.include({ code: 'id_token_invalid', reason })
      expect(error.message).to.contain(words)
    })
  }

  it('by half a minute does not matter [F-52]', async () => {
    const set = await prepared(EVERYTHING)
    const now = Math.floor(Date.now() / 1000)
    set.genauth.claims = { iat: now + 30, exp: now + 3630 }
    expect((await logIn(set)).accessToken).to.equal(CANARIES.accessToken)
  })
})

describe('A page with images and forms that bear the names of members of its document', () => {
  /** As `<img name=…>` does: the browser's own members are behind it. */
  const named = (document: object, ...names: readonly string[]) => {
    for (const name of names) Object.defineProperty(document, name, { value: new Image() })
  }

  it('is told that the window was closed', async () => {
    const { browser, client } = await prepared()
    named(browser.document, 'hasFocus')
    const failed = failure(client.loginWithPopup())
    await browser.pass(1000)
    browser.popup.closed = true
    await browser.pass(1000)
    expect((await failed).code).to.equal('popup_closed')
  })

  it('is not taken for one that nobody has opened yet', async () => {
    const left = await leave()
    const { browser, client } = comeBack(left, answerTo(left, left.asked))
    named(browser.document, 'prerendering', 'addEventListener')
    expect((await client.handleRedirectCallback())?.result.claims.sub).to.equal('mi-fan')
  })

  it('has a session that is checked, and renewed in a frame', async () => {
    const set = await signedIn({ scope: 'openid', checkOnFocus: true }, ({ document }) =>
      named(document, 'addEventListener', 'createElement', 'visibilityState', 'prerendering'),
    )
    void set.session.renewSilently()
    await frameOpened(set)
    answerInFrame(set)
    await set.browser.pass(0)
    expect(set.session.claims?.sub).to.equal('mi-fan')
  })
})
