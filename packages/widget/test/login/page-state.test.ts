import { expect, fixture, html } from '@open-wc/testing'
import '../../src/define.js'
import type { GenAuthBeforeLoginEvent, GenAuthSuccessEvent } from '../../src/login/events.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { FakeClient, result } from '../support/fake-client.js'

describe('what a page tells a login for when it has ended', () => {
  let core: FakeClient
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => core.restore())

  const create = () =>
    fixture<GenAuthLogin>(html`
      <genauth-login
        domain="https://my-app.genauth.ai"
        app-id="app"
        return-to="/cart"
        @genauth-before-login=${(event: GenAuthBeforeLoginEvent) => {
          event.appState = { step: 3, from: event.returnTo }
        }}
      ></genauth-login>
    `)

  it('is with core, which keeps it over a redirect', async () => {
    const element = await create()
    element.login().catch(() => undefined)
    expect(core.logins[0]!.options).to.deep.include({
      returnTo: '/cart',
      appState: { step: 3, from: '/cart' },
    })
    element.cancel()
  })

  it('is on the event, after a login in a window, too', async () => {
    const element = await create()
    const success = new Promise<GenAuthSuccessEvent>((resolve) =>
      element.addEventListener('genauth-success', resolve),
    )
    void element.login()
    core.logins[0]!.succeed(result)
    const { returnTo, appState } = await success
    expect({ returnTo, appState }).to.deep.equal({
      returnTo: '/cart',
      appState: { step: 3, from: '/cart' },
    })
  })
})
