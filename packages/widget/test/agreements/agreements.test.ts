import type { Agreement } from '@genauth-login/core'
import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../../src/index.js'
import type { GenAuthLoginGroup } from '../../src/group/genauth-login-group.js'
import { messages as chinese } from '../../src/i18n/locales/zh-cn.js'
import type { GenAuthBeforeLoginEvent } from '../../src/login/events.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { coreError } from '../support/core-error.js'
import { messages as english } from '../support/english.js'
import { authorization, FakeClient, result } from '../support/fake-client.js'
import { emulateMedia } from '../support/media.js'
import { removeServed, serve } from '../support/serve.js'
import { waitUntil } from '../support/wait-until.js'

const TERMS: Agreement = {
  id: '1',
  language: 'en-US',
  title: 'I accept the <a href="https://site.example/terms">Terms of Service</a>',
  required: true,
}
const TERMS_IN_CHINESE: Agreement = {
  ...TERMS,
  id: '2',
  language: 'zh-CN',
  title: '我已阅读并同意<a href="https://site.example/terms">《服务条款》</a>',
}
const NEWS: Agreement = { ...TERMS, id: '3', title: 'Send me news', required: false }

const root = (host: HTMLElement) => host.shadowRoot!
const boxes = (host: HTMLElement) => [...root(host).querySelectorAll<HTMLInputElement>('input')]
const labels = (host: HTMLElement) => [
  ...root(host).querySelectorAll<HTMLElement>('[part=agreement]'),
]
const text = (element: Element | null | undefined) =>
  element?.textContent.replace(/\s+/g, ' ').trim()
const asked = (host: HTMLElement) => text(root(host).querySelector('[part=agreements-message]'))

