import { expect, fixture, html } from '@open-wc/testing'
import { sendMouse } from '@web/test-runner-commands'
import '../../src/define.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { coreError } from '../support/core-error.js'
import type { authorization } from '../support/fake-client.js'
import { FakeClient, result } from '../support/fake-client.js'
import { middleOf } from '../support/pointer.js'

describe('<genauth-login> in a form', () => {
  let core: FakeClient
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => core.restore())

  const button = (element: GenAuthLogin) => element.shadowRoot!.querySelector('button')!
  async function createIn(form: unknown) {
    const page = await fixture<HTMLElement>(html`<div>${form}</div>`)
    const element = page.querySelector('genauth-login')!
    await element.updateComplete
    return { page, element, form: page.querySelector('form')! }
  }
  const login = html`<genauth-login
    id="login"
    name="login"
    domain="https://my-app.genauth.ai"
    app-id="app"
    lang="en"
  ></genauth-login>`
  async function logIn(element: GenAuthLogin, given: typeof result | typeof authorization) {
    const finished = element.login()
    core.logins.at(-1)!.succeed(given)
    await finished
    await element.updateComplete
  }
  const valueIn = (form: HTMLFormElement) => new FormData(form).get('login')

  describe('that is disabled', () => {
    const WAYS: Record<string, (element: GenAuthLogin) => void> = {
      'its attribute': (element) => element.toggleAttribute('disabled', true),
      'its property': (element) => (element.disabled = true),
      'a fieldset around it': (element) => (element.closest('fieldset')!.disabled = true),
    }
    for (const [how, disable] of Object.entries(WAYS)) {
      it(`by ${how}, looks so and opens nothing`, async () => {
        const { page, element } = await createIn(
          html`<form>
              <fieldset>${login}<label for="login">Log in</label></fieldset>
            </form>
            <button command="--login" commandfor="login">Log in</button>
            <button id="other">Log in</button>`,
        )
        element.htmlFor = 'other'
        disable(element)
        await element.updateComplete
        expect(element).to.match(':disabled')
        expect(button(element).disabled).to.equal(true)
        expect(getComputedStyle(button(element)).opacity).to.equal('0.5')
        await sendMouse({ type: 'click', position: middleOf(element) })
        button(element).click()
        element.click()
        element.dispatchEvent(new MouseEvent('click'))
        for (const control of page.querySelectorAll<HTMLElement>('label, form ~ button')) {
          control.click()
        }
        expect(core.logins).to.have.length(0)
      })
    }

    it('no more, opens its window again', async () => {
      const { element } = await createIn(html`<form><fieldset disabled>${login}</fieldset></form>`)
      element.closest('fieldset')!.disabled = false
      await element.updateComplete
      button(element).click()
      expect(core.logins).to.have.length(1)
    })

    it('by its property, has the attribute that a style sheet can see', async () => {
      const { element } = await createIn(html`<form>${login}</form>`)
      element.disabled = true
      await element.updateComplete
      expect(element).to.have.attribute('disabled')
    })

    it('still has a method for the page’s script', async () => {
      const { element } = await createIn(html`<form>${login}</form>`)
      element.disabled = true
      await logIn(element, result)
      expect(element.state).to.equal('succeeded')
    })
  })

  it('has the ID token for its value, and nothing after the form is reset', async () => {
    const { element, form } = await createIn(html`<form>${login}</form>`)
    expect(valueIn(form)).to.equal(null)
    await logIn(element, result)
    expect(valueIn(form)).to.equal('id-token')
    form.reset()
    expect(valueIn(form)).to.equal(null)
    expect(element.state).to.equal('idle')
    expect(element.result).to.equal(undefined)
  })

  it('keeps a login that goes on when the form is reset', async () => {
    const { element, form } = await createIn(html`<form>${login}</form>`)
    const finished = element.login()
    form.reset()
    expect(element.state).to.equal('pending')
    core.logins[0]!.succeed(result)
    expect(await finished).to.equal(result)
  })

  it('gives the browser nothing to restore: a token is in no session history', async () => {
    const given: unknown[][] = []
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
    const { setFormValue } = ElementInternals.prototype
    ElementInternals.prototype.setFormValue = function (...values) {
      given.push(values)
      setFormValue.apply(this, values)
    }
    try {
      const { element } = await createIn(html`<form>${login}</form>`)
      await logIn(element, result)
    } finally {
      ElementInternals.prototype.setFormValue = setFormValue
    }
    expect(given).to.deep.equal([['id-token', null]])
  })

  it('makes the form invalid while it is required and there is no login', async () => {
    const { element, form } = await createIn(html`<form>${login}</form>`)
    expect(form.checkValidity()).to.equal(true)
    element.required = true
    await element.updateComplete
    expect(form.checkValidity()).to.equal(false)
    expect(element.validity?.valueMissing).to.equal(true)
    expect(element.validationMessage).not.to.equal('')
    expect(element).to.match(':invalid')
    await logIn(element, result)
    expect(element.checkValidity()).to.equal(true)
    expect(form.checkValidity()).to.equal(true)
    form.reset()
    expect(form.reportValidity()).to.equal(false)
    expect(document.activeElement).to.equal(element)
    element.disabled = true
    await element.updateComplete
    expect(element.willValidate).to.equal(false)
    expect(form.checkValidity()).to.equal(true)
  })

  it('stays invalid after a login that failed', async () => {
    const { element, form } = await createIn(html`<form>${login}</form>`)
    element.required = true
    const finished = element.login().catch(() => undefined)
    core.logins[0]!.fail(coreError('access_denied', 'no'))
    await finished
    expect(form.checkValidity()).to.equal(false)
  })

  it('knows its form and its name', async () => {
    const { element, form } = await createIn(html`<form>${login}</form>`)
    expect(element.form).to.equal(form)
    expect(element.name).to.equal('login')
    element.name = 'other'
    await element.updateComplete
    expect(form.elements.namedItem('other')).to.equal(element)
  })
})

