import { expect, fixture, html } from '@open-wc/testing'
import '../../src/define.js'
import { loadMessages } from '../../src/i18n/localize.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { FakeClient } from '../support/fake-client.js'
import { waitUntil } from '../support/wait-until.js'

describe('the language of <genauth-login>', () => {
  let core: FakeClient
  const documentLanguage = document.documentElement.lang
  before(() => Promise.all(['tr', 'ar', 'de', 'zh-CN'].map(loadMessages)))
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => {
    core.restore()
    document.documentElement.lang = documentLanguage
  })

  async function create(attributes: Record<string, string> = {}) {
    const wrapper = await fixture<HTMLElement>(html`
      <div>
        <genauth-login domain="https://my-app.genauth.ai" app-id="app"></genauth-login>
      </div>
    `)
    const element = wrapper.querySelector<GenAuthLogin>('genauth-login')!
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    await element.updateComplete
    return { wrapper, element }
  }

  const part = (element: GenAuthLogin, name: string) =>
    element.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`)!
  const label = (element: GenAuthLogin) => part(element, 'label')

  it('follows the page while it runs', async () => {
    document.documentElement.lang = 'en'
    const { wrapper, element } = await create({ text: 'signin_with' })
    expect(label(element).textContent).to.equal('Sign in with Xiaomi')
    document.documentElement.lang = 'de'
    await waitUntil(() => label(element).textContent === 'Mit Xiaomi anmelden')
    wrapper.lang = 'zh_CN'
    await waitUntil(() => label(element).textContent === '使用小米账号登录')
  })

  it('follows the direction of the page while it runs', async () => {
    document.documentElement.lang = 'en'
    const { wrapper, element } = await create()
    const isMarkFirst = () =>
      part(element, 'icon').getBoundingClientRect().left <
      label(element).getBoundingClientRect().left
    expect(isMarkFirst()).to.equal(true)
    wrapper.dir = 'rtl'
    expect(isMarkFirst()).to.equal(false)
  })

  it('is said on everything that may be in another than the page’s', async () => {
    document.documentElement.lang = 'tlh'
    const { element } = await create({ text: 'signin_with', 'last-used': '' })
    for (const name of ['label', 'badge', 'message'])
      expect(part(element, name), name).to.include({ lang: 'en', dir: 'ltr' })
    element.lang = 'ar'
    await waitUntil(() => label(element).lang === 'ar')
    for (const name of ['label', 'badge', 'message'])
      expect(part(element, name), name).to.include({ lang: 'ar', dir: 'rtl' })
  })

  it('is not said of the Display Name, whose language nobody knows', async () => {
    const { element } = await create({ lang: 'ar', 'display-name': 'Acme' })
    expect(label(element).getAttribute('lang')).to.equal(null)
    expect(label(element).dir).to.equal('auto')
  })

  it('keeps a sentence in order that begins with a name of the other direction', async () => {
    const { element } = await create({ lang: 'tr', text: 'continue_with', 'display-name': 'شاومي' })
    const place = (text: string) => {
      const node = [...label(element).childNodes].find((child) => child instanceof Text)!
      const range = document.createRange()
      const start = node.data.indexOf(text)
      range.setStart(node, start)
      range.setEnd(node, start + text.length)
      return range.getBoundingClientRect()
    }
    expect(label(element).textContent).to.contain('ile devam et')
    expect(place('شاومي').left).to.be.below(place('devam').left)
  })

  it('has the direction of its sentence in the tooltip of the mark alone', async () => {
    const { element } = await create({ lang: 'ar', text: 'signin_with', 'icon-only': '' })
    expect(part(element, 'button').dir).to.equal('rtl')
    element.text = 'name'
    await element.updateComplete
    expect(part(element, 'button').dir).to.equal('auto')
  })
})
