import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import '../../src/define.js'
import type { GenAuthErrorEvent, GenAuthSuccessEvent } from '../../src/login/events.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { mockLogins } from '../../src/mock/index.js'
import type { ElementMock } from '../../src/mock/index.js'
import { waitUntil } from '../support/wait-until.js'

const BUTTON = html`<genauth-login
  domain="https://my-app.genauth.ai"
  app-id="app"
  connection="my-xiaomi"
></genauth-login>`

function labelOf(element: GenAuthLogin): string {
  return element.shadowRoot?.querySelector('[part=label]')?.textContent ?? ''
}

function clickOn(element: GenAuthLogin): void {
  element.shadowRoot?.querySelector('button')?.click()
}

describe('mockLogins()', () => {
  let logins: ElementMock
  beforeEach(() => {
    logins = mockLogins({ person: { sub: '1', name: 'Mia' } })
  })
  afterEach(() => logins.restore())

  it('has a click end in a result, without a window', async () => {
    const element = await fixture<GenAuthLogin>(BUTTON)
    const success: Promise<GenAuthSuccessEvent> = oneEvent(element, 'genauth-success')
    clickOn(element)
    const event = await success
    expect(event.result.claims).to.include({ name: 'Mia' })
    expect(element.state).to.equal('succeeded')
    expect(logins.requests).to.have.length(1)
  })

  it('has a click fail as it was told to', async () => {
    logins.next({ error: 'network_error' })
    const element = await fixture<GenAuthLogin>(BUTTON)
    const failure: Promise<GenAuthErrorEvent> = oneEvent(element, 'genauth-error')
    clickOn(element)
    expect((await failure).error).to.include({ code: 'network_error' })
  })

  it('shows a login that goes on until it is finished', async () => {
    logins.hold()
    const element = await fixture<GenAuthLogin>(BUTTON)
    clickOn(element)
    expect(element.state).to.equal('pending')
    logins.finish()
    await element.whenFinished
    expect(element.state).to.equal('succeeded')
  })

  it('gives elements their Display Name, and a group its connections', async () => {
    logins.restore()
    const connections = [
      { id: '1', identifier: 'mi', provider: 'xiaomi', displayName: 'Mi Account' },
      { id: '2', identifier: 'gh', provider: 'github', displayName: 'GitHub' },
    ]
    logins = mockLogins({ connections })
    const group = await fixture(
      html`<genauth-login-group
        domain="https://my-app.genauth.ai"
        app-id="app"
      ></genauth-login-group>`,
    )
    const names = () =>
      [...(group.shadowRoot?.querySelectorAll('genauth-login') ?? [])].map(labelOf).join()
    await waitUntil(() => names() === 'Mi Account,GitHub')
  })
})
