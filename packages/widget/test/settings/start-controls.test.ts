import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys, sendMouse } from '@web/test-runner-commands'
import '../../src/define.js'
import { FakeClient } from '../support/fake-client.js'

describe('another control that starts a login', () => {
  let core: FakeClient
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => core.restore())

  const loginFor = (id: string) => html`
    <genauth-login
      id="login"
      for=${id}
      domain="https://my-app.genauth.ai"
      app-id="app"
    ></genauth-login>
  `
  const find = (page: ParentNode, selector: string) => page.querySelector<HTMLElement>(selector)!
  const login = (page: ParentNode) => page.querySelector('genauth-login')!

  describe('by its id in for', () => {
    it('begins it within the click, while the click still counts', async () => {
      const page = await fixture(
        html`<div><button id="start">Log in</button>${loginFor('start')}</div>`,
      )
      find(page, '#start').click()
      expect(core.logins).to.have.length(1)
    })

    it('is heard with a mouse, on what is inside it', async () => {
      const page = await fixture(
        html`<div>
          <div id="start"><b>Log in</b></div>
          ${loginFor('start')}
        </div>`,
      )
      const { x, y } = find(page, 'b').getBoundingClientRect()
      await sendMouse({ type: 'click', position: [Math.ceil(x) + 2, Math.ceil(y) + 2] })
      expect(core.logins).to.have.length(1)
    })

    it('is heard with the keyboard', async () => {
      const page = await fixture(
        html`<div><button id="start">Log in</button>${loginFor('start')}</div>`,
      )
      find(page, '#start').focus()
      await sendKeys({ press: 'Enter' })
      expect(core.logins).to.have.length(1)
    })

    it('may be one of several with the id, and come later', async () => {
      const page = await fixture(
        html`<div>${loginFor('start')}<button id="start">One</button></div>`,
      )
      const late = document.createElement('button')
      late.id = 'start'
      page.append(late)
      for (const control of page.querySelectorAll('button')) control.click()
      expect([core.logins.length, core.broughtBack]).to.deep.equal([1, 1])
    })

    it('is the one that has the id at the moment', async () => {
      const page = await fixture(
        html`<div><button id="start">Log in</button>${loginFor('start')}</div>`,
      )
      const control = find(page, '#start')
      control.id = 'other'
      control.click()
      expect(core.logins).to.have.length(0)
      login(page).htmlFor = 'other'
      await login(page).updateComplete
      control.click()
      expect(core.logins).to.have.length(1)
    })

    it('does not start any element that is for nobody', async () => {
      const page = await fixture(html`<div><button id="">Log in</button>${loginFor('')}</div>`)
      find(page, 'button').click()
      expect(core.logins).to.have.length(0)
    })

    it('may have any id there is', async () => {
      const id = '1"]:not(x), *\\ [小'
      const page = await fixture(
        html`<div><button id=${id}>Log in</button><i></i>${loginFor(id)}</div>`,
      )
      find(page, 'i').click()
      expect(core.logins).to.have.length(0)
      find(page, 'button').click()
      expect(core.logins).to.have.length(1)
    })

    it('is one of the same shadow root, and of no other tree', async () => {
      const page = await fixture(
        html`<div>
          <button id="start">Log in</button>
          <section></section>
        </div>`,
      )
      const root = find(page, 'section').attachShadow({ mode: 'open' })
      const inner = document.createElement('button')
      inner.id = 'start'
      const element = document.createElement('genauth-login')
      Object.assign(element, { domain: 'my-app.genauth.ai', appId: 'app', htmlFor: 'start' })
      root.append(inner, element)
      find(page, '#start').click()
      expect(core.logins).to.have.length(0)
      inner.click()
      expect(core.logins).to.have.length(1)
    })

    it('is not one in a shadow root beside it', async () => {
      const page = await fixture(
        html`<div>
          <section></section>
          ${loginFor('start')}
        </div>`,
      )
      const inner = document.createElement('button')
      inner.id = 'start'
      find(page, 'section').attachShadow({ mode: 'open' }).append(inner)
      inner.click()
      expect(core.logins).to.have.length(0)
    })

    it('follows no link and sends no form of its own', async () => {
      const page = await fixture(
        html`<div><a id="start" href="#followed">Log in</a>${loginFor('start')}</div>`,
      )
      find(page, '#start').click()
      expect(core.logins).to.have.length(1)
      expect(location.hash).to.equal('')
    })

    it('leaves a click alone that somebody has prevented', async () => {
      const page = await fixture(
        html`<div><button id="start">Log in</button>${loginFor('start')}</div>`,
      )
      find(page, '#start').addEventListener('click', (event) => event.preventDefault())
      find(page, '#start').click()
      expect(core.logins).to.have.length(0)
    })

    it('does nothing while it is disabled, in any way', async () => {
      const page = await fixture(html`
        <div>
          <button id="start" disabled><b>By itself</b></button>
          <fieldset disabled>
            <button id="start"><b>By its group</b></button>
          </fieldset>
          <button id="start" aria-disabled="true"><b>For those who listen</b></button>
          ${loginFor('start')}
        </div>
      `)
      const click = () => new MouseEvent('click', { bubbles: true, cancelable: true })
      for (const inside of page.querySelectorAll('b')) inside.dispatchEvent(click())
      expect(core.logins).to.have.length(0)
    })

    it('may be around the element, whose own button still starts one login and no more', async () => {
      const page = await fixture<HTMLElement>(html`<div id="start">${loginFor('start')}</div>`)
      login(page).shadowRoot!.querySelector('button')!.click()
      expect([core.logins.length, core.broughtBack]).to.deep.equal([1, 0])
      page.click()
      expect(core.broughtBack).to.equal(1)
    })

    it('may be a form whose fields are in the way', async () => {
      const page = await fixture(html`
        <div>
          <form id="start"><input name="closest" /><input name="contains" /></form>
          ${loginFor('start')}
        </div>
      `)
      find(page, 'form').click()
      expect(core.logins).to.have.length(1)
    })

    it('starts nothing once the element has gone, and nobody listens any more', async () => {
      const page = await fixture(
        html`<div><button id="start">Log in</button>${loginFor('start')}</div>`,
      )
      const element = login(page)
      const ended: unknown[] = []
      const remove = document.removeEventListener.bind(document)
      document.removeEventListener = (...given: Parameters<typeof remove>) => {
        ended.push(given[0])
        remove(...given)
      }
      element.remove()
      Reflect.deleteProperty(document, 'removeEventListener')
      find(page, '#start').click()
      expect(core.logins).to.have.length(0)
      expect(ended).to.include('click')
    })

    it('is looked for where the element has moved to', async () => {
      const page = await fixture(
        html`<div>
          <button id="start">Log in</button>${loginFor('start')}
          <section></section>
        </div>`,
      )
      const inner = document.createElement('button')
      inner.id = 'start'
      find(page, 'section').attachShadow({ mode: 'open' }).append(inner, login(page))
      find(page, '#start').click()
      expect(core.logins).to.have.length(0)
      inner.click()
      expect(core.logins).to.have.length(1)
    })
  })

  describe('by a command', () => {
    beginsByCommands()
  })

  describe('by a command where the browser has none', () => {
    const native = Object.getOwnPropertyDescriptor(HTMLButtonElement.prototype, 'command')
    before(() => Reflect.deleteProperty(HTMLButtonElement.prototype, 'command'))
    after(() => {
      if (native) Object.defineProperty(HTMLButtonElement.prototype, 'command', native)
    })
    beginsByCommands()
  })

  function beginsByCommands() {
    it('begins it within the click', async () => {
      const page = await fixture(
        html`<div>
          <button command="--login" commandfor="login">Log in</button>${loginFor('')}
        </div>`,
      )
      find(page, '[command]').click()
      expect(core.logins).to.have.length(1)
    })

    it('cancels it', async () => {
      const page = await fixture(
        html`<div><button command="--cancel" commandfor="login">Stop</button>${loginFor('')}</div>`,
      )
      const ended = login(page)
        .login()
        .catch((error: unknown) => error)
      find(page, '[command]').click()
      expect(await ended).to.include({ code: 'cancelled' })
    })

    it('does nothing by any other', async () => {
      const page = await fixture(
        html`<div><button command="--close" commandfor="login">No</button>${loginFor('')}</div>`,
      )
      find(page, '[command]').click()
      expect(core.logins).to.have.length(0)
    })

    it('begins one login when its id is in for as well', async () => {
      const page = await fixture(html`
        <div>
          <button id="start" command="--login" commandfor="login">Log in</button
          >${loginFor('start')}
        </div>
      `)
      find(page, '[command]').click()
      expect([core.logins.length, core.broughtBack]).to.deep.equal([1, 0])
    })
  }
})
