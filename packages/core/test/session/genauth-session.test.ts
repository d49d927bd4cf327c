import { expect } from '@open-wc/testing'
import { GenAuthSession, GenAuthSessionChangeEvent } from '../../src/session.js'
import type { LoginResult } from '../../src/model/tokens.js'
import { NOTHING } from '../support/fake-browser.js'
import { CANARIES } from '../support/fake-genauth.js'
import { FakeSessionBrowser } from '../support/fake-session-browser.js'
import { failure, thrown } from '../support/outcome.js'
import { textOf } from '../support/secrets.js'
import { SOMEBODY_SIGNED_IN, logInFor, setupSession, signedIn } from '../support/session.js'

/** What a script without types may hand in where an object is expected. */
const WRONG_KINDS: readonly unknown[] = [undefined, null, 0, 'text', true, [], {}, () => undefined]

describe('new GenAuthSession()', () => {
  it('names the option that cannot be used', () => {
    const reasonFor = (options: object) => thrown(() => setupSession(options)).reason
    expect(reasonFor({ domain: 'http://my-app.genauth.ai' })).to.equal('domain')
    for (const store of ['cookie', '', null, 7]) expect(reasonFor({ store })).to.equal('store')
    for (const renewBeforeMs of [-1, NaN, Infinity, '30', null]) {
      expect(reasonFor({ renewBeforeMs })).to.equal('renewBeforeMs')
    }
  })

  it('is invalid_config for anything but settings', () => {
    for (const config of WRONG_KINDS) {
      const create = () => new GenAuthSession(config as never, new FakeSessionBrowser())
      expect(thrown(create).code, String(config)).to.equal('invalid_config')
    }
  })

  it('refuses a page that was not served by https', () => {
    const browser = new FakeSessionBrowser()
    browser.isSecureContext = false
    const config = { domain: 'my-app.genauth.ai', appId: 'my-app' }
    expect(thrown(() => new GenAuthSession(config, browser)).code).to.equal('insecure_context')
  })

  it('uses the window of the page by default', () => {
    const session = new GenAuthSession({ domain: 'my-app.genauth.ai', appId: 'my-app' })
    expect(session.claims).to.equal(undefined)
    session.close()
  })

  it('sends no request', () => {
    expect(setupSession().browser.requests).to.deep.equal([])
  })
})

describe('GenAuthSession.start()', () => {
  it('says who is signed in, and tells its listeners', async () => {
    const set = setupSession()
    const events: GenAuthSessionChangeEvent[] = []
    set.session.addEventListener('genauth-session-change', (event) => events.push(event))
    set.session.start(await logInFor(set))
    expect(set.session.claims).to.include({ sub: 'mi-fan' })
    expect(events).to.have.lengthOf(1)
    expect(events[0]).to.be.instanceOf(GenAuthSessionChangeEvent)
    expect(events[0]).to.deep.include({
      change: 'signed_in',
      claims: set.session.claims,
      fromOtherTab: false,
      store: 'memory',
    })
  })

  it('calls a listener object as well, and none that is null', async () => {
    const set = setupSession()
    let calls = 0
    const listener: EventListenerObject = { handleEvent: () => calls++ }
    set.session.addEventListener('genauth-session-change', listener)
    set.session.addEventListener('genauth-session-change', null)
    set.session.start(await logInFor(set))
    expect(calls).to.equal(1)
  })

  it('is invalid_config for anything but the result of a login', async () => {
    const { session, result } = await signedIn()
    const code = { code: 'code', codeVerifier: 'verifier', redirectUri: '', nonce: '', state: '' }
    const broken: readonly unknown[] = [
      new CustomEvent('genauth-success', { detail: result }),
      Promise.resolve(result),
      code,
      { ...result, accessToken: undefined },
      { ...result, idToken: '' },
      { ...result, refreshToken: null },
      { ...result, expiresAt: '2030-01-01T00:00:00Z' },
      { ...result, expiresAt: new Date(NaN) },
      { ...result, signatureVerified: undefined },
      { ...result, claims: undefined },
      { ...result, claims: { ...result.claims, aud: [7] } },
    ]
    for (const value of [...WRONG_KINDS, ...broken]) {
      const error = thrown(() => session.start(value as LoginResult))
      expect(error).to.include({ code: 'invalid_config', reason: 'result' })
      expect(textOf(error)).not.to.contain('canary')
    }
    expect(session.claims).to.include({ sub: 'mi-fan' })
  })

  for (const [what, difference] of [
    ['issuer', { iss: 'https://other.genauth.ai/oidc' }],
    ['application', { aud: 'other-app' }],
    ['person without a name', { sub: '' }],
  ] as const) {
    it(`refuses a login of another ${what}`, async () => {
      const { session, result } = await signedIn()
      const other = { ...result, claims: { ...result.claims, ...difference } }
      expect(thrown(() => session.start(other))).to.include({
        code: 'invalid_config',
        reason: 'result',
      })
    })
  }

  it('refuses a signature that was not verified, where the settings require one', async () => {
    const { result } = await signedIn()
    const { session } = setupSession({ requireSignature: true })
    expect(thrown(() => session.start(result)).reason).to.equal('result')
    session.start({ ...result, signatureVerified: true })
    expect(session.claims).to.include({ sub: 'mi-fan' })
  })

  it('is not changed by what the caller does to the result afterwards', async () => {
    const set = setupSession()
    const result = { ...(await logInFor(set)), extra: 'of the caller' }
    set.session.start(result)
    Object.assign(result, { accessToken: 'changed' })
    expect(await set.session.getAccessToken()).to.equal(CANARIES.accessToken)
  })

  it('shows no token in a property, in JSON, or in an event [B-11]', async () => {
    const { session, result } = await signedIn()
    const events: Event[] = []
    session.addEventListener('genauth-session-change', (event) => events.push(event))
    session.start(result)
    expect(textOf([session, events])).not.to.contain('canary')
    expect(JSON.stringify(session) + Object.keys(session).join()).not.to.contain('canary')
  })
})