describe('<genauth-login> and what clicks and names it', () => {
  let core: FakeClient
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => core.restore())

  const button = (element: GenAuthLogin) => element.shadowRoot!.querySelector('button')!
  async function create(inner: (login: unknown) => unknown) {
    const login = html`<genauth-login
      id="login"
      domain="https://my-app.genauth.ai"
      app-id="app"
      lang="en"
      ><script type="application/json">
        {}
      </script></genauth-login
    >`
    const page = await fixture<HTMLElement>(html`<div>${inner(login)}</div>`)
    const element = page.querySelector('genauth-login')!
    await element.updateComplete
    return { page, element }
  }

  it('starts by its own click()', async () => {
    const { element } = await create((login) => login)
    element.click()
    expect(core.logins).to.have.length(1)
  })

  for (const [what, around] of Object.entries({
    'a label for it': (login: unknown) => html`<label for="login">Log in</label>${login}`,
    'a label around it': (login: unknown) => html`<label><b>Log in</b> ${login}</label>`,
  })) {
    it(`starts by a click on ${what}, once, and has its name`, async () => {
      const { page, element } = await create(around)
      expect(button(element).ariaLabel).to.equal('Log in')
      const label = page.querySelector('b') ?? page.querySelector('label')!
      await sendMouse({ type: 'click', position: middleOf(label) })
      expect(core.logins).to.have.length(1)
      expect(core.broughtBack).to.equal(0)
      await sendMouse({ type: 'click', position: middleOf(button(element)) })
      expect(core.broughtBack).to.equal(1)
    })
  }

  it('starts by no click beside the button, where the element is wider', async () => {
    const { element } = await create((login) => login)
    element.style.display = 'block'
    const { right, top } = button(element).getBoundingClientRect()
    await sendMouse({ type: 'click', position: [Math.round(right + 20), Math.round(top + 20)] })
    expect(core.logins).to.have.length(0)
  })

  it('has the name of its aria-label, as that changes', async () => {
    const { element } = await create((login) => login)
    expect(button(element)).not.to.have.attribute('aria-label')
    element.setAttribute('aria-label', 'Sign in')
    await element.updateComplete
    expect(button(element).ariaLabel).to.equal('Sign in')
    element.ariaLabel = 'Log in'
    await element.updateComplete
    expect(button(element).ariaLabel).to.equal('Log in')
    element.removeAttribute('aria-label')
    await element.updateComplete
    expect(button(element)).not.to.have.attribute('aria-label')
  })
})
