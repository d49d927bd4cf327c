import type { GenAuthError } from '@genauth-login/core'
import { expect, fixture, html } from '@open-wc/testing'
import '../src/define.js'
import type { GenAuthLogin } from '../src/login/genauth-login.js'
import { FakeClient, result } from './support/fake-client.js'

describe('<genauth-login> in the life of a page', () => {
  let core: FakeClient

  beforeEach(() => {
    core = new FakeClient()
  })

  afterEach(() => {
    core.restore()
  })

  const create = () =>
    fixture<GenAuthLogin>(html`
      <genauth-login
        domain="https://my-app.genauth.ai"
        app-id="app"
        connection="my-xiaomi"
      ></genauth-login>
    `)
  const button = (element: GenAuthLogin) => element.shadowRoot!.querySelector('button')!

  it('has a login of its own when it is cloned, and the first goes on [F-67]', async () => {
    const element = await create()
    const first = element.login()
    element.after(element.cloneNode(true))
    const clone = element.nextElementSibling as GenAuthLogin
    await clone.updateComplete
    expect(button(clone)).to.have.attribute('aria-busy', 'false')
    const second = clone.login()
    expect(core.logins).to.have.length(2)
    core.logins[0]!.succeed(result)
    core.logins[1]!.succeed(result)
    expect(await Promise.all([first, second])).to.deep.equal([result, result])
    clone.remove()
  })

  it('works in another document that adopts it [F-67]', async () => {
    const element = await create()
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="another document"></iframe>`)
    frame.contentDocument!.body.append(element)
    await element.updateComplete
    const login = element.login()
    core.logins[0]!.succeed(result)
    expect(await login).to.equal(result)
  })

  it('logs in again after a framework has taken it away and put it back [F-66]', async () => {
    const element = await create()
    const home = element.parentElement!
    const taken = element.login().catch((error: unknown) => (error as GenAuthError).reason)
    element.remove()
    expect(await taken).to.equal('disconnected')
    home.append(element)
    const login = element.login()
    core.logins[1]!.succeed(result)
    expect(await login).to.equal(result)
  })

  it('opens one window when a framework mounts it twice in one task [F-66]', async () => {
    const element = await create()
    const home = element.parentElement!
    const login = element.login()
    element.remove()
    home.append(element)
    button(element).click()
    expect(core.logins).to.have.length(1)
    core.logins[0]!.succeed(result)
    expect(await login).to.equal(result)
  })

  it('opens no window on a second click while the page is about to be left', async () => {
    const element = await create()
    element.mode = 'redirect'
    await element.updateComplete
    core.leave = () => new Promise(() => undefined)
    button(element).click()
    button(element).click()
    expect(core.redirects).to.have.length(1)
    expect(core.logins).to.have.length(0)
  })

  it('takes its settings from its attributes only, whatever lies around in the page [A-54, V-12]', async () => {
    const { href } = location
    const { name } = window
    const planted = 'domain=https://evil.example&app-id=evil&issuer=https://evil.example'
    document.cookie = 'domain=https://evil.example; Max-Age=60'
    for (const storage of [localStorage, sessionStorage]) storage.setItem('genauth-login', planted)
    history.replaceState(null, '', `?${planted}`)
    window.name = planted
    const complain = console.error
    console.error = () => undefined
    try {
      const element = await fixture<GenAuthLogin>(html`<genauth-login></genauth-login>`)
      const error = await element.login().catch((error: unknown) => error)
      expect(error).to.include({ code: 'invalid_config', reason: 'domain' })
    } finally {
      console.error = complain
      for (const storage of [localStorage, sessionStorage]) storage.removeItem('genauth-login')
      history.replaceState(null, '', href)
      window.name = name
    }
  })
})
