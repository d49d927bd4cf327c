import { expect, fixture, html } from '@open-wc/testing'
import '../../src/define.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { messages } from '../support/english.js'
import { FakeClient } from '../support/fake-client.js'
import { waitUntil } from '../support/wait-until.js'

describe('a login that leaves the page', () => {
  let core: FakeClient
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => core.restore())

  const button = (element: GenAuthLogin) => element.shadowRoot!.querySelector('button')!
  const message = (element: GenAuthLogin) =>
    element.shadowRoot!.querySelector('[part=message]')!.textContent

  async function leaving() {
    const element = await fixture<GenAuthLogin>(html`
      <genauth-login
        domain="https://my-app.genauth.ai"
        app-id="app"
        lang="en"
        mode="redirect"
      ></genauth-login>
    `)
    await element.login()
    await element.updateComplete
    expect(message(element)).to.equal(messages.redirecting)
    return element
  }

  it('says so no more when the person stays', async () => {
    const element = await leaving()
    await waitUntil(() => element.state === 'idle')
    await element.updateComplete
    expect(message(element)).to.equal('')
    expect(button(element).ariaBusy).to.equal('false')
  })

  it('says so no more when the page is back from memory, at once', async () => {
    const element = await leaving()
    dispatchEvent(new Event('pageshow'))
    expect(element.state).to.equal('idle')
  })

  it('does not end the next login', async () => {
    const element = await leaving()
    element.mode = 'popup'
    await element.updateComplete
    element.login().catch(() => undefined)
    dispatchEvent(new Event('pageshow'))
    expect(element.state).to.equal('pending')
    element.cancel()
  })
})
