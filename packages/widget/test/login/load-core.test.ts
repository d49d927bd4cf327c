import { expect, fixture, html } from '@open-wc/testing'
import '../../src/define.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { coreError } from '../support/core-error.js'
import { FakeClient, result } from '../support/fake-client.js'
import { waitUntil } from '../support/wait-until.js'

/** A window that nobody sees. */
function fakeWindow() {
  return {
    closed: false,
    focused: 0,
    close() {
      this.closed = true
    },
    focus() {
      this.focused++
    },
  }
}

describe('<genauth-login> while core is loading', () => {
  let core: FakeClient
  let load: () => void
  let fail: (error: Error) => void
  let windows: ReturnType<typeof fakeWindow>[]
  let canOpen: boolean
  const open = window.open.bind(window)

  beforeEach(() => {
    core = new FakeClient()
    core.loading = new Promise((resolve, reject) => {
      load = resolve
      fail = reject
    })
    windows = []
    canOpen = true
    window.open = () => {
      if (!canOpen) return null
      windows.push(fakeWindow())
      return windows.at(-1) as unknown as Window
    }
  })

  afterEach(() => {
    core.restore()
    window.open = open
  })

  const create = (mode = 'auto') =>
    fixture<GenAuthLogin>(html`
      <genauth-login domain="https://my-app.genauth.ai" app-id="app" mode=${mode}></genauth-login>
    `)
  const events = (element: GenAuthLogin) => {
    const types: string[] = []
    for (const type of ['popup-open', 'success', 'cancel', 'error'])
      element.addEventListener(`genauth-${type}`, (event) => types.push(event.type))
    return types
  }
  const errorOf = (login: Promise<unknown>) => login.catch((error: unknown) => error)

  it('opens the window in the click, and gives it to the client', async () => {
    const element = await create()
    const told = events(element)
    const login = element.login()
    expect(windows).to.have.length(1)
    expect(told).to.deep.equal(['genauth-popup-open'])
    load()
    await waitUntil(() => core.logins.length === 1)
    expect(core.logins[0]!.options.popup).to.equal(windows[0])
    core.logins[0]!.succeed(result)
    expect(await login).to.equal(result)
    expect(windows[0]!.closed, 'the client closes it').to.equal(false)
  })

  it('brings that window back with a second click', async () => {
    const element = await create()
    element.login().catch(() => undefined)
    element.login().catch(() => undefined)
    expect(windows).to.have.length(1)
    expect(windows[0]!.focused).to.equal(1)
    element.cancel()
  })

  it('closes the window when the login is cancelled, and does not wait for core', async () => {
    const element = await create()
    const told = events(element)
    const login = errorOf(element.login())
    element.cancel()
    expect(windows[0]!.closed).to.equal(true)
    expect(await login).to.include({ code: 'cancelled', reason: 'aborted' })
    expect(told).to.deep.equal(['genauth-popup-open', 'genauth-cancel'])
    load()
  })

  it('closes the window when core cannot be loaded, and says so', async () => {
    const element = await create()
    const login = errorOf(element.login())
    fail(coreError('network_error', 'core.js'))
    expect(await login).to.include({ code: 'network_error' })
    expect(windows[0]!.closed).to.equal(true)
    expect(element.state).to.equal('failed')
  })

  it('tries again with the next click after a failure', async () => {
    const element = await create()
    const login = errorOf(element.login())
    fail(coreError('network_error', 'core.js'))
    await login
    core.loading = undefined
    element.login().catch(() => undefined)
    expect(core.logins).to.have.length(1)
    element.cancel()
  })

  it('opens none where the login leaves the page', async () => {
    const element = await create('redirect')
    element.login().catch(() => undefined)
    expect(windows).to.have.length(0)
    load()
    await waitUntil(() => core.redirects.length === 1)
  })

  describe('whose window is blocked', () => {
    const remembersClick = (isActive: boolean | undefined) => {
      const value = isActive === undefined ? undefined : { isActive }
      Object.defineProperty(navigator, 'userActivation', { value, configurable: true })
    }

    beforeEach(() => {
      canOpen = false
    })
    afterEach(() => {
      Reflect.deleteProperty(navigator, 'userActivation')
    })

    for (const [isActive, browser] of [
      [true, 'where the browser remembers the click'],
      [undefined, 'where the browser does not tell of clicks'],
    ] as const) {
      it(`leaves the page ${browser}, and tries no window again`, async () => {
        remembersClick(isActive)
        const element = await create()
        element.login().catch(() => undefined)
        load()
        await waitUntil(() => core.redirects.length === 1)
        expect(core.logins).to.have.length(0)
      })
    }

    it('says so without a click, though there may be one by then', async () => {
      remembersClick(false)
      const element = await create()
      const login = errorOf(element.login())
      remembersClick(true)
      load()
      expect(await login).to.include({ code: 'popup_blocked' })
      expect([core.logins, core.redirects]).to.deep.equal([[], []])
    })

    it('says so where the page is not to be left', async () => {
      remembersClick(true)
      const element = await create('popup')
      const login = errorOf(element.login())
      load()
      expect(await login).to.include({ code: 'popup_blocked' })
      expect(core.redirects).to.have.length(0)
    })
  })

  it('says of settings that cannot work when core is loaded, and closes the window', async () => {
    const consoleError = console.error
    console.error = () => undefined
    const element = await create()
    element.removeAttribute('domain')
    const login = errorOf(element.login())
    load()
    expect(await login).to.include({ code: 'invalid_config', reason: 'domain' })
    expect(windows[0]!.closed).to.equal(true)
    console.error = consoleError
  })
})

describe('<genauth-login> that loads core', () => {
  it('does so when the person turns to it, before the page is idle', async () => {
    const core = new FakeClient()
    const element = await fixture<GenAuthLogin>(html`
      <genauth-login domain="https://my-app.genauth.ai" app-id="app"></genauth-login>
    `)
    element.dispatchEvent(new PointerEvent('pointerover'))
    await Promise.resolve()
    await Promise.resolve()
    expect(core.prepared).to.equal(1)
    core.restore()
  })
})