describe('A GenAuthSession in a Proxy, as reactive libraries make', () => {
  it('does all that it does without', async () => {
    const set = setupSession()
    const login = await logInFor(set)
    const proxy = new Proxy(set.session, {})
    const changes: string[] = []
    const listener = ({ change }: GenAuthSessionChangeEvent) => void changes.push(change)
    proxy.addEventListener('genauth-session-change', listener)
    proxy.start(login)
    expect(proxy.claims).to.include({ sub: 'mi-fan' })
    expect(proxy.store).to.equal('memory')
    expect(await proxy.getAccessToken()).to.equal(CANARIES.accessToken)
    expect((await proxy.getUser()).sub).to.equal('mi-fan')
    await proxy.renew()
    await proxy.logout()
    expect(proxy.handleLogoutCallback()).to.equal(undefined)
    expect(changes).to.deep.equal(['signed_in', 'renewed', 'signed_out'])
    proxy.removeEventListener('genauth-session-change', listener as never)
    proxy.close()
    expect(set.browser.alive).to.deep.equal(NOTHING)
  })

  it('shows its methods in no list of its properties', () => {
    expect(Object.keys(setupSession().session)).to.deep.equal([])
  })
})

describe('GenAuthSession.close()', () => {
  it('removes all listeners, timers and channels', async () => {
    const { browser, session } = await signedIn({ checkOnFocus: true }, undefined, (genauth) => {
      genauth.allowsIntrospection = true
    })
    expect(browser.alive.listeners).to.equal(SOMEBODY_SIGNED_IN.listeners + 2)
    session.close()
    await browser.pass(0)
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('leaves no session, and says why', async () => {
    const { session, result } = await signedIn()
    session.close()
    expect(session.claims).to.equal(undefined)
    for (const act of [
      () => session.getAccessToken(),
      () => session.renew(),
      () => session.renewSilently(),
      () => session.getUser(),
      () => session.check(),
      () => session.logout(),
    ]) {
      expect(await failure(act())).to.include({ code: 'cancelled', reason: 'closed' })
    }
    expect(thrown(() => session.start(result)).reason).to.equal('closed')
  })

  it('leaves a stored session in storage', async () => {
    const { browser, session } = await signedIn({ store: 'local' })
    session.close()
    expect([...browser.localArea.items.values()].join()).to.contain(CANARIES.refreshToken)
  })
})
