import { expect } from '@open-wc/testing'
import { emulateMedia } from '@web/test-runner-commands'
import { adoptStyles, html, render, unsafeCSS } from 'lit'
import { brandStyles } from '../../src/branding/brand.styles.js'
import { brandStyleSheet } from '../../src/branding/brand-style-sheet.js'
import { BRANDS } from '../../src/branding/brand-registry.js'
import { loadBrand } from '../../src/branding/load-brand.js'
import { markTemplate } from '../../src/branding/mark.template.js'
import { ENOUGH } from '../support/contrast.js'
import { colourIn, ratio } from '../support/painted.js'

/** What reads the properties, as the style sheet of the element does. */
const READER = unsafeCSS(`
  [part='button'] {
    background-color: var(--_background);
    border: 1px solid var(--_border-color);
    color: var(--_color);
  }`)
/** The same rules where a browser does not know light-dark(). */
const WITHOUT_LIGHT_DARK = unsafeCSS(
  brandStyles.cssText.replace('@supports not (color: light-dark(red, red))', '@media all'),
)

describe('brandStyleSheet()', () => {
  let host: HTMLElement
  beforeEach(() => {
    host = document.createElement('div')
    host.attachShadow({ mode: 'open' })
    document.body.append(host)
  })
  afterEach(async () => {
    host.remove()
    await emulateMedia({ colorScheme: 'light' })
  })

  async function show(provider: string, variant: string, scheme: string, styles = brandStyles) {
    const brand = await loadBrand(provider)
    const root = host.shadowRoot!
    host.style.colorScheme = scheme
    adoptStyles(root, [READER, styles, ...(brand ? [brandStyleSheet(brand)] : [])])
    render(
      html`<button part="button" data-variant=${variant}>
        ${brand?.mark ? markTemplate(brand.mark) : ''}
      </button>`,
      root,
    )
    const button = root.querySelector('button')!
    const { backgroundColor, color, borderTopColor } = getComputedStyle(button)
    const mark = [...root.querySelectorAll('path')].map((path) => getComputedStyle(path).fill)
    return { button, backgroundColor, color, borderTopColor, mark }
  }

  it('is one for all elements of an identity source', async () => {
    const brand = (await loadBrand('github'))!
    expect(brandStyleSheet(brand)).to.equal(brandStyleSheet(brand))
  })

  it('paints the filled surface by the page’s color-scheme, also for an unknown variant', async () => {
    for (const variant of ['filled', '', 'no such']) {
      const light = await show('github', variant, 'light')
      expect([light.backgroundColor, light.color]).to.deep.equal([
        'rgb(0, 0, 0)',
        'rgb(255, 255, 255)',
      ])
      const dark = await show('github', variant, 'dark')
      expect([dark.backgroundColor, dark.color]).to.deep.equal([
        'rgb(255, 255, 255)',
        'rgb(0, 0, 0)',
      ])
    }
  })

  it('draws a mark in its own colours on its outline, each part in its own', async () => {
    expect((await show('google', 'outline', 'light')).mark).to.deep.equal([
      'rgb(66, 133, 244)',
      'rgb(52, 168, 83)',
      'rgb(251, 188, 5)',
      'rgb(234, 67, 53)',
    ])
  })

  it('draws a mark in one colour with a hole where the surface has the brand’s own', async () => {
    expect((await show('xiaomi', 'filled', 'light')).mark).to.deep.equal([
      'rgba(0, 0, 0, 0)',
      'rgb(255, 255, 255)',
    ])
    expect((await show('xiaomi', 'outline', 'light')).mark).to.deep.equal([
      'rgb(255, 255, 255)',
      'rgb(255, 105, 0)',
    ])
  })

  it('draws the parts for dark surfaces on a dark page, and where a surface says so', async () => {
    const onDark = ['rgb(255, 255, 255)', 'rgb(255, 153, 0)']
    expect((await show('aws', 'outline', 'dark')).mark).to.deep.equal(onDark)
    expect((await show('aws', 'filled', 'light')).mark).to.deep.equal(onDark)
    expect((await show('aws', 'outline', 'light')).mark[0]).to.equal('rgb(35, 47, 62)')
  })

  it('leaves the mark to --genauth-icon-color, but for its holes', async () => {
    host.style.setProperty('--genauth-icon-color', 'rgb(1, 2, 3)')
    expect((await show('facebook', 'outline', 'light')).mark).to.deep.equal([
      'rgb(255, 255, 255)',
      'rgb(1, 2, 3)',
    ])
  })

  for (const variant of ['filled', 'outline', 'neutral']) {
    describe(`without light-dark(), ${variant}`, () => {
      for (const provider of ['xiaomi', ...BRANDS.keys(), 'acme']) {
        it(`can be read for ${provider}: by the theme, else by what the person prefers`, async () => {
          const expectText = ({ color, backgroundColor }: Awaited<ReturnType<typeof show>>) => {
            expect(colourIn(backgroundColor)[3], 'the surface is opaque').to.equal(1)
            expect(ratio(colourIn(color), colourIn(backgroundColor))).to.be.at.least(ENOUGH)
          }
          expectText(await show(provider, variant, 'light', WITHOUT_LIGHT_DARK))
          await emulateMedia({ colorScheme: 'dark' })
          const preferred = await show(provider, variant, 'light', WITHOUT_LIGHT_DARK)
          expectText(preferred)
          const light = { ...preferred }
          preferred.button.dataset.theme = 'light'
          Object.assign(light, colours(preferred.button))
          expectText(light)
          await emulateMedia({ colorScheme: 'light' })
          preferred.button.dataset.theme = 'dark'
          expect(colours(preferred.button)).to.deep.equal({
            color: preferred.color,
            backgroundColor: preferred.backgroundColor,
          })
        })
      }
    })
  }
})

function colours(button: Element) {
  const { color, backgroundColor } = getComputedStyle(button)
  return { color, backgroundColor }
}
