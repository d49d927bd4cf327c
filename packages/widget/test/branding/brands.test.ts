import { PROVIDERS } from '@genauth-login/core/providers'
import { expect } from '@open-wc/testing'
import type { Brand, MarkPart } from '../../src/branding/brand.js'
import { BRANDS } from '../../src/branding/brand-registry.js'
import { loadBrand } from '../../src/branding/load-brand.js'
import { rgb, showSurface } from '../support/brand-surface.js'
import { ENOUGH, contrast, veiled } from '../support/contrast.js'
import { colourIn, over, ratio } from '../support/painted.js'

const IDS = ['xiaomi', ...BRANDS.keys()]
const VARIANTS = ['filled', 'outline', 'neutral'] as const
const SCHEMES = ['light', 'dark'] as const
/** Brands without a free mark. */
const WITHOUT_MARK = ['honor', 'qingcloud']
/** What a page may have behind an outline. */
const PAGES = { light: rgb('#ffffff'), dark: rgb('#121212') }
/** How far two decimals may put a mark outside its box of 24 by 24. */
const ROUNDING = 0.05

type Variant = (typeof VARIANTS)[number]
type Scheme = (typeof SCHEMES)[number]

async function brandFor(id: string): Promise<Brand> {
  const brand = await loadBrand(id)
  if (!brand) throw new Error(`no brand for ${id}`)
  return brand
}

/** The colours of a button, as the browser computes them. */
async function surfaceFor(provider: string, variant: Variant, scheme: Scheme) {
  const { host, background, color, borderColor, hoverOverlay, mark } = await showSurface({
    provider,
    variant,
    scheme,
  })
  host.remove()
  return { background, color, borderColor, hoverOverlay, mark }
}

/** Where the parts of a mark are drawn, together. */
function boxOf(mark: readonly MarkPart[]): DOMRect {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g')
  for (const { path } of mark) {
    const part = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    part.setAttribute('d', path)
    group.append(part)
  }
  svg.append(group)
  document.body.append(svg)
  const box = group.getBBox()
  svg.remove()
  return box
}

describe('contrast()', () => {
  for (const [one, other, ratio] of [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
  ] as const) {
    it(`is ${ratio} between ${one} and ${other}, either way`, () => {
      expect(contrast(one, other)).to.be.closeTo(ratio, 0.005)
      expect(contrast(other, one)).to.equal(contrast(one, other))
    })
  }

  it('sees a veil as it is laid over a colour', () => {
    expect(veiled('#ffffff', '#00000080')).to.equal('#7f7f7f')
    expect(veiled('#204060', '#ffffff00')).to.equal('#204060')
  })
})

describe('BRANDS', () => {
  it('has every identity source that works on the web, and no other, beside Xiaomi [WCAG 3.2.4]', () => {
    const onTheWeb = PROVIDERS.filter(({ works }) => works !== 'native').map(({ id }) => id)
    expect(IDS).to.have.members(onTheWeb)
  })

  it('has one brand for all that WeChat has', async () => {
    const ids = ['wechat:pc', 'wechat:miniprogram:qrconnect', 'wechatmp-qrcode']
    const [first, ...others] = await Promise.all(ids.map(brandFor))
    for (const other of others) expect(other).to.equal(first)
  })
})

describe('loadBrand()', () => {
  it('gives nothing for an identity source that nobody knows', async () => {
    expect(await loadBrand('acme')).to.equal(undefined)
    expect(await loadBrand('constructor')).to.equal(undefined)
  })
})

