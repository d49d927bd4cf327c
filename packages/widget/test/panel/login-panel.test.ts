import { expect, fixture, html, nextFrame } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import * as lit from 'lit'
import '../../src/define.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { messages } from '../support/english.js'
import { panelTemplate } from '../../src/panel/login-panel.template.js'
import { FakeClient, result } from '../support/fake-client.js'
import { emulateMedia } from '../support/media.js'
import { waitUntil } from '../support/wait-until.js'

describe('the panel of <genauth-login>', () => {
  let core: FakeClient

  beforeEach(() => {
    core = new FakeClient()
  })

  afterEach(() => {
    core.restore()
  })

  const part = (element: GenAuthLogin, name: string) =>
    element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)
  const panel = (element: GenAuthLogin) => part(element, 'panel')
  const focused = (element: GenAuthLogin) => element.shadowRoot!.activeElement?.getAttribute('part')
  /** The person has lost the window, and turns to the page. */
  const turnToPage = () => window.dispatchEvent(new Event('focus'))
  const shown = (element: GenAuthLogin) => waitUntil(() => panel(element), 'the panel is shown')

  /** An element whose login is in its window. */
  async function pending(kind?: string) {
    const element = await fixture<GenAuthLogin>(html`
      <genauth-login
        domain="https://my-app.genauth.ai"
        app-id="app"
        lang="en"
        panel=${kind ?? ''}
      ></genauth-login>
    `)
    part(element, 'button')!.focus()
    part(element, 'button')!.click()
    await element.updateComplete
    return element
  }

  /** The same, and the person is back on the page. */
  async function lost(kind?: string) {
    const element = await pending(kind)
    turnToPage()
    await shown(element)
    return element
  }

  it('is not there before the person turns to the page', async () => {
    const element = await pending()
    await nextFrame()
    expect(panel(element)).to.equal(null)
  })

  it('is over the page when the person is back while the login waits, with the focus on the way back [WCAG 2.4.11, WCAG 2.4.3, WCAG 2.4.6]', async () => {
    const element = await lost()
    expect(panel(element)).to.match('dialog:modal')
    expect(focused(element)).to.equal('panel-bring-back')
  })

  it('is shown when the page becomes visible again, as a tab does', async () => {
    const element = await pending()
    document.dispatchEvent(new Event('visibilitychange'))
    await shown(element)
  })

  it('brings the window back, and is gone until the person turns to the page again', async () => {
    const element = await lost()
    part(element, 'panel-bring-back')!.click()
    expect(core.broughtBack).to.equal(1)
    await element.updateComplete
    expect(panel(element)).to.equal(null)
    turnToPage()
    await shown(element)
  })

  it('goes on by leaving the page, without the window', async () => {
    const element = await lost()
    part(element, 'panel-continue')!.click()
    await waitUntil(() => core.redirects.length === 1, 'the page is left')
    expect(core.logins[0]!.options.signal?.aborted).to.equal(true)
    await element.updateComplete
    expect(panel(element)).to.equal(null)
  })

  it('tells nobody of a cancellation when the login goes on by leaving the page', async () => {
    const element = await lost()
    const told: string[] = []
    for (const type of ['genauth-cancel', 'genauth-error'])
      element.addEventListener(type, () => told.push(type))
    part(element, 'panel-continue')!.click()
    await waitUntil(() => core.redirects.length === 1, 'the page is left')
    await element.updateComplete
    expect(told).to.deep.equal([])
  })

  for (const [how, cancel] of Object.entries({
    'its button': async (element: GenAuthLogin) => {
      part(element, 'panel-cancel')!.click()
      await element.updateComplete
    },
    'the Escape key': () => sendKeys({ press: 'Escape' }),
  })) {
    it(`cancels the login by ${how}, and gives the focus back to the button`, async () => {
      const element = await lost()
      const cancelled = new Promise<string | undefined>((resolve) =>
        element.addEventListener('genauth-cancel', ({ error }) => resolve(error.reason)),
      )
      await cancel(element)
      expect(await cancelled).to.equal('user')
      await element.updateComplete
      expect(panel(element)).to.equal(null)
      expect(focused(element)).to.equal('button')
    })
  }

  it('goes by keyboard alone through its three ways [WCAG 2.1.1]', async () => {
    const element = await lost()
    await sendKeys({ press: 'Tab' })
    expect(focused(element)).to.equal('panel-continue')
    await sendKeys({ press: 'Tab' })
    expect(focused(element)).to.equal('panel-cancel')
    await sendKeys({ press: 'Enter' })
    await waitUntil(() => !panel(element), 'the panel is gone')
  })

  it('is gone when the login has a result', async () => {
    const element = await lost()
    core.logins[0]!.succeed(result)
    await waitUntil(() => !panel(element), 'the panel is gone')
    expect(focused(element)).to.equal('button')
  })

  it('is gone with its element', async () => {
    const element = await lost()
    const dialog = panel(element) as HTMLDialogElement
    element.remove()
    expect(dialog.open).to.equal(false)
    await element.updateComplete
    expect(panel(element)).to.equal(null)
  })

  it('does not come any more when the login has ended', async () => {
    const element = await pending()
    turnToPage()
    await shown(element)
    element.cancel()
    await waitUntil(() => !panel(element), 'the panel is gone')
    turnToPage()
    await nextFrame()
    expect(panel(element)).to.equal(null)
  })

  it('is below the button, and leaves the focus alone, when it is inline [WCAG 2.4.11]', async () => {
    const element = await lost('inline')
    expect(panel(element)).not.to.match('dialog')
    expect(focused(element)).to.equal('button')
    expect(panel(element)!.getBoundingClientRect().top).to.be.above(
      part(element, 'button')!.getBoundingClientRect().bottom,
    )
  })

  it('does not come once the window has answered, and the login only needs a moment', async () => {
    const answered = await pending()
    core.answered.add(core.logins[0]!.client)
    turnToPage()
    // Another element's comes, in its time.
    const waiting = await lost()
    expect(panel(answered)).to.equal(null)
    expect(panel(waiting)).not.to.equal(null)
  })

  it('does not come when it is off', async () => {
    const off = await pending('off')
    turnToPage()
    // Another element's comes, in its time.
    const on = await lost()
    expect(panel(off)).to.equal(null)
    expect(panel(on)).not.to.equal(null)
  })

  it('speaks the language of its element', async () => {
    const element = await pending()
    element.lang = 'de'
    turnToPage()
    await shown(element)
    expect(part(element, 'panel-cancel')!.textContent).to.equal('Abbrechen')
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is accessible in ${colorScheme}`, async function () {
      await emulateMedia(this, { colorScheme })
      document.documentElement.style.colorScheme = 'light dark'
      const element = await lost()
      await Promise.all(
        panel(element)!
          .getAnimations({ subtree: true })
          .map(({ finished }) => finished),
      )
      await expect(element).to.be.accessible()
      await emulateMedia(this, { colorScheme: 'light' })
      document.documentElement.style.removeProperty('color-scheme')
    })
  }

  it('has targets of 44 px at least [WCAG 2.5.8]', async () => {
    const element = await lost()
    for (const name of ['panel-bring-back', 'panel-continue', 'panel-cancel']) {
      expect(part(element, name)!.getBoundingClientRect().height).to.be.at.least(44)
    }
  })
})

describe('panelTemplate()', () => {
  it('offers nothing that cannot work: in a frame, the login page would refuse to be on this page', async () => {
    const nothing = () => undefined
    const panel = await fixture(
      panelTemplate(lit, {
        isModal: false,
        strings: messages.panel,
        language: 'en',
        dir: 'ltr',
        onBringBack: nothing,
        onContinueHere: undefined,
        onCancel: nothing,
      }),
    )
    const offered = [...panel.querySelectorAll('button')].map(({ textContent }) => textContent)
    expect(offered).to.deep.equal([messages.panel.bringBack, messages.panel.cancel])
  })
})
