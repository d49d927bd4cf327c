import { GenAuthError } from '@genauth-login/core'
import { expect, waitUntil } from '@open-wc/testing'
import { BRANDS } from '../../src/branding/brand-registry.js'
import { GenAuthLogin } from '../../src/login/genauth-login.js'
import { renderLogin } from '../../src/server/index.js'
import { FakeClient } from '../support/fake-client.js'
import { sandboxLanguages } from '../support/languages.js'

const SITE = { domain: 'https://my-app.genauth.ai', 'app-id': 'app', connection: 'my-xiaomi' }

// A name of its own: each test says when the script has come.
let scripts = 0

describe('an element that the page was served with', () => {
  const languages = sandboxLanguages()
  let core: FakeClient
  let active: boolean | undefined
  const complaints = console.error

  beforeEach(() => {
    core = new FakeClient()
    active = true
    Object.defineProperty(navigator, 'userActivation', {
      configurable: true,
      get: () => (active === undefined ? undefined : { isActive: active, hasBeenActive: true }),
    })
    console.error = () => undefined
  })

  afterEach(() => {
    core.restore()
    Reflect.deleteProperty(navigator, 'userActivation')
    console.error = complaints
    for (const element of document.querySelectorAll('[data-served]')) element.remove()
  })

  /** Puts it into the page as a parser does, before the script. */
  async function serve(attributes: Record<string, string> = {}, children = '') {
    const name = `served-login-${++scripts}`
    const html = await renderLogin({ ...SITE, 'data-served': '', ...attributes })
    const place = document.createElement('div')
    document.body.append(place)
    place.setHTMLUnsafe(
      html.replaceAll('genauth-login', name).replace('</served', `${children}</served`),
    )
    const element = place.firstElementChild as GenAuthLogin
    const root = element.shadowRoot!
    return {
      element,
      root,
      button: root.querySelector('button')!,
      early: root.querySelector<HTMLElement>('#early')!,
      /** The script comes. */
      upgrade: async () => {
        customElements.define(name, class extends GenAuthLogin {})
        await element.updateComplete
        return element
      },
    }
  }

  /** What becomes of waiting: anything that was to come has come. */
  const settled = () => new Promise((resolve) => setTimeout(resolve))

  it('says by itself that a click was heard', async () => {
    const { button, early } = await serve({ lang: 'fr' })
    expect(early.checkVisibility()).to.equal(false)
    button.click()
    expect(early.checkVisibility()).to.equal(true)
    expect(early.textContent).to.equal('Un instant, la connexion va commencer…')
  })

  it('shows that below the button, beside nothing else that moves', async () => {
    const { element, button, early } = await serve()
    const before = element.getBoundingClientRect()
    button.click()
    expect(element.getBoundingClientRect()).to.deep.equal(before)
    expect(early.getBoundingClientRect().top).to.be.greaterThan(before.bottom)
  })

  it('starts the login of that click through a window, once, when the script has come', async () => {
    const { button, upgrade } = await serve()
    button.click()
    button.click()
    await upgrade()
    await waitUntil(() => core.logins.length > 0)
    await settled()
    expect(core.logins).to.have.length(1)
    expect(core.redirects).to.have.length(0)
  })

  it('starts none without a click, nor when the person has closed the sentence', async () => {
    const untouched = await serve()
    await untouched.upgrade()
    const closed = await serve()
    closed.button.click()
    closed.early.hidePopover()
    await closed.upgrade()
    await settled()
    expect([...core.logins, ...core.redirects]).to.have.length(0)
  })

  it('asks the page before', async () => {
    const { element, button, upgrade } = await serve()
    const asked = new Promise<Event>((resolve) =>
      element.addEventListener('genauth-before-login', resolve),
    )
    element.addEventListener('genauth-before-login', (event) => event.preventDefault())
    button.click()
    await upgrade()
    await asked
    await settled()
    expect(core.logins).to.have.length(0)
  })

  it('waits for the scripts of a page that is still being read', async () => {
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'interactive' })
    const { button, upgrade } = await serve()
    button.click()
    await upgrade()
    await settled()
    expect(core.logins).to.have.length(0)
    window.dispatchEvent(new Event('DOMContentLoaded'))
    await waitUntil(() => core.logins.length > 0)
    Reflect.deleteProperty(document, 'readyState')
  })

  it('starts none when it has left the page by then', async () => {
    const { element, button, upgrade } = await serve()
    button.click()
    const upgraded = upgrade()
    element.remove()
    await upgraded
    await settled()
    expect([...core.logins, ...core.redirects]).to.have.length(0)
  })

  it('leaves every further click to the script', async () => {
    const { root, button, upgrade } = await serve()
    await upgrade()
    expect(root.querySelector('[popover]')).to.equal(null)
    expect(button).not.to.have.attribute('popovertarget')
    button.click()
    expect(core.logins).to.have.length(1)
  })

  it('keeps the keyboard where it is', async () => {
    const { element, button, upgrade, root } = await serve()
    element.focus()
    expect(root.activeElement).to.equal(button)
    await upgrade()
    expect(document.activeElement).to.equal(element)
    expect(root.activeElement).to.equal(button)
  })

  it('leaves the page where the browser has forgotten the click: it would open no window', async () => {
    const { element, button, upgrade } = await serve()
    const asked = new Promise<Event>((resolve) =>
      element.addEventListener('genauth-before-login', resolve),
    )
    button.click()
    active = false
    await upgrade()
    await waitUntil(() => core.redirects.length > 0)
    await asked
    await settled()
    expect(core.redirects).to.have.length(1)
    expect(core.logins).to.have.length(0)
  })

  it('says that one more click is needed where it may not leave the page', async () => {
    const { element, button, upgrade, root } = await serve({ mode: 'popup' })
    element.focus()
    button.click()
    active = false
    await upgrade()
    await waitUntil(() => core.logins.length > 0)
    core.logins[0]!.fail(new GenAuthError('popup_blocked', 'no window'))
    await waitUntil(() =>
      root.querySelector('[part=message]')!.textContent.includes('blocked the login window'),
    )
    expect(core.redirects).to.have.length(0)
    expect(root.activeElement).to.equal(button)
  })

  it('tries a window where the browser cannot say whether it remembers the click', async () => {
    const { button, upgrade } = await serve()
    button.click()
    active = undefined
    await upgrade()
    await waitUntil(() => core.logins.length > 0)
    expect(core.redirects).to.have.length(0)
  })

  for (const [what, settings] of [
    ['brand', { provider: 'held:back' }],
    ['language', { lang: 'tlh', text: 'signin' }],
  ] as const) {
    it(`shows what it was served with until the ${what} is there, and then the same`, async () => {
      const { root, button, upgrade, arrive } = await serveAhead(settings)
      const before = seen(root, button)
      await upgrade()
      expect(seen(root, button)).to.deep.equal(before)
      expect(root.querySelector('#served')).not.to.equal(null)
      arrive()
      await waitUntil(() => !root.querySelector('#served'), 'it arrives')
      expect(seen(root, button)).to.deep.equal(before)
    })
  }

  it('says how its login goes while the brand is on its way', async () => {
    const { root, button, upgrade, arrive } = await serveAhead({ provider: 'held:back' })
    await upgrade()
    button.click()
    await waitUntil(() => button.ariaBusy === 'true')
    expect(root.querySelector('[part=message]')!.textContent).to.contain(
      'Continue in the login window',
    )
    arrive()
  })

  it('sees the face of its own that the page was served with', async () => {
    const { button, upgrade } = await serve({}, '<b>Log in</b>')
    await settled()
    await upgrade()
    expect(button).to.have.class('own')
  })

  /** A page from a server that has what the browser still waits for. */
  async function serveAhead(settings: Record<string, string>) {
    BRANDS.set('held:back', () => import('../../src/branding/brands/github.js'))
    languages.add('tlh', () => import('../../src/i18n/locales/de.js'))
    const served = await serve(settings)
    let arrive!: () => void
    const arrived = new Promise<void>((resolve) => (arrive = resolve))
    BRANDS.set('held:back', () => arrived.then(() => import('../../src/branding/brands/github.js')))
    languages.add('tlh', () => arrived.then(() => import('../../src/i18n/locales/de.js')))
    return { ...served, arrive }
  }

  /** All that a person could see change. */
  function seen(root: ShadowRoot, button: HTMLElement): unknown[] {
    const { backgroundColor, color, borderColor, opacity } = getComputedStyle(button)
    const label = root.querySelector('[part=label]')!
    const { d } = root.querySelector<SVGPathElement>('slot path')!.attributes as unknown as {
      d: Attr
    }
    const boxes = [...root.querySelectorAll('button, svg, bdi')].map((node) =>
      JSON.stringify(node.getBoundingClientRect()),
    )
    return [
      backgroundColor,
      color,
      borderColor,
      opacity,
      label.textContent,
      getComputedStyle(label).opacity,
      d.value,
      boxes,
    ]
  }
})
