import { expect } from '@open-wc/testing'
import { GenAuthClient } from '../src/client.js'
import { openPopup } from '../src/popup.js'
import { EVERYTHING, logIn, prepared, setup } from './support/client.js'
import { NOTHING, settled } from './support/fake-browser.js'
import { CANARIES, PUBLIC_CONFIG_PATH, never } from './support/fake-genauth.js'
import { failure } from './support/outcome.js'

describe('GenAuthClient with a window that is open already', () => {
  it('shows the login in it, opens no other, and closes it', async () => {
    const { browser, genauth, client } = setup()
    const popup = openPopup({}, browser)
    const login = client.login({ popup })
    const address = await browser.popup.shown
    expect(address.origin).to.equal(genauth.origin)
    expect(browser.windows).to.have.lengthOf(1)
    genauth.logIn()
    expect(await login).to.have.property('accessToken', CANARIES.accessToken)
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('shows the login at once when that is prepared', async () => {
    const { browser, client } = await prepared()
    const popup = openPopup({}, browser)
    void client.loginWithPopup({ popup })
    expect(browser.popup.addresses).to.have.lengthOf(1)
  })

  it('takes it even where a new one could not work', async () => {
    const { browser, client } = await prepared({ mode: 'redirect' })
    const popup = openPopup({}, browser)
    void client.login({ popup })
    expect(browser.popup.addresses).to.have.lengthOf(1)
    expect(browser.left).to.deep.equal([])
  })

  it('says popup_blocked when the browser has opened none, and opens none itself', async () => {
    const { browser, client } = await prepared({ mode: 'popup' })
    const error = await failure(client.login({ popup: null }))
    expect(error).to.include({ code: 'popup_blocked', stage: 'open', recoverable: 'gesture' })
    expect(browser.windows).to.have.lengthOf(0)
  })

  it('leaves the page instead where it may', async () => {
    const { browser, client } = await prepared()
    await client.login({ popup: null })
    expect(browser.windows).to.have.lengthOf(0)
    expect(browser.left).to.have.lengthOf(1)
  })

  for (const [what, options] of [
    ['another option is wrong', { language: 7 }],
    ['a parameter is refused', { parameters: { state: 'evil' } }],
  ] as const) {
    it(`closes it when ${what}`, async () => {
      const { browser, client } = await prepared()
      const popup = openPopup({}, browser)
      const error = await failure(client.loginWithPopup({ popup, ...options } as never))
      expect(error.code).to.equal('invalid_config')
      expect(popup!.closed).to.equal(true)
    })
  }

  it('closes it when another login is pending, whose window it brings back', async () => {
    const { browser, client } = await prepared()
    const pending = client.loginWithPopup()
    const [first] = browser.windows
    const popup = openPopup({}, browser)
    expect(client.loginWithPopup({ popup })).to.equal(pending)
    expect(popup!.closed).to.equal(true)
    expect(first).to.include({ closed: false, focused: 1 })
  })

  it('rejects with popup_closed when the person closes it before it shows anything', async () => {
    const { browser, genauth, client } = setup()
    genauth.answerPublicConfig = never
    const popup = openPopup({}, browser)
    const failed = failure(client.loginWithPopup({ popup }))
    await browser.requestTo(PUBLIC_CONFIG_PATH)
    browser.popup.closed = true
    await browser.pass(3000)
    expect((await failed).code).to.equal('popup_closed')
  })
})

describe('GenAuthClient.bringBack()', () => {
  it('brings the window of the pending login to the front', async () => {
    const { browser, client } = await prepared()
    void client.loginWithPopup()
    client.bringBack()
    expect(browser.popup.focused).to.equal(1)
    expect(client.isInWindow).to.equal(true)
  })

  it('opens the window again that the person closed', async () => {
    const { browser, genauth, client } = await prepared()
    const login = client.loginWithPopup()
    browser.popup.closed = true
    client.bringBack()
    expect(browser.windows).to.have.lengthOf(2)
    genauth.logIn()
    expect(await login).to.have.property('accessToken')
  })

  it('does nothing without a pending login', async () => {
    const set = await prepared()
    set.client.bringBack()
    expect(set.browser.windows).to.deep.equal([])
    await logIn(set)
    set.client.bringBack()
    expect(set.browser.windows).to.have.lengthOf(1)
    expect(set.client.isInWindow).to.equal(false)
  })
})

describe('GenAuthClient behind a reactive proxy', () => {
  const proxied = <T extends object>(target: T): T =>
    new Proxy(target, { get: (object, key, proxy): unknown => Reflect.get(object, key, proxy) })

  it('logs in', async () => {
    const set = setup()
    const client = proxied(set.client)
    await client.prepare()
    expect(client.isInWindow).to.equal(false)
    expect(await logIn({ ...set, client })).to.have.property('accessToken', CANARIES.accessToken)
    expect(await client.handleRedirectCallback()).to.equal(undefined)
    expect(await client.connections()).to.have.lengthOf(3)
  })

  it('logs in by a method that was taken from it', async () => {
    const set = await prepared()
    const login = set.client.loginWithPopup.call(null as never)
    set.client.bringBack.call(null as never)
    set.genauth.logIn()
    expect(await login).to.have.property('accessToken', CANARIES.accessToken)
  })
})

describe('GenAuthClient on a server', () => {
  // There is no window to pass: `null` stands for it, as the default is this browser's own.
  const create = () =>
    new GenAuthClient({ domain: 'my-app.genauth.ai', appId: 'my-app' }, null as never)

  it('can be created, and has no window', () => {
    const client = create()
    expect(client.isInWindow).to.equal(false)
    client.bringBack()
  })

  for (const method of ['prepare', 'connections', 'login', 'loginWithRedirect'] as const) {
    it(`says in ${method}() that nobody logs in there`, async () => {
      expect(await failure(create()[method]())).to.include({
        code: 'invalid_config',
        reason: 'browser',
      })
    })
  }

  for (const method of ['loginWithPopup', 'handleRedirectCallback'] as const) {
    it(`says in ${method}() that nobody logs in there`, async () => {
      expect(await failure(create()[method]())).to.include({ reason: 'browser' })
    })
  }
})

describe('GenAuthClient on a device whose clock jumps', () => {
  for (const [how, ms] of [
    ['forward', 3_600_000],
    ['back', -3_600_000],
  ] as const) {
    it(`uses what is prepared, though the clock was set ${how}`, async () => {
      const { browser, client } = await prepared(EVERYTHING)
      browser.moveClock(ms)
      void client.loginWithPopup()
      expect(browser.popup.addresses).to.have.lengthOf(1)
      await settled()
    })
  }
})
