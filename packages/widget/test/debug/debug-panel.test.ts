import { trace } from '../../../core/src/platform/trace.js'
import { expect, fixture, html } from '@open-wc/testing'
import '../../src/define.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { coreError } from '../support/core-error.js'
import { FakeClient, result } from '../support/fake-client.js'
import { waitUntil } from '../support/wait-until.js'

/** Nothing answers there, on this machine. */
const NOWHERE = 'http://127.0.0.1:9'

describe('the panel for developers', () => {
  let core: FakeClient
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => {
    core.restore()
    history.replaceState(null, '', location.pathname)
  })

  const create = (attributes: Partial<GenAuthLogin> = { debug: true }, domain = NOWHERE) =>
    fixture<GenAuthLogin>(html`
      <div>
        <genauth-login
          domain=${domain}
          app-id="app"
          display-name="Mi"
          ?debug=${attributes.debug}
          ?allow-debug=${attributes.allowDebug}
        ></genauth-login>
      </div>
    `).then((around) => (around as Element).querySelector('genauth-login')!)

  const panelOf = (element: Element) => element.nextElementSibling?.shadowRoot
  const textOf = (element: Element) => panelOf(element)?.textContent ?? ''

  async function shown(attributes?: Partial<GenAuthLogin>, domain?: string) {
    const element = await create(attributes, domain)
    await waitUntil(() => /To mend|expected/.test(textOf(element)), 'the tenant was looked at')
    return element
  }

  const traceOf = (element: Element) => panelOf(element)!.querySelector('pre')!.textContent

  it('stands beside the button with what the doctor finds, worst first', async () => {
    const element = await shown()
    const [first] = panelOf(element)!.querySelectorAll('li')
    expect(first!.dataset).to.include({ id: 'application', status: 'problem' })
    expect(textOf(element)).to.include('Nothing answers at http://127.0.0.1:9.')
    await expect(element.nextElementSibling).to.be.accessible()
  })

  it('says why settings make no sense', async () => {
    const element = await shown({ debug: true }, 'http://site.example')
    expect(textOf(element)).to.include('domain: expected an https address')
  })

  it('is not there without debug, nor with allow-debug alone', async () => {
    for (const attributes of [{}, { allowDebug: true }]) {
      const element = await create(attributes)
      await element.updateComplete
      expect(element.nextElementSibling).to.equal(null)
    }
  })

  it('is there with allow-debug where the address asks for it, and not without allow-debug', async () => {
    history.replaceState(null, '', '?genauth-debug')
    await shown({ allowDebug: true })
    const element = await create({})
    await element.updateComplete
    expect(element.nextElementSibling).to.equal(null)
  })

  it('shows the trace of the last login, and how it ended', async () => {
    const element = await shown()
    const login = element.login()
    await waitUntil(() => core.logins.length, 'the login is under way')
    trace(window, 'window', 'https://my-app.genauth.ai/oidc/auth?state=canary&client_id=app')
    core.logins[0]!.succeed(result)
    await login
    await waitUntil(() => traceOf(element).includes('genauth-success'), 'the login has ended')
    expect(traceOf(element)).to.match(
      /login begins\n.*window https:\/\/my-app.genauth.ai\/oidc\/auth/,
    )
    expect(traceOf(element)).to.include('client_id=app')
    for (const secret of ['canary', 'access-token', 'id-token']) {
      expect(traceOf(element)).not.to.include(secret)
    }
  })

  it('shows why a login failed, and begins anew with the next one', async () => {
    const element = await shown()
    for (const code of ['popup_timeout', 'state_mismatch'] as const) {
      const login = element.login().catch(() => undefined)
      await waitUntil(() => core.logins.length, 'the login is under way')
      core.logins.pop()!.fail(coreError(code, `why ${code}`))
      await login
    }
    await waitUntil(() => traceOf(element).includes('state_mismatch'), 'the login has ended')
    expect(traceOf(element)).to.include('genauth-error: state_mismatch, why state_mismatch')
    expect(traceOf(element)).not.to.include('popup_timeout')
  })

  it('goes with its element, and comes back with it', async () => {
    const element = await shown()
    const around = element.parentElement!
    element.remove()
    expect(around.childElementCount).to.equal(0)
    around.append(element)
    expect(panelOf(element)).not.to.equal(undefined)
  })

  it('goes when nobody asks for it any more, and hears nothing from then on', async () => {
    const element = await shown()
    const panel = element.nextElementSibling!
    element.debug = false
    await waitUntil(() => element.nextElementSibling === null, 'the panel is gone')
    const before = panel.shadowRoot!.textContent
    trace(window, 'window', 'https://my-app.genauth.ai/oidc/auth?client_id=app')
    await new Promise((resolve) => setTimeout(resolve))
    expect(panel.shadowRoot!.textContent).to.equal(before)
    element.remove()
    document.body.append(element)
    expect(element.nextElementSibling).not.to.equal(panel)
    element.remove()
  })
})
