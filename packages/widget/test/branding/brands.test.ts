import { PROVIDERS } from '@genauth-login/core/providers'
import { expect } from '@open-wc/testing'
import { BRANDS } from '../../src/branding/brand-registry.js'
import { brand as xiaomi } from '../../src/branding/brands/xiaomi.js'
import { ENOUGH, contrast, veiled } from '../support/contrast.js'

/**
 * Where a mark is drawn in its own colour, at rest and under the pointer: the least that outline
 * and neutral may give it.
 */
const SURFACES = {
  light: ['#ffffff', veiled('#ffffff', '#0000000f')],
  dark: ['#000000', '#2a2a2a', veiled('#2a2a2a', '#ffffff0f')],
}

/** What two decimals may cost: nobody sees it. */
const SLIP = 0.05

const loaders = new Map([['xiaomi', () => Promise.resolve({ brand: xiaomi })], ...BRANDS])

/** Where a mark is drawn, in its box of 24 by 24. */
function boxOf(mark: string): DOMRect {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', mark)
  svg.append(path)
  document.body.append(svg)
  const box = path.getBBox()
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
  it('knows every identity source that works on the web, and no other, beside Xiaomi', () => {
    const onTheWeb = PROVIDERS.filter(({ works }) => works !== 'native').map(({ id }) => id)
    expect([...BRANDS.keys(), 'xiaomi']).to.have.members(onTheWeb)
  })

  it('has one brand for all that WeChat has', async () => {
    const ids = ['wechat:pc', 'wechat:miniprogram:qrconnect', 'wechatmp-qrcode']
    const [first, ...others] = await Promise.all(ids.map((id) => BRANDS.get(id)!()))
    for (const other of others) expect(other).to.equal(first)
  })

  it('keeps a button for Apple as large as Apple asks', async () => {
    expect((await BRANDS.get('apple:web')!()).brand.minimumHeight).to.equal(30)
  })

  for (const id of ['apple:web', 'github', 'twitter', 'honor']) {
    it(`turns ${id} from black on light pages to white on dark ones`, async () => {
      const { light, dark, ink } = (await BRANDS.get(id)!()).brand
      expect(light.background).to.equal(dark.color).and.to.equal(ink.light)
      expect([light.color, dark.background, ink.dark]).to.deep.equal([
        '#ffffff',
        '#ffffff',
        '#ffffff',
      ])
    })
  }

  it('leaves Xiaomi its orange', () => {
    for (const filled of [xiaomi.light, xiaomi.dark])
      expect(filled).to.include({ background: '#ff6900', color: '#1f0d00' })
  })

  for (const [id, load] of loaders) {
    describe(id, () => {
      for (const page of ['light', 'dark'] as const) {
        it(`can be read filled on a ${page} page, at rest and under the pointer`, async () => {
          const { background, color, veil } = (await load()).brand[page]
          expect(contrast(color, background)).to.be.at.least(ENOUGH)
          expect(contrast(color, veiled(background, veil))).to.be.at.least(ENOUGH)
        })

        it(`shows on a ${page} page that it is under the pointer`, async () => {
          const { background, veil } = (await load()).brand[page]
          expect(contrast(background, veiled(background, veil))).to.be.at.least(1.1)
        })

        it(`can be told from every ${page} surface by its mark’s own colour`, async () => {
          const { ink } = (await load()).brand
          for (const surface of SURFACES[page])
            expect(contrast(ink[page], surface), surface).to.be.at.least(ENOUGH)
        })
      }

      it(
        ['honor', 'qingcloud'].includes(id) ? 'has no mark' : 'fills its box with its mark',
        async () => {
          const { mark } = (await load()).brand
          expect(mark === undefined).to.equal(['honor', 'qingcloud'].includes(id))
          if (mark === undefined) return
          const { x, y, width, height } = boxOf(mark)
          expect(Math.max(width, height)).to.be.within(22, 24 + SLIP)
          for (const margin of [x, y, 24 - x - width, 24 - y - height])
            expect(margin).to.be.at.least(-SLIP)
        },
      )
    })
  }
})
