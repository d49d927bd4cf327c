import { expect, fixture, html } from '@open-wc/testing'
import '../../src/define.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { FakeClient } from '../support/fake-client.js'

describe('the button', () => {
  let core: FakeClient

  beforeEach(() => {
    core = new FakeClient()
  })

  afterEach(() => {
    core.restore()
  })

  const create = (name = 'Xiaomi Account') =>
    fixture<GenAuthLogin>(html`
      <genauth-login
        domain="https://my-app.genauth.ai"
        app-id="app"
        connection="my-xiaomi"
        display-name=${name}
      ></genauth-login>
    `)
  const part = (element: GenAuthLogin, name: string) =>
    element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!

  it('is a real button that submits nothing [B-06]', async () => {
    const button = part(await create(), 'button')
    expect(button).to.be.instanceOf(HTMLButtonElement)
    expect(button).to.have.property('type', 'button')
  })

  for (const label of [
    '<img src=x onerror=alert(1)>',
    '${alert(1)}',
    '"><b>',
    '&lt;',
    '\u202eLog in',
  ]) {
    it(`shows ${label.slice(0, 24)} letter by letter [A-44]`, async () => {
      const shown = part(await create(label), 'label')
      expect(shown.textContent).to.equal(label)
      expect(shown.children).to.have.length(0)
    })
  }

  it('hides the mark from a screen reader, and is named by its text alone [WCAG 1.1.1, WCAG 1.4.5]', async () => {
    const element = await create()
    expect(part(element, 'icon').getAttribute('aria-hidden')).to.equal('true')
    expect(part(element, 'label').textContent).to.equal('Xiaomi Account')
    expect(part(element, 'button').hasAttribute('aria-label')).to.equal(false)
  })

  it('says under the pointer what a mark alone stands for, and keeps it as its name [WCAG 1.4.13]', async () => {
    const element = await create()
    expect(part(element, 'button').hasAttribute('title')).to.equal(false)
    element.iconOnly = true
    await element.updateComplete
    expect(part(element, 'button').title).to.equal('Xiaomi Account')
    expect(part(element, 'label').textContent).to.equal('Xiaomi Account')
  })
})
