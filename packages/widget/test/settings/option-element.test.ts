import { expect, fixture, html } from '@open-wc/testing'
import '../../src/define.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { attributeOf } from '../../src/settings/option-values.js'
import type { Option } from '../../src/settings/option.js'
import { OPTIONS } from '../../src/settings/options.js'
import { FakeClient } from '../support/fake-client.js'

const VALUES = new Map<string, boolean | number>([
  ['boolean', true],
  ['number', 9],
])

describe('an option whose property name a framework has written as an attribute', () => {
  let core: FakeClient
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => core.restore())

  const options = Object.entries<Option>(OPTIONS).filter(([name, option]) => {
    const attribute = attributeOf(name, option)
    return attribute && attribute !== name.toLowerCase()
  })

  for (const [name, { type, values }] of options) {
    it(`${name.toLowerCase()} sets ${name}`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`)
      const element = document.createElement('genauth-login')
      const value = VALUES.get(type ?? 'string') ?? values?.[1] ?? 'value'
      element.setAttribute(name, String(value))
      page.append(element)
      expect(Reflect.get(element, name)).to.equal(value)
      element.removeAttribute(name)
      expect(Reflect.get(element, name)).to.satisfy((left: unknown) => !left)
    })
  }

  it('counts for the login', async () => {
    const page = await fixture(html`<div></div>`)
    // As a server has rendered `appId`.
    page.setHTMLUnsafe(
      '<genauth-login domain="https://my-app.genauth.ai" appId="app" redirectUri="/back"></genauth-login>',
    )
    // Firefox defines an element in such HTML a little later.
    customElements.upgrade(page)
    const element = page.querySelector<GenAuthLogin>('genauth-login')!
    element.login().catch(() => undefined)
    expect(core.logins[0]!.config).to.include({ appId: 'app', redirectUri: '/back' })
    element.cancel()
  })
})