describe('official colours', () => {
  for (const [id, light, dark] of [
    ['google', ['#4285f4', '#34a853', '#fbbc05', '#ea4335'], undefined],
    ['slack', ['#e01e5a', '#36c5f0', '#2eb67d', '#ecb22e'], undefined],
    ['gitlab', ['#e24329', '#fc6d26', '#fca326'], undefined],
    ['aws', ['#232f3e', '#ff9900'], ['#ffffff', '#ff9900']],
    ['amazon', ['#000000', '#ff9900'], ['#ffffff', '#ff9900']],
    ['xiaomi', ['#ffffff', '#ff6900'], undefined],
    ['facebook', ['#ffffff', '#0866ff'], undefined],
    ['alipay', ['#ffffff', '#1677ff'], undefined],
    ['gitee', ['#ffffff', '#c71d23'], undefined],
    ['huawei', ['#ce0e2d'], ['#ffffff']],
    ['wechat:pc', ['#07c160'], undefined],
    ['qq', ['#1ebafc'], undefined],
    ['weibo', ['#e6162d'], undefined],
    ['baidu', ['#2932e1'], ['#ffffff']],
    ['github', ['#000000'], ['#ffffff']],
    ['twitter', ['#000000'], ['#ffffff']],
    ['instagram', ['#000000'], ['#ffffff']],
  ] as const) {
    it(`are those of the mark of ${id} on an outline, on light pages and on dark ones`, async () => {
      const onLight = await surfaceFor(id, 'outline', 'light')
      expect(onLight.mark).to.deep.equal(light.map(rgb))
      const onDark = await surfaceFor(id, 'outline', 'dark')
      expect(onDark.mark).to.deep.equal((dark ?? light).map(rgb))
    })
  }

  it('make LinkedIn’s bug blue with white letters, and white with a hole on dark pages', async () => {
    const { mark } = await surfaceFor('linkedin', 'outline', 'light')
    expect(mark).to.deep.equal(['#ffffff', '#0a66c2'].map(rgb))
    const onDark = await surfaceFor('linkedin', 'outline', 'dark')
    expect(onDark.mark).to.deep.equal(['rgba(0, 0, 0, 0)', rgb('#ffffff')])
  })

  for (const id of ['google', 'slack', 'gitlab']) {
    it(`leave the mark of ${id} all its colours in every variant`, async () => {
      const { mark } = await surfaceFor(id, 'outline', 'light')
      for (const variant of VARIANTS)
        for (const scheme of SCHEMES)
          expect((await surfaceFor(id, variant, scheme)).mark).to.deep.equal(mark)
    })
  }

  for (const id of ['apple:web', 'github', 'twitter', 'instagram', 'honor']) {
    it(`turn ${id} from black on light pages to white on dark ones`, async () => {
      const black = { background: rgb('#000000'), color: rgb('#ffffff') }
      expect(await surfaceFor(id, 'filled', 'light')).to.include(black)
      const white = { background: rgb('#ffffff'), color: rgb('#000000') }
      expect(await surfaceFor(id, 'filled', 'dark')).to.include(white)
    })
  }

  for (const [id, background, color] of [
    ['xiaomi', '#ff6900', '#1f0d00'],
    ['wechat:pc', '#07c160', '#333333'],
    ['huawei', '#ce0e2d', '#ffffff'],
    ['aws', '#232f3e', '#ffffff'],
    ['slack', '#4a154b', '#ffffff'],
    ['gitlab', '#171321', '#ffffff'],
    ['facebook', '#0866ff', '#ffffff'],
    ['linkedin', '#0a66c2', '#ffffff'],
  ] as const) {
    it(`are on the filled button of ${id}, light and dark`, async () => {
      const expected = { background: rgb(background), color: rgb(color) }
      for (const scheme of SCHEMES)
        expect(await surfaceFor(id, 'filled', scheme)).to.include(expected)
    })
  }

  it('are Google’s light and dark themes, and its neutral one without a stroke', async () => {
    const theme = (background: string, color: string, borderColor: string) => ({
      background: rgb(background),
      color: rgb(color),
      borderColor: rgb(borderColor),
    })
    const [light, dark] = [
      theme('#ffffff', '#1f1f1f', '#747775'),
      theme('#131314', '#e3e3e3', '#8e918f'),
    ]
    for (const variant of VARIANTS)
      expect(await surfaceFor('google', variant, 'dark')).to.include(dark)
    expect(await surfaceFor('google', 'filled', 'light')).to.include(light)
    expect(await surfaceFor('google', 'outline', 'light')).to.include(light)
    expect(await surfaceFor('google', 'neutral', 'light')).to.include({
      background: rgb('#f2f2f2'),
      color: rgb('#1f1f1f'),
      borderColor: 'rgba(0, 0, 0, 0)',
    })
  })

  it('are black on white for Apple beside its filled button, with one black line on light pages', async () => {
    for (const variant of ['outline', 'neutral'] as const) {
      const [white, black] = [rgb('#ffffff'), rgb('#000000')]
      const light = { background: white, color: black, borderColor: black }
      expect(await surfaceFor('apple:web', variant, 'light')).to.include(light)
      const dark = { background: white, color: black }
      expect(await surfaceFor('apple:web', variant, 'dark')).to.include(dark)
    }
  })

  it('keep Slack’s mark on white, black or aubergine', async () => {
    const allowed = ['#ffffff', '#000000', '#4a154b'].map(rgb)
    for (const variant of VARIANTS)
      for (const scheme of SCHEMES)
        expect((await surfaceFor('slack', variant, scheme)).background).to.be.oneOf(allowed)
  })

  it('keep Huawei’s mark on red, white or black', async () => {
    const allowed = ['#ce0e2d', '#ffffff', '#000000'].map(rgb)
    for (const variant of VARIANTS)
      for (const scheme of SCHEMES)
        expect((await surfaceFor('huawei', variant, scheme)).background).to.be.oneOf(allowed)
  })

  it('invent nothing for QingCloud', async () => {
    expect(await brandFor('qingcloud')).to.deep.equal({ name: 'QingCloud' })
  })
})

for (const id of [...IDS, 'acme']) {
  describe(`the button of ${id}`, () => {
    for (const variant of VARIANTS) {
      for (const scheme of SCHEMES) {
        it(`can be read, ${variant} on a ${scheme} page, and shows that the pointer is over it`, async () => {
          const { background, color, hoverOverlay } = await surfaceFor(id, variant, scheme)
          const surface = over(colourIn(background), colourIn(PAGES[scheme]))
          const hovered = over(colourIn(hoverOverlay), surface)
          expect(ratio(colourIn(color), surface)).to.be.at.least(ENOUGH)
          expect(ratio(colourIn(color), hovered)).to.be.at.least(ENOUGH)
          expect(ratio(surface, hovered)).to.be.at.least(1.1)
        })
      }
    }
  })
}

for (const id of IDS.filter((id) => !WITHOUT_MARK.includes(id))) {
  it(`the mark of ${id} fills its box`, async () => {
    const { x, y, width, height } = boxOf((await brandFor(id)).mark ?? [])
    expect(Math.max(width, height)).to.be.within(22, 24 + ROUNDING)
    for (const margin of [x, y, 24 - x - width, 24 - y - height])
      expect(margin).to.be.at.least(-ROUNDING)
  })
}

for (const id of WITHOUT_MARK) {
  it(`${id} has no mark`, async () => {
    expect(await brandFor(id)).not.to.have.property('mark')
  })
}
