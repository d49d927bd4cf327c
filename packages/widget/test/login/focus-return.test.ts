import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../../src/define.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { coreError } from '../support/core-error.js'
import { FakeClient, result } from '../support/fake-client.js'
import { waitUntil } from '../support/wait-until.js'

describe('the focus after a login', () => {
  let core: FakeClient
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => core.restore())

  const ENDS = {
    success: () => core.logins[0]!.succeed(result),
    cancel: (element: GenAuthLogin) => element.cancel(),
    error: () => core.logins[0]!.fail(coreError('popup_closed', 'closed')),
  }
  const button = (element: GenAuthLogin) => element.shadowRoot!.querySelector('button')!
  const isOver = (element: GenAuthLogin) =>
    waitUntil(() => button(element).ariaBusy === 'false', 'the login is over')

  async function create() {
    const page = await fixture(html`
      <div>
        <button id="start">Elsewhere</button>
        <genauth-login
          for="start"
          domain="https://my-app.genauth.ai"
          app-id="app"
          lang="en"
        ></genauth-login>
      </div>
    `)
    return { element: page.querySelector('genauth-login')!, other: page.querySelector('button')! }
  }

  /** A login that the keyboard has begun, and the focus has got lost since. */
  async function lost(from: 'element' | 'other' = 'element') {
    const page = await create()
    page[from].focus()
    await sendKeys({ press: 'Enter' })
    await page.element.updateComplete
    expect(core.logins).to.have.length(1)
    ;(document.activeElement as HTMLElement).blur()
    expect(document.activeElement).to.equal(document.body)
    return page
  }

  for (const [what, end] of Object.entries(ENDS)) {
    it(`is on the button again after ${what} [WCAG 2.4.3]`, async () => {
      const { element } = await lost()
      end(element)
      await isOver(element)
      expect(document.activeElement).to.equal(element)
      expect(element.shadowRoot!.activeElement).to.equal(button(element))
    })

    it(`is on the control again that began it, after ${what} [WCAG 2.4.3]`, async () => {
      const { element, other } = await lost('other')
      end(element)
      await isOver(element)
      expect(document.activeElement).to.equal(other)
    })
  }

  it('is on the button again after the panel, in which the person got lost', async () => {
    const { element } = await lost()
    window.dispatchEvent(new Event('focus'))
    await waitUntil(() => element.shadowRoot!.querySelector('dialog[open]'), 'the panel is shown')
    await sendKeys({ press: 'Escape' })
    await isOver(element)
    expect(element.shadowRoot!.activeElement).to.equal(button(element))
  })

  it('stays where the person has gone meanwhile', async () => {
    const { element, other } = await lost()
    other.focus()
    core.logins[0]!.succeed(result)
    await isOver(element)
    expect(document.activeElement).to.equal(other)
  })

  it('stays nowhere where it was nowhere', async () => {
    const { element } = await create()
    element.login().catch(() => undefined)
    await element.updateComplete
    core.logins[0]!.succeed(result)
    await isOver(element)
    expect(document.activeElement).to.equal(document.body)
  })

  it('is where the page has put it when it heard of the end', async () => {
    const { element, other } = await lost()
    element.addEventListener('genauth-success', () => other.focus())
    core.logins[0]!.succeed(result)
    await isOver(element)
    expect(document.activeElement).to.equal(other)
  })

  it('is given back once, not at every change after the login', async () => {
    const { element } = await lost()
    core.logins[0]!.succeed(result)
    await isOver(element)
    ;(document.activeElement as HTMLElement).blur()
    element.displayName = 'Other'
    await element.updateComplete
    expect(document.activeElement).to.equal(document.body)
  })
})