describe('the agreements of <genauth-login>', () => {
  let core: FakeClient

  beforeEach(() => {
    core = new FakeClient()
    core.agreements = [TERMS, TERMS_IN_CHINESE, NEWS]
    // What a click in a test does not give: the person has just done something.
    Object.defineProperty(navigator, 'userActivation', {
      configurable: true,
      value: { isActive: true, hasBeenActive: true },
    })
  })
  afterEach(() => {
    core.restore()
    Reflect.deleteProperty(navigator, 'userActivation')
  })

  const button = (element: GenAuthLogin) => root(element).querySelector('button')!
  const shown = (host: HTMLElement, count: number) =>
    waitUntil(() => boxes(host).length === count, `${count} checkboxes`)

  async function create(attributes: Partial<GenAuthLogin> = {}) {
    const element = await fixture<GenAuthLogin>(html`
      <genauth-login domain="https://my-app.genauth.ai" app-id="app" lang="en"></genauth-login>
    `)
    Object.assign(element, { agreements: true, ...attributes })
    await element.updateComplete
    return element
  }

  async function createShown(attributes: Partial<GenAuthLogin> = {}, count = 2) {
    const element = await create(attributes)
    await shown(element, count)
    return element
  }

  it('are not asked for where the site has not asked for them', async () => {
    const element = await create({ agreements: false })
    button(element).click()
    expect(core.logins).to.have.length(1)
    expect(core.logins[0]!.options.agreements).to.deep.equal([])
    expect(boxes(element)).to.have.length(0)
  })

  it('are below the button, with their links, and nothing is ticked', async () => {
    const element = await createShown()
    expect(labels(element).map(text)).to.deep.equal([
      'I accept the Terms of Service',
      'Send me news',
    ])
    expect(boxes(element).map(({ checked }) => checked)).to.deep.equal([false, false])
    const link = root(element).querySelector('a')!
    expect(link).to.include({
      href: 'https://site.example/terms',
      target: '_blank',
      rel: 'noopener noreferrer',
    })
    const { bottom } = button(element).getBoundingClientRect()
    expect(labels(element)[0]!.getBoundingClientRect().top).to.be.at.least(bottom)
  })

  it('are in the language of the page, and follow it', async () => {
    const element = await createShown({ lang: 'zh-CN' }, 1)
    expect(text(labels(element)[0])).to.equal('我已阅读并同意《服务条款》')
    expect(labels(element)[0]!.querySelector('div')!.lang).to.equal('zh-CN')
    element.lang = 'en'
    await shown(element, 2)
  })

  it('open nothing on a click without them: that asks, and the focus is on the checkbox', async () => {
    const element = await createShown()
    button(element).focus()
    button(element).click()
    await waitUntil(() => root(element).activeElement === boxes(element)[0], 'the focus')
    expect(core.logins).to.have.length(0)
    expect(core.redirects).to.have.length(0)
    expect(asked(element)).to.equal(english.agreement.required)
    expect(element.state).to.equal('idle')
  })

  it('open nothing for a script either: the login is cancelled', async () => {
    const element = await createShown()
    const error = await element.login().catch((thrown: unknown) => thrown)
    expect(error).to.include({ code: 'cancelled', reason: 'prevented' })
    expect(core.logins).to.have.length(0)
  })

  it("open nothing for a control of the page's own that starts the login", async () => {
    const page = await fixture(html`<div><button id="other">Log in</button></div>`)
    const element = await createShown({ htmlFor: 'other' })
    page.querySelector('button')!.click()
    await waitUntil(() => asked(element) === english.agreement.required, 'the sentence')
    expect(core.logins).to.have.length(0)
  })

  it('ask in the language of the page', async () => {
    const element = await createShown({ lang: 'zh-CN' }, 1)
    button(element).click()
    await waitUntil(() => asked(element) === chinese.agreement.required, 'the sentence')
  })

  it('go along with the login once they are ticked, those that are optional where they are', async () => {
    const element = await createShown()
    boxes(element)[0]!.click()
    button(element).click()
    expect(core.logins[0]!.options.agreements).to.deep.equal(['1'])
    core.logins[0]!.succeed(result)
    await waitUntil(() => element.state === 'succeeded', 'the end')
    boxes(element)[1]!.click()
    button(element).click()
    expect(core.logins[1]!.options.agreements).to.deep.equal(['1', '3'])
    element.cancel()
  })

  it('go along with a login that leaves the page', async () => {
    let told: unknown
    const element = await createShown({ mode: 'redirect' })
    element.addEventListener('genauth-before-login', ({ agreements }) => (told = agreements))
    boxes(element)[0]!.click()
    button(element).click()
    expect(core.redirects).to.have.length(1)
    expect(told).to.deep.equal(['1'])
  })

  it('are needed again after they are taken back', async () => {
    const element = await createShown()
    boxes(element)[0]!.click()
    boxes(element)[0]!.click()
    button(element).click()
    expect(core.logins).to.have.length(0)
  })

  it('stop asking when the checkbox is ticked', async () => {
    const element = await createShown()
    button(element).click()
    await waitUntil(() => asked(element) === english.agreement.required, 'the sentence')
    expect(boxes(element)[0]!.getAttribute('aria-invalid')).to.equal('true')
    boxes(element)[0]!.click()
    await element.updateComplete
    expect(asked(element)).to.equal('')
    expect(boxes(element)[0]!.getAttribute('aria-invalid')).to.equal('false')
  })

  it('are forgotten with other settings: another application has its own', async () => {
    const element = await createShown()
    boxes(element)[0]!.click()
    core.agreements = [{ ...TERMS, title: 'Other terms' }]
    element.appId = 'other'
    await shown(element, 1)
    expect(boxes(element)[0]!.checked).to.equal(false)
    button(element).click()
    expect(core.logins).to.have.length(0)
  })

  it('begin the login of a click that was before they were known, where there are none', async () => {
    let tell!: (agreements: readonly Agreement[]) => void
    core.agreements = new Promise((resolve) => (tell = resolve))
    const element = await create()
    button(element).click()
    expect(core.logins).to.have.length(0)
    tell([])
    await waitUntil(() => core.logins.length === 1, 'the login')
    element.cancel()
  })

  it('ask after a click that was before they were known', async () => {
    let tell!: (agreements: readonly Agreement[]) => void
    core.agreements = new Promise((resolve) => (tell = resolve))
    const element = await create()
    button(element).click()
    tell([TERMS])
    await waitUntil(() => root(element).activeElement === boxes(element)[0], 'the focus')
    expect(asked(element)).to.equal(english.agreement.required)
    expect(core.logins).to.have.length(0)
  })

  it('open nothing while nobody knows them, say so, and are asked for again', async () => {
    core.agreements = Promise.reject(coreError('network_error', 'no network'))
    core.agreements.catch(() => undefined)
    const element = await create()
    button(element).click()
    await waitUntil(() => asked(element) === english.failures.offline, 'the sentence')
    expect(core.logins).to.have.length(0)
    core.agreements = [TERMS]
    button(element).click()
    await waitUntil(() => asked(element) === english.agreement.required, 'the question')
    expect(core.logins).to.have.length(0)
  })

  it('leave an element whose settings are wrong to say so', async () => {
    const consoleError = console.error
    console.error = () => undefined
    try {
      const element = await create({ domain: 'not an address' })
      await waitUntil(() => root(element).querySelector('[part=agreements]'), 'their place')
      await new Promise((resolve) => setTimeout(resolve))
      const error = await element.login().catch((thrown: unknown) => thrown)
      expect(error).to.include({ code: 'invalid_config', reason: 'domain' })
    } finally {
      console.error = consoleError
    }
  })

  it('have our own sentence around a title that is but names of documents', async () => {
    const title = '<a href="https://site.example/terms">Terms</a>'
    core.agreements = [{ ...TERMS, title }]
    const element = await createShown({}, 1)
    expect(text(labels(element)[0])).to.equal(english.agreement.label('Terms'))
    expect(root(element).querySelector('a')!.textContent).to.equal('Terms')
  })

  it('bring nothing into the page but text and links', async () => {
    const payload = '<img src=x onerror=canary()><svg onload=canary()><script>canary()</script>'
    core.agreements = [{ ...TERMS, title: `${payload}<a href="javascript:canary()">x</a>` }]
    const element = await createShown({}, 1)
    const names = [...labels(element)[0]!.querySelectorAll('*')].map(({ localName }) => localName)
    expect(names).to.deep.equal(['input', 'div'])
  })

  it("are on the code that goes to the site's back end", async () => {
    const element = await createShown({ response: 'code', loginUri: '/login', handoff: 'fetch' })
    const realFetch = window.fetch.bind(window)
    let body: unknown
    window.fetch = (_, init) => {
      body = init?.body
      return Promise.resolve(new Response('{}'))
    }
    try {
      boxes(element)[0]!.click()
      const login = element.login()
      core.logins[0]!.succeed({ ...authorization, agreements: ['1', '3'] })
      await login
      expect((body as URLSearchParams).get('agreements')).to.equal('1 3')
    } finally {
      window.fetch = realFetch
    }
  })

  it('are on no request to a back end where there are none', async () => {
    const element = await create({
      agreements: false,
      response: 'code',
      loginUri: '/login',
      handoff: 'fetch',
    })
    const realFetch = window.fetch.bind(window)
    let body: unknown
    window.fetch = (_, init) => {
      body = init?.body
      return Promise.resolve(new Response('{}'))
    }
    try {
      const login = element.login()
      core.logins[0]!.succeed(authorization)
      await login
      expect((body as URLSearchParams).has('agreements')).to.equal(false)
    } finally {
      window.fetch = realFetch
    }
  })

  it('ask after a click on a button that a server has rendered', async () => {
    const settings = { domain: 'https://my-app.genauth.ai', appId: 'app', agreements: true }
    const served = await serve(settings, { lang: 'en' })
    const { element, servedButton, upgrade } = served
    try {
      servedButton.click()
      await upgrade()
      await waitUntil(() => root(element).activeElement === boxes(element)[0], 'the focus')
      expect(asked(element)).to.equal(english.agreement.required)
      expect(core.logins).to.have.length(0)
    } finally {
      removeServed()
    }
  })

  describe('for people who do not see or point', () => {
    it('have names, and the sentence as the description of the checkbox [WCAG 3.3.1, WCAG 4.1.2, WCAG 1.3.1]', async () => {
      const element = await createShown()
      button(element).click()
      await waitUntil(() => boxes(element)[0]!.getAttribute('aria-invalid') === 'true', 'the error')
      const [box, news] = boxes(element)
      expect(text(box!.labels![0])).to.equal('I accept the Terms of Service')
      expect(box!.getAttribute('aria-required')).to.equal('true')
      expect(news!.getAttribute('aria-required')).to.equal('false')
      const message = root(element).getElementById(box!.getAttribute('aria-describedby')!)
      expect(message).to.have.attribute('role', 'status')
      expect(text(message)).to.equal(english.agreement.required)
      expect(news!.hasAttribute('aria-describedby')).to.equal(false)
    })

    it('pass axe, in every state', async () => {
      const element = await createShown()
      await expect(element).to.be.accessible()
      button(element).click()
      await waitUntil(() => asked(element) === english.agreement.required, 'the sentence')
      await expect(element).to.be.accessible()
    })

    it('come after the button, in their order [WCAG 2.4.3, WCAG 2.1.1]', async () => {
      const element = await createShown()
      button(element).focus()
      const order: (string | undefined)[] = []
      for (let stop = 0; stop < 3; stop++) {
        await sendKeys({ press: 'Tab' })
        order.push(root(element).activeElement?.localName)
      }
      expect(order).to.deep.equal(['input', 'a', 'input'])
      await sendKeys({ press: ' ' })
      expect(boxes(element)[1]!.checked).to.equal(true)
    })

    it('are ticked by a click on their text, and the focus is on the checkbox', async () => {
      const element = await createShown()
      labels(element)[1]!.querySelector('div')!.click()
      expect(boxes(element)[1]!.checked).to.equal(true)
    })

    it('leave the checkbox as it is where a link is opened', async () => {
      const element = await createShown()
      const link = root(element).querySelector('a')!
      link.addEventListener('click', (event) => event.preventDefault())
      link.click()
      expect(boxes(element)[0]!.checked).to.equal(false)
    })

    for (const dir of ['ltr', 'rtl']) {
      it(`fit into 200 px, in a page that reads ${dir} [WCAG 1.4.10]`, async () => {
        const element = await createShown()
        const around = element.parentElement!
        around.dir = dir
        around.style.inlineSize = '200px'
        const { left, right } = around.getBoundingClientRect()
        for (const label of labels(element)) {
          const place = label.getBoundingClientRect()
          expect(place.left).to.be.at.least(left - 1)
          expect(place.right).to.be.at.most(right + 1)
        }
      })
    }

    it('are in the page’s order, and their text in that of its language [WCAG 1.3.2]', async () => {
      const element = await createShown()
      element.parentElement!.dir = 'rtl'
      const [label] = labels(element)
      const [box, title] = [...label!.children].map((child) => child.getBoundingClientRect())
      expect(box!.left).to.be.at.least(title!.right)
      expect(getComputedStyle(label!.querySelector('div')!).direction).to.equal('ltr')
    })

    it('are drawn as text, whatever the button’s own style sheet has', async () => {
      const element = await createShown()
      const { fontSize, borderStyle } = getComputedStyle(labels(element)[0]!.querySelector('div')!)
      expect({ fontSize, borderStyle }).to.deep.equal({ fontSize: '13px', borderStyle: 'none' })
    })

    it('show the missing one in forced colours as well', async function () {
      await emulateMedia(this, { forcedColors: 'active' })
      try {
        const element = await createShown()
        button(element).click()
        await waitUntil(() => asked(element) === english.agreement.required, 'the sentence')
        expect(getComputedStyle(boxes(element)[0]!).outlineStyle).to.not.equal('none')
      } finally {
        await emulateMedia(this, { forcedColors: 'none' })
      }
    })
  })

  describe('of a group', () => {
    beforeEach(() => {
      core.connections = ['xiaomi', 'github'].map((provider) => ({
        id: provider,
        identifier: `my-${provider}`,
        provider,
        displayName: provider,
      }))
    })

    const buttons = (group: GenAuthLoginGroup) => [
      ...root(group).querySelectorAll('genauth-login'),
      ...group.querySelectorAll('genauth-login'),
    ]

    async function createGroup(inner: unknown = '', count = 2) {
      const group = await fixture<GenAuthLoginGroup>(html`
        <genauth-login-group
          domain="https://my-app.genauth.ai"
          app-id="app"
          lang="en"
          agreements
          remember="off"
          >${inner}</genauth-login-group
        >
      `)
      await waitUntil(() => buttons(group).length === count, 'its buttons')
      await shown(group, 2)
      return group
    }

    it('are below its list, once for all of its buttons', async () => {
      const group = await createGroup()
      for (const each of buttons(group)) expect(boxes(each)).to.have.length(0)
      const list = root(group).querySelector('[part=list]')!.getBoundingClientRect()
      expect(labels(group)[0]!.getBoundingClientRect().top).to.be.at.least(list.bottom)
    })

    it('open nothing without them, whichever button is clicked', async () => {
      const group = await createGroup()
      button(buttons(group)[1]!).click()
      await waitUntil(() => root(group).activeElement === boxes(group)[0], 'the focus')
      expect(asked(group)).to.equal(english.agreement.required)
      expect(core.logins).to.have.length(0)
    })

    it('go along with the login of each', async () => {
      const group = await createGroup()
      boxes(group)[0]!.click()
      button(buttons(group)[0]!).click()
      expect(core.logins[0]!.options.agreements).to.deep.equal(['1'])
      core.logins[0]!.succeed(result)
    })

    it("are asked for by the group where its buttons are the page's own", async () => {
      const group = await createGroup(
        html`<genauth-login
          domain="https://my-app.genauth.ai"
          app-id="app"
          agreements
        ></genauth-login>`,
        1,
      )
      expect(boxes(buttons(group)[0]!)).to.have.length(0)
      button(buttons(group)[0]!).click()
      expect(core.logins).to.have.length(0)
      boxes(group)[0]!.click()
      button(buttons(group)[0]!).click()
      expect(core.logins[0]!.options.agreements).to.deep.equal(['1'])
      core.logins[0]!.succeed(result)
    })
  })

  it("may be the page's own: what it accepts goes along", async () => {
    const element = await create({ agreements: false })
    element.addEventListener('genauth-before-login', (event: GenAuthBeforeLoginEvent) => {
      event.agreements = ['ours']
    })
    button(element).click()
    expect(core.logins[0]!.options.agreements).to.deep.equal(['ours'])
    element.cancel()
  })
})
