import { expect, fixture, html } from '@open-wc/testing'
import '../../src/define.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { FakeClient } from '../support/fake-client.js'
import { whenIdle } from '../support/idle.js'
import { waitUntil } from '../support/wait-until.js'

const DOMAIN = 'https://my-app.genauth.ai'

describe('the settings of <genauth-login> in a JSON child', () => {
  let core: FakeClient
  let complaints: unknown[][]
  const consoleError = console.error

  beforeEach(() => {
    core = new FakeClient()
    complaints = []
    console.error = (...complaint: unknown[]) => complaints.push(complaint)
  })
  afterEach(() => {
    core.restore()
    console.error = consoleError
  })

  function json(settings: unknown) {
    const script = document.createElement('script')
    script.type = 'application/json'
    script.textContent = typeof settings === 'string' ? settings : JSON.stringify(settings)
    return script
  }

  /** An element with a JSON child. */
  async function create(settings: unknown, attributes: Record<string, string> = {}) {
    const page = await fixture(html`<div></div>`)
    const element = document.createElement('genauth-login')
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    element.append(json(settings))
    page.append(element)
    await element.updateComplete
    return element
  }
  const label = (element: GenAuthLogin) =>
    element.shadowRoot!.querySelector('[part=label]')!.textContent
  const errorOf = (element: GenAuthLogin) =>
    element.login().catch((error: unknown) => error as Error)
  /** Begins a login, and tells whether it is in its window or leaves the page. */
  function outcome(element: GenAuthLogin) {
    element.login().catch(() => undefined)
    return { windows: core.logins.length, redirects: core.redirects.length }
  }

  it('are those of the login', async () => {
    const element = await create({ domain: DOMAIN, appId: 'app', mode: 'redirect' })
    expect(outcome(element)).to.deep.equal({ windows: 0, redirects: 1 })
  })

  it('are those of what is around the login', async () => {
    const element = await create({
      domain: DOMAIN,
      appId: 'app',
      displayName: 'From JSON',
      provider: 'github',
    })
    expect(label(element)).to.equal('From JSON')
  })

  it('give way to the element’s own', async () => {
    const element = await create(
      { domain: DOMAIN, appId: 'app', displayName: 'JSON' },
      { 'display-name': 'Own' },
    )
    expect(label(element)).to.equal('Own')
    element.removeAttribute('display-name')
    await element.updateComplete
    expect(label(element)).to.equal('JSON')
  })

  it('fill in for attributes that are empty', async () => {
    const element = await create(
      { domain: DOMAIN, appId: 'app', displayName: 'JSON' },
      { 'display-name': '' },
    )
    expect(label(element)).to.equal('JSON')
  })

  it('may be numbers, booleans, nothing, and the browsers in which no window works', async () => {
    const agent = navigator.userAgent.slice(0, 7)
    const settings = {
      timeoutSeconds: 90,
      requireSignature: true,
      connection: null,
      inAppBrowsers: [agent],
    }
    const element = await create({ domain: DOMAIN, appId: 'app', ...settings })
    expect(outcome(element)).to.deep.equal({ windows: 0, redirects: 1 })
    expect(complaints).to.deep.equal([])
  })

  it('work before the element has drawn itself, and outside the page', () => {
    const element = document.createElement('genauth-login')
    element.append(json({ domain: DOMAIN, appId: 'app' }))
    expect(outcome(element).windows).to.equal(1)
  })

  it('are those of a child only, and of JSON only', async () => {
    const element = await fixture<GenAuthLogin>(
      html`<genauth-login domain=${DOMAIN} app-id="app"></genauth-login>`,
    )
    const deeper = document.createElement('div')
    const other = json({ displayName: 'Another type' })
    other.type = 'text/plain'
    deeper.append(json({ displayName: 'Deeper' }))
    element.append(deeper, other)
    await Promise.resolve()
    await element.updateComplete
    expect(label(element)).to.equal('Xiaomi')
  })

  describe('that change', () => {
    async function reads(element: GenAuthLogin, text: string) {
      await waitUntil(() => label(element) === text, `the button reads ${text}`)
    }

    it('are noticed when they come late, change and go', async () => {
      const element = await fixture<GenAuthLogin>(
        html`<genauth-login domain=${DOMAIN} app-id="app"></genauth-login>`,
      )
      const script = json({ displayName: 'First' })
      element.append(script)
      await reads(element, 'First')
      script.textContent = '{"displayName": "Second"}'
      await reads(element, 'Second')
      ;(script.firstChild as Text).data = '{"displayName": "Third"}'
      await reads(element, 'Third')
      script.remove()
      await reads(element, 'Xiaomi')
    })

    it('are those of the next login', async () => {
      const element = await create({ domain: DOMAIN })
      expect(await errorOf(element)).to.include({ code: 'invalid_config', reason: 'appId' })
      element.replaceChildren(json({ domain: DOMAIN, appId: 'app' }))
      await waitUntil(() => outcome(element).windows === 1)
    })

    it('are waited for while the child is still empty', async () => {
      const element = await create(' \n', { domain: DOMAIN, 'app-id': 'app' })
      expect(outcome(element).windows).to.equal(1)
    })

    it('are all that counts: another change of what is in the element prepares nothing anew', async () => {
      const element = await create({ domain: DOMAIN, appId: 'app' })
      await waitUntil(() => core.prepared === 1)
      element.append('text', document.createElement('b'))
      await waitUntil(() => element.shadowRoot!.querySelector('.custom'), 'the element has seen it')
      await whenIdle()
      expect(core.prepared).to.equal(1)
    })
  })

  describe('that cannot be used', () => {
    const EXPECTED = 'expected an object with options of the element'

    for (const [what, settings, named] of [
      ['no JSON', '{"appId": "app"', 'SyntaxError'],
      ['no object', '"appId"', '"appId'],
      ['a list', '["appId"]', '[\\"appId'],
      ['null', 'null', 'null'],
      ['a number', '5', '"5"'],
      ['unknown keys', { appid: 'app', app_id: 'app' }, '["appid","app_id"]'],
      [
        'keys of other kinds',
        { lang: 'en', htmlFor: 'x', session: {} },
        '["lang","htmlFor","session"]',
      ],
      [
        'what any object inherits',
        '{"__proto__": {"appId": "x"}, "constructor": "x"}',
        '["__proto__","constructor"]',
      ],
      [
        'wrong types',
        { appId: 5, timeoutSeconds: '90', requireSignature: 'yes' },
        'appId","timeoutSeconds","requireSig',
      ],
      ['a list of other things', { inAppBrowsers: ['x', 5] }, '["inAppBrowsers"]'],
      ['no list', { inAppBrowsers: 'x' }, '["inAppBrowsers"]'],
    ] as const) {
      it(`are an error that names ${what}`, async () => {
        const element = await create(settings, { domain: DOMAIN, 'app-id': 'app' })
        const error = await errorOf(element)
        expect(error).to.include({ code: 'invalid_config', reason: 'application/json' })
        expect(error).to.have.property('message').that.includes(EXPECTED).and.includes(named)
        expect(core.logins).to.deep.equal([])
      })
    }

    it('name 20 bad keys, each in part', async () => {
      const keys = Array.from({ length: 1000 }, (_, index) => `${index}${'x'.repeat(1000)}`)
      const element = await create(Object.fromEntries(keys.map((key) => [key, 1])))
      const { message } = (await errorOf(element)) as Error
      expect(message.match(/\d+x+/g)).to.have.length(20)
      expect(message).to.have.length.below(2200)
    })

    it('are none at all, not even those that are good', async () => {
      const element = await create({ domain: DOMAIN, appId: 'app', displayName: 'Good', typo: 1 })
      expect(label(element)).to.equal('Xiaomi')
    })

    it('are told to the developer once, to the person by each click, and to nobody on the network', async () => {
      const element = await create({ domain: DOMAIN, appId: 'app', typo: 1 })
      await waitUntil(() => complaints.length > 0)
      const told: unknown[] = []
      element.addEventListener('genauth-error', ({ error }) => told.push(error.code))
      await errorOf(element)
      await errorOf(element)
      expect(told).to.deep.equal(['invalid_config', 'invalid_config'])
      expect(complaints).to.have.length(1)
      expect(core.prepared).to.equal(0)
    })

    it('are forgotten once they are mended', async () => {
      const element = await create({ domain: DOMAIN, appId: 'app', typo: 1 })
      await errorOf(element)
      element.querySelector('script')!.textContent = JSON.stringify({
        domain: DOMAIN,
        appId: 'app',
      })
      await waitUntil(() => outcome(element).windows === 1)
    })

    it('change nothing of the page’s objects', async () => {
      await create('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}')
      expect('polluted' in {}).to.equal(false)
    })
  })

  it('are read from a megabyte as well', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [`key${index}`, 1]),
    )
    expect(await errorOf(await create(many))).to.include({ code: 'invalid_config' })
    const element = await create({
      domain: DOMAIN,
      appId: 'app',
      displayName: 'x'.repeat(1_000_000),
    })
    expect(label(element)).to.have.length(1_000_000)
  })

  it('are not taken from what another script has put on Object.prototype', async () => {
    const planted = { displayName: 'Planted', issuer: 'https://evil.example' }
    Object.assign(Object.prototype, planted)
    try {
      const element = await create({ domain: DOMAIN, appId: 'app' })
      expect(label(element)).to.equal('Xiaomi')
    } finally {
      for (const name of Object.keys(planted)) Reflect.deleteProperty(Object.prototype, name)
    }
  })
})
