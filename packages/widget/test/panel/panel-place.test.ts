import { expect, fixture, html, nextFrame } from '@open-wc/testing'
import { sendMouse } from '@web/test-runner-commands'
import '../../src/define.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { FakeClient } from '../support/fake-client.js'
import { middleOf } from '../support/pointer.js'
import { waitUntil } from '../support/wait-until.js'

/** What pages do to a place that they close. */
const CLOSED = ['display: none', 'content-visibility: hidden']

describe('the panel of <genauth-login> in a place that a page closes', () => {
  let core: FakeClient
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => core.restore())

  const panel = (element: GenAuthLogin) =>
    element.shadowRoot!.querySelector<HTMLElement>('[part="panel"]')
  const turnToPage = () => window.dispatchEvent(new Event('focus'))
  const button = html`<genauth-login
    domain="https://my-app.genauth.ai"
    app-id="app"
    lang="en"
  ></genauth-login>`

  async function pendingIn(place: unknown) {
    const page = await fixture<HTMLElement>(html`<div>${place}</div>`)
    const element = page.querySelector('genauth-login')!
    element.login().catch(() => undefined)
    await element.updateComplete
    return { place: page.firstElementChild as HTMLElement, element }
  }

  /** Another element's panel has come, in its time. */
  async function othersCome() {
    const { element } = await pendingIn(html`<div>${button}</div>`)
    turnToPage()
    await waitUntil(() => panel(element))
    element.cancel()
    await waitUntil(() => !panel(element))
  }

  /** A page that is inert gets no clicks. */
  async function expectUsable() {
    let clicks = 0
    const other = await fixture<HTMLButtonElement>(
      html`<button style="position: fixed; inset: 0 auto auto 0" @click=${() => clicks++}>
        Other
      </button>`,
    )
    await sendMouse({ type: 'click', position: middleOf(other) })
    expect(clicks).to.equal(1)
    expect(document.querySelector('dialog:modal')).to.equal(null)
  }

  for (const closed of CLOSED) {
    it(`stays away from a place with ${closed}`, async () => {
      const { element, place } = await pendingIn(html`<div>${button}</div>`)
      place.style.cssText = closed
      turnToPage()
      await othersCome()
      expect(panel(element)).to.equal(null)
      await expectUsable()
      expect(element.state).to.equal('pending')
    })

    it(`goes when its place gets ${closed}, comes again, and the login goes on`, async () => {
      const { element, place } = await pendingIn(html`<div>${button}</div>`)
      turnToPage()
      await waitUntil(() => panel(element))
      place.style.cssText = closed
      await waitUntil(() => !panel(element))
      await expectUsable()
      expect(element.state).to.equal('pending')
      place.style.cssText = ''
      turnToPage()
      await waitUntil(() => panel(element)?.matches('dialog:modal'))
    })
  }

  for (const [what, { place, close }] of Object.entries({
    'a popover': {
      place: html`<div popover>${button}</div>`,
      close: (element: HTMLElement) => element.hidePopover(),
    },
    details: {
      place: html`<details open>
        <summary>More</summary>
        ${button}
      </details>`,
      close: (element: HTMLElement) => element.removeAttribute('open'),
    },
    'a dialog': {
      place: html`<dialog>${button}</dialog>`,
      close: (element: HTMLElement) => (element as HTMLDialogElement).close(),
    },
    'an element with hidden': {
      place: html`<div>${button}</div>`,
      close: (element: HTMLElement) => element.toggleAttribute('hidden', true),
    },
    'an element with hidden=until-found': {
      place: html`<div>${button}</div>`,
      close: (element: HTMLElement) => element.setAttribute('hidden', 'until-found'),
    },
  })) {
    it(`goes with ${what} that closes`, async () => {
      const { element, place: menu } = await pendingIn(place)
      if (menu.hasAttribute('popover')) menu.showPopover()
      if (menu instanceof HTMLDialogElement) menu.showModal()
      turnToPage()
      await waitUntil(() => panel(element))
      close(menu)
      await waitUntil(() => !panel(element))
      await expectUsable()
    })
  }

  it('can be used where the page lets nobody use its place', async () => {
    const { element } = await pendingIn(
      html`<div
        inert
        style="pointer-events: none; visibility: hidden; user-select: none; opacity: 0"
      >
        ${button}
      </div>`,
    )
    turnToPage()
    await waitUntil(() => panel(element))
    await nextFrame()
    const cancel = element.shadowRoot!.querySelector<HTMLElement>('[part="panel-cancel"]')!
    await sendMouse({ type: 'click', position: middleOf(cancel) })
    expect(element.state).to.equal('cancelled')
  })

  it('is no modal where the page’s style sheet takes it away', async () => {
    const style = document.head.appendChild(document.createElement('style'))
    style.textContent = 'genauth-login.mute::part(panel) { display: none !important }'
    const { element } = await pendingIn(html`<div>${button}</div>`)
    element.classList.add('mute')
    turnToPage()
    await othersCome()
    await expectUsable()
    style.remove()
  })
})
