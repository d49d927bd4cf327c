import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys, sendMouse } from '@web/test-runner-commands'
import { BRANDS } from '../src/branding/brand-registry.js'
import '../src/define.js'
import type { GenAuthLogin } from '../src/login/genauth-login.js'
import { ENOUGH } from './support/contrast.js'
import { FakeClient } from './support/fake-client.js'
import { colourIn, over, ratio, surfaceOf } from './support/painted.js'
import { moveOnto } from './support/pointer.js'
import { waitUntil } from './support/wait-until.js'

/**
 * What WCAG 2.2 asks of what is no text: a border that is a button's shape, a ring that is where
 * the keyboard is.
 */
const ENOUGH_FOR_A_LINE = 3

/**
 * The pointer and the keyboard are real; every colour is the computed one, laid over what is below
 * it.
 */
describe('the contrast of <genauth-login>', () => {
  let core: FakeClient
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => core.restore())

  async function create(provider: string, variant: string, theme: string) {
    const page = await fixture(html`
      <div style="background: Canvas; color: CanvasText; padding: 20px; color-scheme: ${theme}">
        <genauth-login
          domain="https://my-app.genauth.ai"
          app-id="app"
          lang="en"
          panel="off"
          last-used
          provider=${provider}
          variant=${variant}
          theme=${theme}
        ></genauth-login>
      </div>
    `)
    const element = page.querySelector('genauth-login')!
    const part = (name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`)!
    const button = part('button')
    await waitUntil(() => !button.classList.contains('pending'), 'the brand is there')
    return { element, part, button, page: colourIn(getComputedStyle(page).backgroundColor) }
  }
  type Shown = Awaited<ReturnType<typeof create>>

  function expectText({ button, part, page }: Shown, state: string) {
    const surface = surfaceOf(button, page)
    for (const name of ['label', 'badge']) {
      // Some brands allow no badge in the button: it stands on the page.
      const behind = button.contains(part(name)) ? surface : page
      expect(
        ratio(colourIn(getComputedStyle(part(name)).color), behind),
        `${name}, ${state}`,
      ).to.be.at.least(ENOUGH)
    }
    // Logotypes are exempt, and have their official colours: WCAG 2.2, 1.4.3 and 1.4.11.
    if (button.ariaBusy !== 'true') return
    const { color } = getComputedStyle(button, '::before')
    expect(ratio(colourIn(color), surface), `spinner, ${state}`).to.be.at.least(ENOUGH)
  }

  /** A border, or the surface itself, tells where the button is. */
  function expectLines({ element, button, page }: Shown, variant: string) {
    if (variant === 'filled' || hasNoStroke(element)) return
    const { borderTopColor } = getComputedStyle(button)
    const border = ratio(over(colourIn(borderTopColor), page), page)
    const edge = Math.max(border, ratio(surfaceOf(button, page), page))
    expect(edge, 'border').to.be.at.least(ENOUGH_FOR_A_LINE)
  }

  /** Google’s neutral theme has no stroke. */
  function hasNoStroke({ provider, variant, theme }: GenAuthLogin): boolean {
    return provider === 'google' && variant === 'neutral' && theme === 'light'
  }

  async function away(button: Element) {
    await sendMouse({ type: 'move', position: [500, 400] })
    await waitUntil(() => !button.matches(':hover'), 'the pointer is elsewhere')
  }

  for (const provider of ['xiaomi', ...BRANDS.keys(), 'acme']) {
    for (const variant of ['filled', 'outline', 'neutral']) {
      for (const theme of ['light', 'dark']) {
        it(`is enough in every state of ${provider}, ${variant}, ${theme} [WCAG 1.4.11, WCAG 1.4.3, WCAG 2.4.7]`, async () => {
          const shown = await create(provider, variant, theme)
          const { element, part, button, page } = shown
          await away(button)
          expectText(shown, 'at rest')
          expectLines(shown, variant)

          await sendKeys({ press: 'Tab' })
          expect(button).to.match(':focus-visible')
          expectText(shown, 'focused')
          const { outlineColor } = getComputedStyle(button)
          expect(ratio(colourIn(outlineColor), page), 'focus ring').to.be.at.least(
            ENOUGH_FOR_A_LINE,
          )

          await moveOnto(button)
          expect(colourIn(getComputedStyle(button).backgroundImage)[3], 'veil').to.be.above(0)
          expectText(shown, 'hovered')
          await sendMouse({ type: 'down' })
          expect(button).to.match(':active')
          expectText(shown, 'pressed')

          await sendMouse({ type: 'up' })
          await waitUntil(() => button.ariaBusy === 'true', 'it is busy')
          expectText(shown, 'busy, hovered')
          await away(button)
          expectText(shown, 'busy')

          element.cancel()
          await waitUntil(() => part('message').textContent === 'Login cancelled.', 'it says so')
          expect(
            ratio(colourIn(getComputedStyle(part('message')).color), page),
            'message',
          ).to.be.at.least(ENOUGH)
        })
      }
    }
  }
})
