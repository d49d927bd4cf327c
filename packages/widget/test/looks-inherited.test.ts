import { expect, fixture, html } from '@open-wc/testing'
import '../src/define.js'
import { FakeClient } from './support/fake-client.js'
import { waitUntil } from './support/wait-until.js'

/** Values to try: each property takes some of them. */
const VALUES = `
  none hidden collapse auto normal always all both fill stroke painted bold italic oblique uppercase
  small-caps nowrap pre balance break-all keep-all break-word anywhere loose strict justify justify-all
  center right end rtl vertical-rl sideways upright mixed dark wait move inside square decimal-leading-zero
  circle hide separate first last manual before optimizeSpeed optimizeLegibility geometricPrecision
  antialiased evenodd round bevel pixelated crisp-edges from-image text element ruby-text over under
  alternate weight style off on no-punctuation each-line hanging open close filled dot sesame
  no-autospace space-all inert expanded contextual sub super ultra-condensed lining-nums
  historical-forms jis78 no-common-ligatures unicase emoji hebrew economy exact allow-end
  preserve isolate-override traditional trim-start alphabetic reverse force-end contain capitalize
  lime 7px 3 0.3 77% 900 "x" url("data:,x") "abcd"1 1px,2px ← 9px9px red en symbols normal,1px
`
  .trim()
  .split(/\s+/)
  .concat([
    '"a" "b"',
    '7px 9px red',
    '3px 4px',
    'under left',
    'oblique 9deg',
    '"smcp" 1',
    '"wght" 700',
  ])

/** The page's on purpose: its colours, its fonts, and whether the place is there to see and use. */
const OF_THE_PAGE = ['color', 'color-scheme', 'font-family', 'visibility', 'pointer-events']

/** Whose words have a language of their own. */
const BY_ATTRIBUTE = ['direction', 'unicode-bidi']

const PARTS = ['button', 'icon', 'label', 'badge', 'message']
const PANEL = ['panel', 'panel-title', 'panel-text', 'panel-bring-back', 'panel-cancel']

describe('what <genauth-login> inherits from the page', () => {
  let core: FakeClient
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => core.restore())

  /** Every property that this browser lets a child inherit, with a value that it can see. */
  function inheritedProperties(): Map<string, string> {
    const parent = document.body.appendChild(document.createElement('div'))
    const child = parent.appendChild(document.createElement('div'))
    const found = new Map<string, string>()
    for (const property of getComputedStyle(child)) {
      const computed = () => getComputedStyle(child).getPropertyValue(property)
      const initial = computed()
      const value = VALUES.find((candidate) => {
        parent.style.setProperty(property, candidate)
        const isInherited = computed() !== initial
        parent.style.removeProperty(property)
        return isInherited
      })
      // A size that follows the parent's box is not inherited.
      child.style.setProperty(property, 'initial')
      if (value) parent.style.setProperty(property, value)
      if (value && computed() === initial) found.set(property, value)
      parent.style.cssText = child.style.cssText = ''
    }
    parent.remove()
    return found
  }

  async function create(panel: 'modal' | 'inline') {
    const page = await fixture<HTMLElement>(html`
      <div>
        <genauth-login
          domain="https://my-app.genauth.ai"
          app-id="app"
          lang="en"
          last-used
          panel=${panel}
        ></genauth-login>
      </div>
    `)
    const element = page.querySelector('genauth-login')!
    element.login().catch(() => undefined)
    await element.updateComplete
    window.dispatchEvent(new Event('focus'))
    const part = (name: string) => element.shadowRoot!.querySelector(`[part="${name}"]`)!
    await waitUntil(() => part('panel'))
    await Promise.all(
      part('panel')
        .getAnimations({ subtree: true })
        .map(({ finished }) => finished),
    )
    return { page, element, part }
  }

  function looks(part: (name: string) => Element, properties: Iterable<string>) {
    const names = [...properties]
    return [...PARTS, ...PANEL].map((name) => {
      const style = getComputedStyle(part(name))
      return [name, ...names.map((property) => `${property}: ${style.getPropertyValue(property)}`)]
    })
  }

  it('can be tried: this browser lets a child inherit what the page may say of text', () => {
    const names = [...inheritedProperties().keys()]
    const expected = [
      ...['line-height', 'text-indent', 'letter-spacing', 'word-spacing', 'text-transform'],
      ...['font-size', 'font-style', 'font-weight', 'font-variant-caps', 'white-space-collapse'],
      ...['-webkit-text-fill-color', 'text-align', 'text-shadow', 'cursor', 'writing-mode'],
      ...['list-style-type', 'quotes', 'tab-size', 'word-break', 'overflow-wrap', 'hyphens'],
      // In WebKit a child with `font-family: initial` has its parent's.
      ...OF_THE_PAGE.filter((name) => name !== 'font-family'),
    ]
    expect(expected.filter((name) => !names.includes(name))).to.deep.equal([])
    expect(names).not.to.include.members(['width'])
  })

  for (const panel of ['modal', 'inline'] as const) {
    it(`is nothing that the page says of text, on any part, with a panel that is ${panel}`, async () => {
      const properties = inheritedProperties()
      for (const name of [...OF_THE_PAGE, ...BY_ATTRIBUTE]) properties.delete(name)
      const { page, part } = await create(panel)
      const before = looks(part, properties.keys())
      for (const [property, value] of properties) page.style.setProperty(property, value)
      expect(looks(part, properties.keys())).to.deep.equal(before)
    })
  }

  it('moves nothing: each part is where it was, from the element’s corner', async () => {
    const { page, element, part } = await create('inline')
    const places = () => {
      const { left, top } = element.getBoundingClientRect()
      // The spinner is in the icon's place.
      return [...PARTS, ...PANEL]
        .filter((name) => name !== 'icon')
        .map((name) => {
          const box = part(name).getBoundingClientRect()
          return [box.left - left, box.top - top, box.width, box.height].map(Math.round)
        })
    }
    const before = places()
    page.style.cssText =
      'line-height: 0; text-indent: -9999px; white-space: nowrap; letter-spacing: 9px; word-spacing: 9px; font: 900 40px/4 system-ui; text-transform: uppercase; writing-mode: vertical-rl'
    expect(places()).to.deep.equal(before)
    page.style.lineHeight = '9'
    page.style.removeProperty('writing-mode')
    expect(places()).to.deep.equal(before)
  })

  it('is the page’s colour and font in the message, its places that nobody sees, and nothing of it in the panel', async () => {
    const { page, part } = await create('inline')
    const before = getComputedStyle(part('panel')).fontFamily
    page.style.cssText = 'color: lime; font-family: serif; visibility: hidden; pointer-events: none'
    const { color, fontFamily, visibility } = getComputedStyle(part('message'))
    expect([color, fontFamily, visibility]).to.deep.equal(['rgb(0, 255, 0)', 'serif', 'hidden'])
    const button = getComputedStyle(part('button'))
    expect([button.visibility, button.pointerEvents]).to.deep.equal(['hidden', 'none'])
    const style = getComputedStyle(part('panel'))
    expect(style.color).not.to.equal('rgb(0, 255, 0)')
    expect([style.fontFamily, style.visibility, style.pointerEvents]).to.deep.equal([
      before,
      'visible',
      'auto',
    ])
  })

  it('does not follow the root’s font size, but the text’s', async () => {
    const { part } = await create('inline')
    const width = () => part('panel').getBoundingClientRect().width
    const before = width()
    document.documentElement.style.fontSize = '62.5%'
    expect(width()).to.equal(before)
    document.documentElement.style.removeProperty('font-size')
  })
})
