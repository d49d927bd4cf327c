import { expect } from '@open-wc/testing'
import { onTrace } from '../src/platform/trace.js'
import type { TraceEntry } from '../src/platform/trace.js'
import { logIn, setup } from './support/client.js'
import type { Setup } from './support/client.js'
import { CANARIES } from './support/fake-genauth.js'
import { failure, thrown } from './support/outcome.js'

/** A client, and all that its page is told of its logins. */
function traced(options: Parameters<typeof setup>[0] = {}) {
  const set = setup(options)
  const entries: TraceEntry[] = []
  const stop = onTrace((entry) => entries.push(entry), set.browser)
  const steps = () => entries.map(({ what, where }) => `${what} ${where.split('\n')[0] ?? ''}`)
  return { ...set, entries, stop, steps }
}

/** Every value that only this login may know. */
function secretsOf({ browser }: Setup): string[] {
  const { searchParams } = browser.windows.at(-1)?.address ?? browser.left.at(-1)!
  const own = ['state', 'nonce', 'code_challenge'].map((name) => searchParams.get(name)!)
  return [...own, ...Object.values(CANARIES), 'login-hint-of-somebody']
}

const GENAUTH = 'https://my-app.genauth.ai'

describe('onTrace()', () => {
  it('tells the requests, the window and the checks of a login, in their order', async () => {
    const set = traced()
    await logIn(set)
    expect(set.steps()).to.deep.equal([
      `request ${GENAUTH}/api/v2/applications/my-app/public-config`,
      `response ${GENAUTH}/api/v2/applications/my-app/public-config`,
      `window ${GENAUTH}/oidc/auth`,
      'answer authorization response',
      'check authorization response',
      `request ${GENAUTH}/oidc/token`,
      `response ${GENAUTH}/oidc/token`,
      'check ID token',
    ])
    const details = set.entries.map(({ detail }) => detail)
    expect(details).to.include.members(['GET', '200', 'POST', 'code, state'])
  })

  it('tells no secret of a login in a window', async () => {
    const set = traced({ scope: 'openid offline_access' })
    const login = set.client.loginWithPopup({ loginHint: 'login-hint-of-somebody' })
    await set.browser.popup.shown
    set.genauth.logIn()
    const { idToken } = await login
    const told = JSON.stringify(set.entries)
    expect(told).to.include('•••')
    for (const secret of [...secretsOf(set), idToken]) expect(told).not.to.include(secret)
  })

  it('tells no secret of a login by redirect', async () => {
    const set = traced()
    await set.client.loginWithRedirect({ loginHint: 'login-hint-of-somebody' })
    expect(set.steps().at(-1)).to.equal(`redirect ${GENAUTH}/oidc/auth`)
    const told = JSON.stringify(set.entries)
    for (const secret of secretsOf(set)) expect(told).not.to.include(secret)
  })

  it('tells what is harmless: who asks, for what, and where the response is to go', async () => {
    const set = traced()
    await logIn(set)
    const { where } = set.entries.find(({ what }) => what === 'window')!
    expect(where).to.include('client_id=my-app')
    expect(where).to.include('redirect_uri=https://site.example/login')
    expect(where).to.include('scope=openid profile')
  })

  it('tells of a request without a response', async () => {
    const set = traced()
    set.genauth.answerTokenRequest = () => Promise.reject(new TypeError('Failed to fetch'))
    await failure(logIn(set))
    expect(set.entries.at(-1)).to.include({ what: 'response', detail: 'none' })
  })

  it('tells of a message from another origin', async () => {
    const set = traced()
    const login = set.client.loginWithPopup()
    await set.browser.popup.shown
    set.browser.post(set.genauth.answer(set.browser.popup), { origin: 'https://other.example' })
    await Promise.resolve()
    expect(set.entries.at(-1)).to.include({ what: 'message', where: 'https://other.example' })
    set.genauth.logIn()
    await login
  })

  it('lets a login be where a listener throws', async () => {
    const set = traced()
    const fault = new Error('a fault of the page')
    const faults: unknown[] = []
    const { onerror } = window
    window.onerror = (_message, _source, _line, _column, error) => faults.push(error)
    onTrace(() => {
      throw fault
    }, set.browser)
    await logIn(set)
    window.onerror = onerror
    expect(faults).to.include(fault)
  })

  it('refuses what is no function', () => {
    const error = thrown(() => onTrace('listener' as never, {}))
    expect(error).to.include({ code: 'invalid_config', reason: 'listener' })
  })

  it('tells nothing once it is stopped, and nothing of another page', async () => {
    const set = traced()
    set.stop()
    await logIn(set)
    await logIn(setup())
    expect(set.entries).to.deep.equal([])
  })
})
