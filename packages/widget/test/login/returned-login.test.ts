import { expect, fixture, html } from '@open-wc/testing'
import '../../src/define.js'
import type { GenAuthSuccessEvent } from '../../src/login/events.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { messages as english } from '../support/english.js'
import { coreError } from '../support/core-error.js'
import { FakeClient, result } from '../support/fake-client.js'

describe('a login that has come back to the page', () => {
  let core: FakeClient
  const { href } = location

  beforeEach(() => {
    core = new FakeClient()
    history.replaceState(null, '', '?code=the-code&state=genauth-login.redirect.1')
  })

  afterEach(() => {
    core.restore()
    history.replaceState(null, '', href)
  })

  const create = () =>
    fixture<GenAuthLogin>(html`
      <genauth-login
        lang="en"
        domain="https://my-app.genauth.ai"
        app-id="app"
        @genauth-success=${() => told.push('success')}
        @genauth-error=${() => told.push('error')}
      ></genauth-login>
    `)
  const button = (element: GenAuthLogin) => element.shadowRoot!.querySelector('button')!
  const message = (element: GenAuthLogin) =>
    element.shadowRoot!.querySelector('[part=message]')!.textContent
  let told: string[]
  beforeEach(() => (told = []))

  it('is finished by the element, which is busy meanwhile', async () => {
    let finish!: () => void
    core.returned = () => new Promise((resolve) => (finish = () => resolve(result)))
    const element = await create()
    expect(element.state).to.equal('finishing')
    expect(button(element)).to.have.attribute('aria-busy', 'true')
    const finished = element.whenFinished
    await new Promise((resolve) => setTimeout(resolve))
    finish()
    expect(await finished).to.equal(result)
    expect(told).to.deep.equal(['success'])
  })

  it('waits for the properties that a framework sets after it has connected the element', async () => {
    core.returned = () => Promise.resolve(result)
    const element = await fixture<GenAuthLogin>(html`
      <genauth-login @genauth-error=${() => told.push('error')}></genauth-login>
    `)
    await new Promise((resolve) => setTimeout(resolve))
    expect(element.state).to.equal('idle')
    Object.assign(element, { domain: 'https://my-app.genauth.ai', appId: 'app' })
    expect(await element.whenFinished).to.equal(result)
    expect(told).to.deep.equal([])
  })

  it('is none of the element’s where it belongs to other settings', async () => {
    const element = await create()
    await new Promise((resolve) => setTimeout(resolve))
    await element.updateComplete
    expect(element.state).to.equal('idle')
    expect(button(element)).to.have.attribute('aria-busy', 'false')
    expect(told).to.deep.equal([])
  })

  it('is an error that the person reads where it failed', async () => {
    core.returned = () => Promise.reject(coreError('transaction_expired', 'too late'))
    const element = await create()
    await element.whenFinished.catch(() => undefined)
    await element.updateComplete
    expect(told).to.deep.equal(['error'])
    expect(message(element)).to.equal(english.failures.expired)
  })

  it('is finished once, however often the element is rendered', async () => {
    let calls = 0
    core.returned = () => {
      calls++
      return Promise.resolve(undefined)
    }
    const element = await create()
    element.size = 'small'
    await element.updateComplete
    await new Promise((resolve) => setTimeout(resolve))
    expect(calls).to.equal(1)
  })

  it('gives the page where it wanted to be and what it wanted to know', async () => {
    core.returned = () => Promise.resolve(result)
    core.returnedState = { returnTo: '/cart', appState: { step: 3 } }
    const element = await create()
    const success = new Promise<GenAuthSuccessEvent>((resolve) =>
      element.addEventListener('genauth-success', resolve),
    )
    const { returnTo, appState } = await success
    expect({ returnTo, appState }).to.deep.equal(core.returnedState)
  })

  it('begins a login for a click meanwhile, where it was none of the element’s', async () => {
    let finish!: () => void
    core.returned = () => new Promise((resolve) => (finish = () => resolve(undefined)))
    const element = await create()
    element.mode = 'popup'
    button(element).click()
    expect(core.logins).to.have.length(0)
    await new Promise((resolve) => setTimeout(resolve))
    finish()
    await new Promise((resolve) => setTimeout(resolve))
    expect(core.logins).to.have.length(1)
    element.cancel()
  })

  it('is asked for by what a click on the same button started it with', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        ${['', 'checkout'].map(
          (id) => html`
            <genauth-login
              id=${id}
              mode="redirect"
              domain="https://my-app.genauth.ai"
              app-id="app"
            ></genauth-login>
          `,
        )}
      </div>
    `)
    const elements = [...page.querySelectorAll('genauth-login')]
    await new Promise((resolve) => setTimeout(resolve))
    for (const element of elements) {
      await element.updateComplete
      button(element).click()
    }
    await new Promise((resolve) => setTimeout(resolve))
    expect(core.askedBy).to.deep.equal(['0', 'checkout'])
    expect(core.leftBy).to.deep.equal(core.askedBy)
  })

  it('opens no second login for a click meanwhile', async () => {
    core.returned = () => new Promise(() => undefined)
    const element = await create()
    button(element).click()
    expect(core.logins).to.have.length(0)
    element.cancel()
  })
})
