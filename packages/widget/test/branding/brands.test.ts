import { PROVIDERS } from '@genauth-login/core/providers'
import { expect } from '@open-wc/testing'
import type { Brand, LightDark, MarkPart, Surface, Variant } from '../../src/branding/brand.js'
import { BRANDS } from '../../src/branding/brand-registry.js'
import { loadBrand } from '../../src/branding/load-brand.js'
import { ENOUGH, contrast, veiled } from '../support/contrast.js'

const IDS = ['xiaomi', ...BRANDS.keys()]
/** Brands without a free mark. */
const WITHOUT_MARK = ['honor', 'qingcloud']
/** How far two decimals may put a mark outside its box of 24 by 24. */
const ROUNDING = 0.05

async function brandFor(id: string): Promise<Brand> {
  const brand = await loadBrand(id)
  if (!brand) throw new Error(`no brand for ${id}`)
  return brand
}

async function surfaceFor(id: string, variant: Variant, page: keyof LightDark): Promise<Surface> {
  const surfaces = (await brandFor(id)).surfaces?.[variant]
  if (!surfaces) throw new Error(`${id} has no ${variant} surface`)
  return surfaces[page] ?? surfaces.light
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

const coloursOf = ({ mark = [] }: Brand) => mark.map(({ light }) => light)

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
  it('has every identity source that works on the web, and no other, beside Xiaomi', () => {
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
  for (const [id, colours] of [
    ['google', ['#4285f4', '#34a853', '#fbbc05', '#ea4335']],
    ['slack', ['#e01e5a', '#36c5f0', '#2eb67d', '#ecb22e']],
    ['gitlab', ['#e24329', '#fc6d26', '#fca326']],
    ['aws', ['#232f3e', '#ff9900']],
    ['amazon', ['#000000', '#ff9900']],
    ['xiaomi', ['#ffffff', '#ff6900']],
    ['facebook', ['#ffffff', '#0866ff']],
    ['linkedin', ['#ffffff', '#0a66c2']],
    ['alipay', ['#ffffff', '#1677ff']],
    ['gitee', ['#ffffff', '#c71d23']],
    ['huawei', ['#ce0e2d']],
    ['wechat:pc', ['#07c160']],
    ['qq', ['#1ebafc']],
    ['weibo', ['#e6162d']],
    ['baidu', ['#2932e1']],
  ] as const) {
    it(`give the mark of ${id} its parts`, async () => {
      expect(coloursOf(await brandFor(id))).to.deep.equal(colours)
    })
  }

  for (const id of ['google', 'slack', 'gitlab']) {
    it(`leave the mark of ${id} all its colours in every variant`, async () => {
      const { surfaces = {}, mark = [] } = await brandFor(id)
      expect(surfaces).to.have.keys('filled', 'outline', 'neutral')
      for (const { light, dark = light } of Object.values(surfaces))
        for (const surface of [light, dark]) expect(surface).not.to.have.property('mark')
      for (const part of mark) expect(part.dark).to.equal(undefined)
    })
  }

  for (const id of ['xiaomi', 'facebook', 'linkedin', 'alipay', 'gitee']) {
    it(`put an opaque part into the mark of ${id}, a hole where the mark has one colour`, async () => {
      const [inner, ...others] = (await brandFor(id)).mark ?? []
      expect(inner).to.include({ light: '#ffffff', oneColour: 'transparent' })
      for (const part of others) expect(part.oneColour).to.equal(undefined)
    })
  }

  for (const id of ['apple:web', 'github', 'twitter', 'instagram', 'honor']) {
    it(`turn ${id} from black on light pages to white on dark ones`, async () => {
      const onLight = await surfaceFor(id, 'filled', 'light')
      const onDark = await surfaceFor(id, 'filled', 'dark')
      expect(onLight).to.include({ background: '#000000', color: '#ffffff' })
      expect(onDark).to.include({ background: '#ffffff', color: '#000000' })
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
      for (const page of ['light', 'dark'] as const)
        expect(await surfaceFor(id, 'filled', page)).to.include({ background, color })
    })
  }

  it('are Google’s light and dark themes, and its neutral one without a stroke', async () => {
    for (const variant of ['filled', 'outline', 'neutral'] as const) {
      const dark = { background: '#131314', color: '#e3e3e3', borderColor: '#8e918f' }
      expect(await surfaceFor('google', variant, 'dark')).to.include(dark)
    }
    for (const variant of ['filled', 'outline'] as const) {
      const light = { background: '#ffffff', color: '#1f1f1f', borderColor: '#747775' }
      expect(await surfaceFor('google', variant, 'light')).to.include(light)
    }
    const neutral = await surfaceFor('google', 'neutral', 'light')
    expect(neutral).to.include({ background: '#f2f2f2', color: '#1f1f1f' })
    expect(neutral).not.to.have.property('borderColor')
  })

  it('are black on white for Apple beside its filled button, with one black line on light pages', async () => {
    for (const variant of ['outline', 'neutral'] as const) {
      const light = { background: '#ffffff', color: '#000000', borderColor: '#000000' }
      expect(await surfaceFor('apple:web', variant, 'light')).to.include(light)
      const dark = { background: '#ffffff', color: '#000000' }
      expect(await surfaceFor('apple:web', variant, 'dark')).to.include(dark)
    }
  })

  it('keep Slack’s mark on white, black or aubergine', async () => {
    const { surfaces = {} } = await brandFor('slack')
    const backgrounds = Object.values(surfaces)
      .flatMap(({ light, dark }) => [light, dark ?? light])
      .map(({ background }) => background)
    expect(new Set(backgrounds)).to.have.keys('#4a154b', '#ffffff', '#000000')
  })

  it('invent nothing for QingCloud', async () => {
    expect(await brandFor('qingcloud')).to.deep.equal({ name: 'QingCloud', nameZh: '青云' })
  })
})

for (const id of IDS) {
  describe(`the brand of ${id}`, () => {
    it('has a text that can be read on each of its surfaces, at rest and under the pointer', async () => {
      const { surfaces = {} } = await brandFor(id)
      for (const { light, dark = light } of Object.values(surfaces)) {
        for (const { background, color, hoverOverlay } of [light, dark]) {
          expect(contrast(color, background)).to.be.at.least(ENOUGH)
          expect(contrast(color, veiled(background, hoverOverlay))).to.be.at.least(ENOUGH)
        }
      }
    })

    it('shows on each of its surfaces that it is under the pointer', async () => {
      const { surfaces = {} } = await brandFor(id)
      for (const { light, dark = light } of Object.values(surfaces))
        for (const { background, hoverOverlay } of [light, dark])
          expect(contrast(background, veiled(background, hoverOverlay))).to.be.at.least(1.1)
    })

    if (WITHOUT_MARK.includes(id)) {
      it('has no mark', async () => {
        expect(await brandFor(id)).not.to.have.property('mark')
      })
    } else {
      it('fills its box with its mark', async () => {
        const { x, y, width, height } = boxOf((await brandFor(id)).mark ?? [])
        expect(Math.max(width, height)).to.be.within(22, 24 + ROUNDING)
        for (const margin of [x, y, 24 - x - width, 24 - y - height])
          expect(margin).to.be.at.least(-ROUNDING)
      })
    }
  })
}
