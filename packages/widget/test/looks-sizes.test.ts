import { expect, fixture, html } from '@open-wc/testing'
import '../src/define.js'
import type { GenAuthLogin } from '../src/login/genauth-login.js'
import { LANGUAGES } from '../src/i18n/language-registry.js'
import { loadBundledFonts, useBundledFonts } from './support/bundled-fonts.js'
import { FakeClient } from './support/fake-client.js'
import { waitUntil } from './support/wait-until.js'

const SHAPES = ['rectangular', 'pill', 'square', 'circle']
const SIZES = { large: 44, medium: 38, small: 32 }
const TEXTS = ['name', 'signin_with', 'signup_with', 'continue_with', 'signin']

describe('the size of <genauth-login>', () => {
  let core: FakeClient
  before(loadBundledFonts)
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => core.restore())

  const button = (element: GenAuthLogin) => element.shadowRoot!.querySelector('button')!
  const create = async (inner: unknown = '') => {
    const page = await fixture(html`
      <div>
        <genauth-login domain="https://my-app.genauth.ai" app-id="app" lang="en" panel="off"
          >${inner}</genauth-login
        >
      </div>
    `)
    useBundledFonts(page)
    return { page: page as HTMLElement, element: page.querySelector('genauth-login')! }
  }

  /**
   * Every letter is inside the button, and the button inside the box around it, with nothing cut
   * off.
   */
  function expectAllInside(
    { page, element }: { page: HTMLElement; element: GenAuthLogin },
    what: string,
  ) {
    const box = button(element).getBoundingClientRect()
    expect(page.scrollWidth, `${what}: wider than its place`).to.be.at.most(page.clientWidth)
    expect(box.right, `${what}: wider than its place`).to.be.at.most(
      page.getBoundingClientRect().right + 0.5,
    )
    for (const name of ['label', 'badge']) {
      const part = element.shadowRoot!.querySelector(`[part=${name}]`)!
      if (!part.textContent) continue
      const range = document.createRange()
      range.selectNodeContents(part)
      for (const { left, right, top, bottom, width } of range.getClientRects()) {
        if (!width) continue
        // An inline box is as high as its font says; a line is as high as its style says.
        const excess = Math.max(
          0,
          (bottom - top - Number.parseFloat(getComputedStyle(part).lineHeight)) / 2,
        )
        expect(left, `${what}: ${name}`).to.be.at.least(box.left - 1)
        expect(right, `${what}: ${name}`).to.be.at.most(box.right + 1)
        expect(top + excess, `${what}: ${name}`).to.be.at.least(box.top - 1)
        expect(bottom - excess, `${what}: ${name}`).to.be.at.most(box.bottom + 1)
      }
    }
    const { overflowX, overflowY, textOverflow } = getComputedStyle(button(element))
    expect([overflowX, overflowY, textOverflow]).to.deep.equal(['visible', 'visible', 'clip'])
  }

  for (const [size, height] of Object.entries(SIZES)) {
    for (const shape of SHAPES) {
      it(`is ${height} px high at ${size}, ${shape}, and no narrower [WCAG 2.5.8]`, async () => {
        const { element } = await create()
        Object.assign(element, { size, shape })
        await element.updateComplete
        const box = button(element).getBoundingClientRect()
        expect(box.height).to.equal(height)
        expect(box.width).to.be.at.least(height)
      })
    }
  }

  it('is 24 px each way at least with a face of the page’s own, however small that is', async () => {
    const { element } = await create(html`<i>i</i>`)
    await waitUntil(() => button(element).classList.contains('custom'))
    const { width, height } = button(element).getBoundingClientRect()
    expect(width).to.be.at.least(24)
    expect(height).to.be.at.least(24)
  })

  it('is 44 px each way at large with its mark alone, for a letter, too', async () => {
    const { element } = await create()
    Object.assign(element, { provider: 'acme', iconOnly: true })
    await element.updateComplete
    const { width, height } = button(element).getBoundingClientRect()
    expect([width, height]).to.deep.equal([44, 44])
  })

  it('is no less high than the identity source allows', async () => {
    const { element } = await create()
    element.provider = 'apple:web'
    element.style.setProperty('--genauth-height', '20px')
    await waitUntil(() => button(element).getBoundingClientRect().height === 30)
  })

  it('is never below 24 px, whatever the page sets [WCAG 2.5.8]', async () => {
    const { element } = await create()
    element.style.setProperty('--genauth-height', '10px')
    element.style.setProperty('--genauth-width', '10px')
    element.style.setProperty('--genauth-icon-size', '8px')
    element.style.setProperty('--genauth-font', '8px/1 serif')
    for (const shape of SHAPES) {
      Object.assign(element, { shape, displayName: 'X' })
      await element.updateComplete
      const { width, height } = button(element).getBoundingClientRect()
      expect(height, shape).to.be.at.least(24)
      expect(width, shape).to.be.at.least(24)
    }
  })

  const NAMES = {
    'two hundred letters without a space': 'W'.repeat(200),
    'two hundred letters in words': 'The Xiaomi Account of your company '.repeat(6),
    German: 'Donaudampfschifffahrtsgesellschaftskapitänsanmeldung',
    Thai: 'ลงชื่อเข้าใช้ด้วยบัญชีเสียวหมี่ของบริษัทที่มีชื่อยาวมาก',
    Bengali: 'আপনার প্রতিষ্ঠানের শাওমি অ্যাকাউন্ট দিয়ে চালিয়ে যান',
    emoji: '👋🏽'.repeat(40),
  }
  for (const [what, name] of Object.entries(NAMES)) {
    for (const width of [160, 320]) {
      it(`has room for ${what} at ${width} px, at 200 % text as well [WCAG 1.4.4]`, async () => {
        const shown = await create()
        shown.page.style.width = `${width}px`
        for (const [size, shape] of Object.keys(SIZES).flatMap((size) =>
          SHAPES.map((shape) => [size, shape]),
        )) {
          Object.assign(shown.element, { size, shape, displayName: name, lastUsed: true })
          await shown.element.updateComplete
          const isMark = shape === 'square' || shape === 'circle'
          for (const font of ['', '600 30px/1.25 system-ui']) {
            shown.element.style.setProperty('--genauth-font', font)
            // What is there for who listens alone is cut to nothing on purpose.
            if (isMark) expect(button(shown.element).clientWidth).to.be.at.most(width)
            else expectAllInside(shown, `${size} ${shape} ${font}`)
          }
        }
      })
    }
  }

  for (const language of ['en', ...LANGUAGES.keys()]) {
    it(`has room for every text in ${language}, at 160 px and 320 px [WCAG 1.3.4, WCAG 1.4.10]`, async () => {
      const shown = await create()
      const { element, page } = shown
      Object.assign(element, { lang: language, lastUsed: true })
      await waitUntil(
        () => element.shadowRoot!.querySelector('small')!.textContent,
        'the language is there',
      )
      for (const width of [160, 320]) {
        page.style.width = `${width}px`
        for (const size of Object.keys(SIZES)) {
          for (const shape of ['rectangular', 'pill']) {
            for (const text of TEXTS) {
              Object.assign(element, { size, shape, text })
              await element.updateComplete
              expectAllInside(shown, `${width} px, ${size}, ${shape}, ${text}`)
            }
          }
        }
      }
    })
  }

  for (const width of [24, 40, 60]) {
    it(`shows the mark alone in a container of ${width} px, in every size`, async () => {
      const { page, element } = await create()
      page.style.width = `${width}px`
      for (const [size, height] of Object.entries(SIZES)) {
        Object.assign(element, { size, text: 'continue_with', lastUsed: true })
        await element.updateComplete
        const icon = element.shadowRoot!.querySelector('svg')!.getBoundingClientRect()
        const box = button(element).getBoundingClientRect()
        expect(box.height, size).to.equal(height)
        expect((icon.left + icon.right) / 2, size).to.be.closeTo((box.left + box.right) / 2, 0.6)
      }
    })
  }

  it('shows the letter of a brand without a mark in a container of 60 px', async () => {
    const { page, element } = await create()
    element.provider = 'honor'
    page.style.width = '60px'
    await waitUntil(() => element.shadowRoot!.querySelector('[part=icon]'))
    const icon = element.shadowRoot!.querySelector('[part=icon]')!
    expect(icon.getBoundingClientRect().width).to.equal(22)
  })

  it('breaks no word of a text for the badge beside it', async () => {
    const { element } = await create()
    Object.assign(element, { lang: 'ru', lastUsed: true, text: 'continue_with' })
    const label = () => element.shadowRoot!.querySelector('bdi')!
    await waitUntil(() => label().textContent.includes('Продолжить'))
    expect(label().getClientRects()[0]!.height).to.be.below(25)
  })

  it('has room for text that a person has spread, as far as WCAG 2.2 says [WCAG 1.4.12]', async () => {
    const style = document.head.appendChild(document.createElement('style'))
    style.textContent =
      'genauth-login::part(button) { letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5 }'
    const shown = await create()
    shown.page.style.width = '160px'
    Object.assign(shown.element, { text: 'continue_with', lastUsed: true })
    await shown.element.updateComplete
    expect(getComputedStyle(button(shown.element)).letterSpacing).to.equal('1.8px')
    expectAllInside(shown, 'spread')
    style.remove()
  })

  it('keeps the corners of a pill out of a text of several lines', async () => {
    const { element } = await create()
    Object.assign(element, { shape: 'pill', displayName: NAMES['two hundred letters in words'] })
    await element.updateComplete
    expect(getComputedStyle(button(element)).borderTopLeftRadius).to.equal('22px')
  })

  it('has a message that is no wider than its place, however long a word', async () => {
    const { element, page } = await create()
    page.style.width = '160px'
    element.login().catch(() => undefined)
    const message = element.shadowRoot!.querySelector('p')!
    await waitUntil(() => message.textContent)
    // In the renderer's own node, which it goes on with.
    message.lastChild!.nodeValue = 'W'.repeat(200)
    expect(page.scrollWidth).to.be.at.most(160)
  })
})
