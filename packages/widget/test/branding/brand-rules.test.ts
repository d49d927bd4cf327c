import { expect } from '@open-wc/testing'
import { loadBrand } from '../../src/branding/load-brand.js'
import '../../src/define.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { FakeClient } from '../support/fake-client.js'

const SIZES = ['large', 'medium', 'small']

describe('the button keeps its brand’s rules:', () => {
  let core: FakeClient
  let warnings: string[]
  const consoleWarn = console.warn
  beforeEach(() => {
    core = new FakeClient()
    warnings = []
    console.warn = (warning: string) => warnings.push(warning)
  })
  afterEach(() => {
    core.restore()
    console.warn = consoleWarn
    for (const element of document.querySelectorAll('genauth-login')) element.remove()
  })

  async function create(provider: string, attributes: Record<string, string> = {}) {
    await loadBrand(provider)
    const element = document.createElement('genauth-login')
    const all = { domain: 'https://a.genauth.ai', 'app-id': 'app', lang: 'en', ...attributes }
    for (const [name, value] of Object.entries({ provider, ...all }))
      element.setAttribute(name, value)
    document.body.append(element)
    await element.updateComplete
    return element
  }
  const part = (element: GenAuthLogin, name: string) =>
    element.shadowRoot!.querySelector(`[part=${name}]`)!
  const boxOf = (element: GenAuthLogin, name: string) => part(element, name).getBoundingClientRect()

  it('Slack’s is 44 px high or more, and 36 px where the mark stands alone', async () => {
    for (const size of SIZES) {
      const { height } = boxOf(await create('slack', { size }), 'button')
      expect(height, size).to.equal(44)
    }
    const { width, height } = boxOf(
      await create('slack', { size: 'small', shape: 'circle' }),
      'button',
    )
    expect([width, height]).to.deep.equal([36, 36])
  })

  it('Apple’s is 140 by 30 px or more', async () => {
    const element = await create('apple:web', { text: 'signin_with' })
    element.style.setProperty('--genauth-width', '20px')
    element.style.setProperty('--genauth-height', '24px')
    const { width, height } = boxOf(element, 'button')
    expect(width).to.equal(140)
    expect(height).to.be.at.least(30)
  })

  it('Apple’s mark alone is as wide as it is high', async () => {
    const { width, height } = boxOf(await create('apple:web', { shape: 'square' }), 'button')
    expect([width, height]).to.deep.equal([44, 44])
  })

  for (const [size, pixels] of [
    ['large', 19],
    ['medium', 16],
    ['small', 14],
  ] as const) {
    it(`Apple’s text has 43 % of the height: ${pixels} px, ${size}`, async () => {
      const button = part(await create('apple:web', { size }), 'button')
      expect(parseFloat(getComputedStyle(button).fontSize)).to.be.closeTo(pixels, 0.4)
    })
  }

  it('Google’s mark is 20 px at every size, and its text of weight 500', async () => {
    for (const size of SIZES) {
      const element = await create('google', { size })
      const { width, height } = boxOf(element, 'icon')
      expect([width, height], size).to.deep.equal([20, 20])
      expect(getComputedStyle(part(element, 'button')).fontWeight).to.equal('500')
    }
  })

  for (const [provider, least] of [
    ['linkedin', 21],
    ['gitlab', 20],
    ['facebook', 16],
  ] as const) {
    it(`the mark of ${provider} is ${least} px or more`, async () => {
      for (const size of SIZES) {
        const element = await create(provider, { size })
        expect(boxOf(element, 'icon').width, size).to.be.at.least(least)
        element.style.setProperty('--genauth-icon-size', '4px')
        expect(boxOf(element, 'icon').width, size).to.equal(least)
      }
    })
  }

  it('Huawei’s mark alone has 56 % of the height', async () => {
    for (const size of SIZES) {
      const element = await create('huawei', { size, shape: 'circle' })
      const share = boxOf(element, 'icon').height / boxOf(element, 'button').height
      expect(share, size).to.be.closeTo(0.56, 0.01)
    }
  })

  for (const provider of ['honor', 'qingcloud']) {
    it(`${provider}’s has no invented mark beside its name`, async () => {
      const element = await create(provider)
      expect(boxOf(element, 'icon').width).to.equal(0)
      const alone = await create(provider, { shape: 'circle' })
      expect(part(alone, 'icon').textContent.trim()).to.have.length(1)
      expect(getComputedStyle(part(alone, 'icon')).borderTopStyle).to.equal('none')
    })
  }

  for (const [provider, isOutside] of [
    ['apple:web', true],
    ['amazon', true],
    ['google', false],
    ['xiaomi', false],
  ] as const) {
    it(`the badge is ${isOutside ? 'below' : 'in'} the button of ${provider}`, async () => {
      const element = await create(provider, { 'last-used': '' })
      const badge = part(element, 'badge')
      expect(badge.textContent).to.equal('Last used')
      expect(badge.closest('button') === null).to.equal(isOutside)
      expect(element.shadowRoot!.querySelectorAll('[part=badge]').length).to.equal(1)
    })
  }

  it('the badge stays in an Apple button that shows its mark alone, for those who listen', async () => {
    const element = await create('apple:web', { 'last-used': '', shape: 'circle' })
    expect(part(element, 'button').contains(part(element, 'badge'))).to.equal(true)
  })

  describe('the developer', () => {
    it('is told once on a page where the Display Name alone breaks a rule', async () => {
      for (let count = 0; count < 3; count++)
        await create('google', { 'display-name': 'Staff account' })
      expect(warnings).to.have.length(1)
      expect(warnings[0]).to.match(/^<genauth-login> Google: .+ got "Staff account"\./)
    })

    it('is not told before the Display Name is known, or where there is no text', async () => {
      await create('slack')
      await create('slack', { 'display-name': 'Slack', shape: 'circle' })
      await create('slack', { 'display-name': 'Slack', text: 'signin_with' })
      await create('xiaomi', { 'display-name': 'Xiaomi Account' })
      expect(warnings).to.deep.equal([])
    })
  })
})
