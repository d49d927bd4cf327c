import type { Connection } from '@genauth-login/core'
import { expect } from '@open-wc/testing'
import { BRANDS } from '../../src/branding/brand-registry.js'
import { messages as english } from '../support/english.js'
import { messages as french } from '../../src/i18n/locales/fr.js'
import type { Settings } from '../../src/settings/options.js'
import { coreError } from '../support/core-error.js'
import { FakeClient } from '../support/fake-client.js'
import { sandboxLanguages } from '../support/languages.js'
import { removeServed, serve as serveElement } from '../support/serve.js'
import type { ServeOptions } from '../support/serve.js'
import { waitUntil } from '../support/wait-until.js'

const SITE: Settings = {
  domain: 'https://my-app.genauth.ai',
  appId: 'app',
  connection: 'my-xiaomi',
}

describe('an element that the page was served with', () => {
  let core: FakeClient
  let active: boolean | undefined
  const consoleError = console.error
  const languages = sandboxLanguages()
  const brands = [...BRANDS]

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
    Reflect.deleteProperty(document, 'readyState')
    console.error = consoleError
    removeServed()
    BRANDS.clear()
    for (const [provider, load] of brands) BRANDS.set(provider, load)
  })

  const serve = (settings: Settings = {}, options: ServeOptions = {}) =>
    serveElement({ ...SITE, ...settings }, options)

  /** Whatever was to happen in this task and the next has happened. */
  const settled = () => new Promise((resolve) => setTimeout(resolve))

  it('says by itself that a click was heard', async () => {
    const { servedButton, early } = await serve({}, { lang: 'fr' })
    expect(early.checkVisibility()).to.equal(false)
    servedButton.click()
    expect(early.checkVisibility()).to.equal(true)
    expect(early.textContent).to.equal(french.starting)
  })

  it('goes on saying what the server knew, until the Display Name is here', async () => {
    let tell!: (connection: Connection) => void
    core.connection = new Promise((resolve) => (tell = resolve))
    const { element, upgrade } = await serve({ displayName: 'Xiaomi Account' })
    element.removeAttribute('display-name')
    await upgrade()
    const label = () => element.shadowRoot!.querySelector('[part=label]')!.textContent
    expect(label()).to.equal('Xiaomi Account')
    await waitUntil(() => core.prepared > 0, 'the preparation')
    tell({ id: 'x', identifier: 'my-xiaomi', provider: 'xiaomi', displayName: 'Mi Account' })
    await waitUntil(() => label() === 'Mi Account', 'the Display Name')
  })

  it('shows that below the button, beside nothing else that moves', async () => {
    const { element, servedButton, early } = await serve()
    const before = element.getBoundingClientRect()
    servedButton.click()
    expect(element.getBoundingClientRect()).to.deep.equal(before)
    const gap = early.getBoundingClientRect().top - before.bottom
    expect(gap).to.be.within(0, 16)
  })

  it('starts the login of that click through a window, once, when the script has come', async () => {
    const { servedButton, upgrade } = await serve()
    servedButton.click()
    servedButton.click()
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
    closed.servedButton.click()
    closed.early.hidePopover()
    await closed.upgrade()
    await settled()
    expect([...core.logins, ...core.redirects]).to.have.length(0)
  })

  it('asks the page before', async () => {
    const { element, servedButton, upgrade } = await serve()
    const asked = new Promise<Event>((resolve) =>
      element.addEventListener('genauth-before-login', resolve),
    )
    element.addEventListener('genauth-before-login', (event) => event.preventDefault())
    servedButton.click()
    await upgrade()
    await asked
    await settled()
    expect(core.logins).to.have.length(0)
  })

  it('waits for the scripts of a page that is still being read', async () => {
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'interactive' })
    const { servedButton, upgrade } = await serve()
    servedButton.click()
    await upgrade()
    await settled()
    expect(core.logins).to.have.length(0)
    window.dispatchEvent(new Event('DOMContentLoaded'))
    await waitUntil(() => core.logins.length > 0)
  })

  it('starts none when it has left the page by then', async () => {
    const { element, servedButton, upgrade } = await serve()
    servedButton.click()
    const upgraded = upgrade()
    element.remove()
    await upgraded
    await settled()
    expect([...core.logins, ...core.redirects]).to.have.length(0)
  })

  it('leaves every further click to the script', async () => {
    const { root, button, upgrade } = await serve()
    await upgrade()
    expect(root.querySelectorAll('button')).to.have.length(1)
    expect(root.querySelector('[popover], style')).to.equal(null)
    expect(button()).not.to.have.attribute('popovertarget')
    button().click()
    expect(core.logins).to.have.length(1)
  })

  it('keeps the keyboard where it is', async () => {
    const { element, servedButton, button, upgrade, root } = await serve()
    element.focus()
    expect(root.activeElement).to.equal(servedButton)
    const events: string[] = []
    for (const type of ['blur', 'focusout', 'focus', 'focusin'])
      element.addEventListener(type, () => events.push(type))
    await upgrade()
    expect(document.activeElement).to.equal(element)
    expect(root.activeElement).to.equal(button())
    expect(events).to.deep.equal([])
  })

  it('takes no focus that is elsewhere', async () => {
    const { element, upgrade } = await serve()
    await upgrade()
    expect(document.activeElement).not.to.equal(element)
  })

  it('leaves the page where the browser has forgotten the click: it would open no window', async () => {
    const { element, servedButton, upgrade } = await serve()
    const asked = new Promise<Event>((resolve) =>
      element.addEventListener('genauth-before-login', resolve),
    )
    servedButton.click()
    active = false
    await upgrade()
    await waitUntil(() => core.redirects.length > 0)
    await asked
    await settled()
    expect(core.redirects).to.have.length(1)
    expect(core.logins).to.have.length(0)
  })

  it('says that one more click is needed where it may not leave the page', async () => {
    const { element, servedButton, button, upgrade, root } = await serve({ mode: 'popup' })
    element.focus()
    servedButton.click()
    active = false
    await upgrade()
    await waitUntil(() => core.logins.length > 0)
    core.logins[0]!.fail(coreError('popup_blocked', 'no window'))
    const message = root.querySelector('[part=message]')!
    await waitUntil(() => message.textContent === english.failures.blocked)
    expect(core.redirects).to.have.length(0)
    expect(root.activeElement).to.equal(button())
  })

  it('tries a window where the browser cannot say whether it remembers the click', async () => {
    const { servedButton, upgrade } = await serve()
    servedButton.click()
    active = undefined
    await upgrade()
    await waitUntil(() => core.logins.length > 0)
    expect(core.redirects).to.have.length(0)
  })

  for (const what of ['brand', 'language'] as const) {
    it(`shows what it was served with until the ${what} is loaded, and then the same`, async () => {
      const { root, servedButton, button, upgrade, load } = await serveAhead(what)
      const before = seen(servedButton)
      await upgrade()
      expect(root.querySelectorAll('button')).to.have.length(1)
      expect(seen(servedButton)).to.deep.equal(before)
      load()
      await waitUntil(() => !servedButton.isConnected, 'the element has rendered')
      expect(seen(button())).to.deep.equal(before)
    })

    it(`starts the login of a click that comes before the ${what}`, async () => {
      const { servedButton, upgrade, load } = await serveAhead(what)
      await upgrade()
      servedButton.click()
      expect(core.logins).to.have.length(0)
      load()
      await waitUntil(() => core.logins.length > 0, 'the login begins')
    })
  }

  it('keeps the content of the page in the place of mark and label', async () => {
    const { button, upgrade } = await serve({}, { content: '<b>Log in</b>' })
    await upgrade()
    expect(button()).to.have.class('custom')
  })

  /** A page from a server that has what the browser is still loading. */
  async function serveAhead(what: 'brand' | 'language') {
    const { promise, load } = deferred()
    if (what === 'brand') {
      const provider = `held:${++count}`
      BRANDS.set(provider, () => promise.then(() => import('../../src/branding/brands/github.js')))
      return { ...(await serve({ provider }, { rendered: { provider: 'github' } })), load }
    }
    // Private-use tags of ISO 639-2: qaa to qtz.
    const lang = `qa${String.fromCharCode(97 + ++count)}`
    languages.add(lang, () => promise.then(() => import('../../src/i18n/locales/de.js')))
    return { ...(await serve({ text: 'signin' }, { lang, rendered: { lang: 'de' } })), load }
  }
})

/** Brands and languages are loaded once in the life of a page: each test has its own. */
let count = 0

function deferred() {
  let load!: () => void
  const promise = new Promise<void>((resolve) => (load = resolve))
  return { promise, load }
}

/** Everything that a person could see change. */
function seen(button: HTMLElement): unknown[] {
  const label = button.querySelector('[part=label]')!
  const { backgroundColor, color, borderColor, opacity } = getComputedStyle(button)
  const boxes = [button, ...button.querySelectorAll('svg, bdi')].map((node) =>
    JSON.stringify(node.getBoundingClientRect()),
  )
  return [
    [backgroundColor, color, borderColor, opacity],
    [label.textContent, getComputedStyle(label).opacity],
    button.querySelector('slot path')!.getAttribute('d'),
    boxes,
  ]
}
