import { expect } from '@open-wc/testing'
import { GenAuthSession, GenAuthSessionChangeEvent } from '../../src/session.js'
import { NOTHING } from '../support/fake-browser.js'
import { CANARIES } from '../support/fake-genauth.js'
import { FakeSessionBrowser } from '../support/fake-session-browser.js'
import { failure, thrown } from '../support/outcome.js'
import { textOf } from '../support/secrets.js'
import { logInFor, setupSession, signedIn } from '../support/session.js'

describe('new GenAuthSession()', () => {
  it('names the option that cannot be used', () => {
    const reasonFor = (options: object) => thrown(() => setupSession(options)).reason
    expect(reasonFor({ domain: 'http://my-app.genauth.ai' })).to.equal('domain')
    expect(reasonFor({ store: 'cookie' })).to.equal('store')
    expect(reasonFor({ renewBeforeMs: -1 })).to.equal('renewBeforeMs')
    expect(reasonFor({ renewBeforeMs: NaN })).to.equal('renewBeforeMs')
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

  it('asks for nothing', () => {
    expect(setupSession().browser.requests).to.deep.equal([])
  })
})

describe('GenAuthSession.keep()', () => {
  it('says who is signed in, and tells its listeners', async () => {
    const set = setupSession()
    const events: GenAuthSessionChangeEvent[] = []
    set.session.addEventListener('genauth-session-change', (event) => events.push(event))
    set.session.keep(await logInFor(set))
    expect(set.session.claims).to.include({ sub: 'mi-fan' })
    expect(events).to.have.lengthOf(1)
    expect(events[0]).to.be.instanceOf(GenAuthSessionChangeEvent)
    expect(events[0]).to.include({
      change: 'signed_in',
      elsewhere: false,
      claims: set.session.claims,
    })
  })

  it('calls a listener object as well, and none that is null', async () => {
    const set = setupSession()
    let calls = 0
    const listener: EventListenerObject = { handleEvent: () => calls++ }
    set.session.addEventListener('genauth-session-change', listener)
    set.session.addEventListener('genauth-session-change', null)
    set.session.keep(await logInFor(set))
    expect(calls).to.equal(1)
  })

  it('refuses a login of another application', async () => {
    const { session, result } = await signedIn()
    for (const difference of [
      { iss: 'https://other.genauth.ai/oidc' },
      { aud: 'other-app' },
      { sub: '' },
    ]) {
      const other = { ...result, claims: { ...result.claims, ...difference } }
      expect(thrown(() => session.keep(other))).to.include({
        code: 'invalid_config',
        reason: 'result',
      })
    }
  })

  it('refuses a signature that nobody verified, where the settings insist on one', async () => {
    const { result } = await signedIn()
    const { session } = setupSession({ requireSignature: true })
    expect(thrown(() => session.keep(result)).reason).to.equal('result')
    session.keep({ ...result, signatureVerified: true })
  })

  it('shows no token in a property, in JSON, or in an event', async () => {
    const { session, result } = await signedIn()
    const events: Event[] = []
    session.addEventListener('genauth-session-change', (event) => events.push(event))
    session.keep(result)
    expect(textOf([session, events])).not.to.contain('canary')
    expect(JSON.stringify(session) + Object.keys(session).join()).not.to.contain('canary')
  })
})

describe('GenAuthSession.close()', () => {
  it('lets go of everything', async () => {
    const { browser, session } = await signedIn()
    expect(browser.alive).to.deep.equal({ ...NOTHING, listeners: 2 })
    session.close()
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('has no session afterwards, and says why', async () => {
    const { session, result } = await signedIn()
    session.close()
    expect(session.claims).to.equal(undefined)
    for (const act of [
      () => session.getAccessToken(),
      () => session.renewSilently(),
      () => session.logout(),
    ]) {
      expect(await failure(act())).to.include({ code: 'cancelled', reason: 'closed' })
    }
    expect(thrown(() => session.keep(result)).reason).to.equal('closed')
  })

  it('leaves a stored session where it is', async () => {
    const { browser, session } = await signedIn({ store: 'local' })
    session.close()
    expect([...browser.localArea.items.values()].join()).to.contain(CANARIES.refreshToken)
  })
})
