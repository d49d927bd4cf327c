import { expect } from '@open-wc/testing'
import { unsafeCSS } from 'lit'
import { brandStyles } from '../../src/branding/brand.styles.js'
import { brandStyleSheet } from '../../src/branding/brand-style-sheet.js'
import { BRANDS } from '../../src/branding/brand-registry.js'
import { loadBrand } from '../../src/branding/load-brand.js'
import { coloursOf, rgb, showSurface } from '../support/brand-surface.js'
import type { BrandSurface } from '../support/brand-surface.js'
import { ENOUGH } from '../support/contrast.js'
import { emulateMedia } from '../support/media.js'
import { colourIn, ratio } from '../support/painted.js'

const [BLACK, WHITE] = [rgb('#000000'), rgb('#ffffff')]
const HOLE = 'rgba(0, 0, 0, 0)'
/** The same rules where a browser does not know light-dark(). */
const WITHOUT_LIGHT_DARK = unsafeCSS(
  brandStyles.cssText.replace('@supports not (color: light-dark(red, red))', '@media all'),
)

describe('brandStyleSheet()', () => {
  let shown: BrandSurface[]
  beforeEach(() => (shown = []))
  afterEach(async function () {
    for (const { host } of shown) host.remove()
    await emulateMedia(this, { colorScheme: 'light' })
  })

  const show = async (
    provider: string,
    variant: string,
    scheme: 'light' | 'dark',
    styles = brandStyles,
  ) => {
    const surface = await showSurface({ provider, variant, scheme, styles })
    shown.push(surface)
    return surface
  }

  it('is one for all elements of an identity source', async () => {
    const brand = (await loadBrand('github'))!
    expect(brandStyleSheet(brand)).to.equal(brandStyleSheet(brand))
  })

  it('paints the filled surface by the page’s color-scheme, also for an unknown variant', async () => {
    for (const variant of ['filled', '', 'no such']) {
      const light = { background: BLACK, color: WHITE }
      expect(await show('github', variant, 'light')).to.include(light)
      const dark = { background: WHITE, color: BLACK }
      expect(await show('github', variant, 'dark')).to.include(dark)
    }
  })

  it('draws each part of a mark in its own colour', async () => {
    const { mark } = await show('google', 'outline', 'light')
    expect(mark).to.deep.equal(['#4285f4', '#34a853', '#fbbc05', '#ea4335'].map(rgb))
  })

  it('draws a mark in one colour with a hole where the surface has the brand’s own', async () => {
    const filled = await show('xiaomi', 'filled', 'light')
    expect(filled.mark).to.deep.equal([HOLE, WHITE])
    const outline = await show('xiaomi', 'outline', 'light')
    expect(outline.mark).to.deep.equal([WHITE, rgb('#ff6900')])
  })

  it('draws the parts for dark surfaces on a dark page, and where a surface says so', async () => {
    const onDark = [WHITE, rgb('#ff9900')]
    expect((await show('aws', 'outline', 'dark')).mark).to.deep.equal(onDark)
    expect((await show('aws', 'filled', 'light')).mark).to.deep.equal(onDark)
    expect((await show('aws', 'outline', 'light')).mark[0]).to.equal(rgb('#232f3e'))
  })

  it('leaves the mark to --genauth-icon-color, but for its holes', async () => {
    const { host, button } = await show('facebook', 'outline', 'light')
    host.style.setProperty('--genauth-icon-color', 'rgb(1, 2, 3)')
    expect(coloursOf(button).mark).to.deep.equal([WHITE, 'rgb(1, 2, 3)'])
  })

  for (const variant of ['filled', 'outline', 'neutral']) {
    for (const provider of ['xiaomi', ...BRANDS.keys(), 'acme']) {
      it(`can be read without light-dark(), ${variant}, for ${provider}`, async function () {
        const { button } = await show(provider, variant, 'light', WITHOUT_LIGHT_DARK)
        const expectText = (state: string) => {
          const { color, background } = coloursOf(button)
          expect(colourIn(background)[3], `the surface is opaque, ${state}`).to.equal(1)
          expect(ratio(colourIn(color), colourIn(background)), state).to.be.at.least(ENOUGH)
        }
        expectText('on a light page')
        const light = coloursOf(button)
        await emulateMedia(this, { colorScheme: 'dark' })
        expectText('where the person prefers dark')
        const dark = coloursOf(button)
        button.dataset.theme = 'light'
        expect(coloursOf(button), 'theme="light"').to.deep.equal(light)
        await emulateMedia(this, { colorScheme: 'light' })
        button.dataset.theme = 'dark'
        expect(coloursOf(button), 'theme="dark"').to.deep.equal(dark)
      })
    }
  }
})
