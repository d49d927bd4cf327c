import { expect, fixture, html, nextFrame } from '@open-wc/testing'
import '../src/define.js'
import type { GenAuthLogin } from '../src/login/genauth-login.js'
import { FakeClient } from './support/fake-client.js'
import { emulateMedia } from './support/media.js'
import { waitUntil } from './support/wait-until.js'

const load = async (path: string) =>
  (await fetch(new URL(`../node_modules/${path}`, import.meta.url))).text()

/** What pages do to all that is in them. */
const SHEETS: Record<string, () => string | Promise<string>> = {
  Bootstrap: () => load('bootstrap/dist/css/bootstrap.css'),
  'Tailwind’s preflight': () => load('tailwindcss/preflight.css'),
  '* { all: unset }': () => '* { all: unset }',
  '* { all: revert }': () => '* { all: revert !important }',
  'a root of 62.5 %': () => 'html { font-size: 62.5% }',
  'letters that are spread and capital': () =>
    'body { text-transform: uppercase; letter-spacing: 1em; word-spacing: 2em; text-indent: 3em; line-height: 4 }',
  'text of another kind': () =>
    'body { font: italic 900 40px/3 serif; color: lime; text-align: end; white-space: pre; text-shadow: 0 0 9px red }',
  'rules for every button': () =>
    'button, svg, p, bdi, small, slot { display: none !important; width: 1px !important; color: lime !important }',
}

describe('<genauth-login> in a page of careless style', () => {
  let core: FakeClient
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => core.restore())

  const part = (element: GenAuthLogin, name: string) =>
    element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!

  async function create() {
    const page = await fixture(html`
      <div style="display: block; inline-size: 500px">
        <genauth-login
          domain="https://my-app.genauth.ai"
          app-id="app"
          lang="en"
          last-used
        ></genauth-login>
      </div>
    `)
    return page.querySelector('genauth-login')!
  }

  const PARTS = ['button', 'icon', 'label', 'badge']
  const PROPERTIES = `
    background-color background-image color fill border-top-color border-top-width border-top-left-radius
    font-family font-size font-weight font-style line-height letter-spacing word-spacing text-shadow
    text-transform text-indent text-align white-space opacity visibility cursor direction
  `
    .trim()
    .split(/\s+/)

  /** Each part's box, measured from the button's corner, and what it is drawn with. */
  function looks(element: GenAuthLogin) {
    const { left, top } = part(element, 'button').getBoundingClientRect()
    return PARTS.map((name) => {
      const box = part(element, name).getBoundingClientRect()
      const style = getComputedStyle(part(element, name))
      const drawn = PROPERTIES.map((property) => `${property}: ${style.getPropertyValue(property)}`)
      const lengths = [box.left - left, box.top - top, box.width, box.height]
      return { name, box: lengths.map((length) => length.toFixed(1)), drawn }
    })
  }

  for (const [what, sheet] of Object.entries(SHEETS)) {
    it(`looks as on an empty page, in spite of ${what}`, async () => {
      const element = await create()
      const before = looks(element)
      const style = document.head.appendChild(document.createElement('style'))
      style.textContent = await sheet()
      try {
        expect(looks(element)).to.deep.equal(before)
      } finally {
        style.remove()
      }
    })
  }

  it('has a page that Bootstrap and Tailwind do change, or nothing of this would mean anything', async () => {
    const button = await fixture(html`<button>Own</button>`)
    const drawn = () => {
      const { fontFamily, borderTopStyle, backgroundColor } = getComputedStyle(button)
      return [fontFamily, borderTopStyle, backgroundColor]
    }
    const before = drawn()
    for (const what of ['Bootstrap', 'Tailwind’s preflight']) {
      const style = document.head.appendChild(document.createElement('style'))
      style.textContent = await SHEETS[what]!()
      expect(drawn(), what).not.to.deep.equal(before)
      style.remove()
    }
  })

  for (const kind of ['width', 'zoom']) {
    it(`stays inside its place when four times as little is left of it, by ${kind}`, async () => {
      const element = await create()
      const page = element.parentElement!
      page.style.cssText = kind === 'width' ? 'inline-size: 80px' : 'inline-size: 320px; zoom: 4'
      element.text = 'continue_with'
      await element.updateComplete
      expect(page.scrollWidth).to.be.at.most(page.clientWidth)
    })
  }

  it('is black on white on paper, whatever its colours', async function () {
    const element = await create()
    await emulateMedia(this, { media: 'print' })
    const { backgroundColor, backgroundImage, color, borderTopColor } = getComputedStyle(
      part(element, 'button'),
    )
    const mark = getComputedStyle(part(element, 'icon')).color
    await emulateMedia(this, { media: 'screen' })
    expect([color, borderTopColor, mark]).to.deep.equal([
      'rgb(0, 0, 0)',
      'rgb(0, 0, 0)',
      'rgb(0, 0, 0)',
    ])
    expect([backgroundColor, backgroundImage]).to.deep.equal(['rgba(0, 0, 0, 0)', 'none'])
  })

  describe('its colour scheme', () => {
    afterEach(async function () {
      document.documentElement.style.removeProperty('color-scheme')
      document.querySelector('meta[name=color-scheme]')?.remove()
      await emulateMedia(this, { colorScheme: 'light' })
    })

    const isDark = (element: GenAuthLogin) =>
      getComputedStyle(part(element, 'button')).backgroundColor === 'rgb(42, 42, 42)'
    function byStyle(scheme: string) {
      document.documentElement.style.setProperty('color-scheme', scheme)
    }
    function byMeta(content: string) {
      document.head.append(
        Object.assign(document.createElement('meta'), { name: 'color-scheme', content }),
      )
    }

    for (const [how, set] of Object.entries({ style: byStyle, 'a meta tag': byMeta })) {
      for (const system of ['light', 'dark'] as const) {
        for (const [page, dark] of [
          ['light', false],
          ['dark', true],
          ['light dark', system === 'dark'],
          ['normal', false],
        ] as const) {
          it(`is ${dark ? 'dark' : 'light'} where the page says ${page} by ${how}, on a ${system} system`, async function () {
            await emulateMedia(this, { colorScheme: system })
            set(page)
            const element = await create()
            Object.assign(element, { variant: 'neutral', theme: 'auto' })
            await element.updateComplete
            await nextFrame()
            expect(isDark(element)).to.equal(dark)
            for (const theme of ['light', 'dark'] as const) {
              element.theme = theme
              await element.updateComplete
              expect(isDark(element), `theme="${theme}"`).to.equal(theme === 'dark')
            }
          })
        }
      }
    }

    it('is that of the nearest part of the page that has one', async () => {
      const element = await create()
      element.variant = 'neutral'
      element.parentElement!.style.colorScheme = 'dark'
      await element.updateComplete
      await waitUntil(() => isDark(element))
    })
  })
})
