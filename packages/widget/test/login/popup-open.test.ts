import { expect, fixture, html } from '@open-wc/testing'
import '../../src/define.js'
import { GenAuthPopupOpenEvent } from '../../src/login/events.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { FakeClient, result } from '../support/fake-client.js'

const TYPES = [
  'genauth-before-login',
  'genauth-popup-open',
  'genauth-success',
  'genauth-error',
  'genauth-cancel',
] as const

describe('genauth-popup-open', () => {
  let core: FakeClient
  let told: string[]

  beforeEach(() => {
    core = new FakeClient()
    told = []
  })
  afterEach(() => core.restore())

  async function create(mode = '') {
    const element = await fixture<GenAuthLogin>(html`
      <genauth-login domain="https://my-app.genauth.ai" app-id="app" mode=${mode}></genauth-login>
    `)
    // An element of the test before may have something to tell yet.
    const own = told
    for (const type of TYPES) element.addEventListener(type, () => own.push(type))
    return element
  }
  const click = (element: GenAuthLogin) => element.shadowRoot!.querySelector('button')!.click()

  it('comes within the click, before anything else of the login', async () => {
    const element = await create()
    click(element)
    expect(told).to.deep.equal(['genauth-before-login', 'genauth-popup-open'])
  })

  it('comes once, whatever else comes', async () => {
    const element = await create()
    const login = element.login()
    click(element)
    expect(core.broughtBack).to.equal(1)
    core.logins[0]!.succeed(result)
    await login
    expect(told).to.deep.equal(['genauth-before-login', 'genauth-popup-open', 'genauth-success'])
  })

  it('comes again with the next login', async () => {
    const element = await create()
    for (const attempt of [0, 1]) {
      const login = element.login()
      core.logins[attempt]!.succeed(result)
      await login
    }
    expect(told.filter((type) => type === 'genauth-popup-open')).to.have.length(2)
  })

  it('does not come with a login that leaves the page', async () => {
    const element = await create('redirect')
    await element.login()
    expect(core.redirects).to.have.length(1)
    expect(told).to.deep.equal(['genauth-before-login'])
  })

  it('does not come when no window opened', async () => {
    core.restore()
    const open = window.open.bind(window)
    window.open = () => null
    const element = await create('popup')
    await element.login().catch(() => undefined)
    window.open = open
    expect(told).to.deep.equal(['genauth-before-login', 'genauth-error'])
  })

  it('does not come with a login that was prevented', async () => {
    const element = await create()
    element.addEventListener('genauth-before-login', (event) => event.preventDefault())
    await element.login().catch(() => undefined)
    expect(told).to.deep.equal(['genauth-before-login'])
  })

  it('finds a login that can be cancelled', async () => {
    const element = await create()
    element.addEventListener('genauth-popup-open', () => element.cancel())
    await element.login().catch(() => undefined)
    expect(told.slice(1)).to.deep.equal(['genauth-popup-open', 'genauth-cancel'])
  })

  it('stays on the element, and has nothing to prevent', () => {
    expect(new GenAuthPopupOpenEvent()).to.include({
      bubbles: false,
      composed: false,
      cancelable: false,
    })
  })
})
