import { expect, fixture, html } from '@open-wc/testing'
import type { GenAuthLogin } from '../src/login/genauth-login.js'
import '../src/index.js'
import { messages as english } from './support/english.js'
import { coreError } from './support/core-error.js'
import { FakeClient, result } from './support/fake-client.js'
import { waitUntil } from './support/wait-until.js'

/**
 * What would call `canary()` if anything ran it, or load `canary.invalid` if anything believed it.
 */
const PAYLOADS = [
  '<img src=x onerror=canary()>',
  '"><script>canary()</script>',
  '</style><script>canary()</script>',
  '<svg onload=canary()>',
  '<iframe srcdoc="<script>parent.canary()</script>">',
  '<a href="javascript:canary()">x</a>',
  '" onfocus="canary()" autofocus="',
  '<template shadowrootmode=open><img src=x onerror=canary()></template>',
  '<details open ontoggle=canary()>',
  'javascript:canary()',
  'JaVaScRiPt:canary()',
  '\tjavascript:canary()',
  'java\nscript:canary()',
  'data:text/html,<script>opener.canary()</script>',
  'vbscript:canary()',
  'https://canary.invalid/',
  '//canary.invalid/',
  'url(https://canary.invalid/)',
  'red;background:url(https://canary.invalid/)',
  '@import "https://canary.invalid/"',
  '${canary()}',
  '{{constructor.constructor("canary()")()}}',
  '%3Cimg src=x onerror=canary()%3E',
  '&lt;img src=x onerror=canary()&gt;',
  '\u202Egnp.exe<img src=x onerror=canary()>',
  '\uD800<img src=x onerror=canary()>',
  `${'x'.repeat(10_000)}<img src=x onerror=canary()>`,
  'constructor',
  '__proto__',
]

const ATTRIBUTES = [
  'domain',
  'app-id',
  'connection',
  'connection-id',
  'provider',
  'display-name',
  'redirect-uri',
  'response-mode',
  'route',
  'scope',
  'issuer',
  'require-issuer',
  'require-signature',
  'timeout-seconds',
  'lang',
  'dir',
]

/** What the element may be made of. */
const TAGS = ['button', 'slot', 'svg', 'path', 'span', 'bdi', 'small', 'p']

let canaries: number
let complaints: unknown[][]
const open = window.open.bind(window)
const consoleError = console.error

beforeEach(() => {
  canaries = 0
  complaints = []
  Object.assign(window, { canary: () => canaries++ })
  console.error = (...complaint: unknown[]) => complaints.push(complaint)
  performance.clearResourceTimings()
})

afterEach(() => {
  window.open = open
  console.error = consoleError
  Reflect.deleteProperty(window, 'canary')
})

const settings = {
  domain: 'https://my-app.genauth.ai',
  'app-id': 'app',
  'connection-id': 'x',
  'display-name': 'X',
}

async function create(attributes: Record<string, string>, parent: Element = document.body) {
  const element = document.createElement('genauth-login')
  for (const [name, value] of Object.entries({ ...settings, ...attributes }))
    element.setAttribute(name, value)
  parent.append(element)
  await element.updateComplete
  return element
}

/** Nothing ran, nothing was asked of a stranger, and the element is made of what it always is. */
function expectHarmless(element: GenAuthLogin): void {
  expect(canaries).to.equal(0)
  const strange = [...element.shadowRoot!.querySelectorAll('*')].filter(
    ({ localName }) => !TAGS.includes(localName),
  )
  expect(strange).to.deep.equal([])
  const asked = performance.getEntriesByType('resource').map(({ name }) => name)
  expect(asked.filter((name) => name.includes('canary'))).to.deep.equal([])
}

describe('<genauth-login> and attributes that are attacks', () => {
  for (const attribute of ATTRIBUTES) {
    it(`runs nothing and asks nobody of ${attribute} [A-46, A-49, A-50, V-06]`, async () => {
      const opened: string[] = []
      window.open = (url) => {
        opened.push(String(url))
        return null
      }
      for (const payload of PAYLOADS) {
        const element = await create({ [attribute]: payload })
        await element.login().catch(() => undefined)
        await element.updateComplete
        expectHarmless(element)
        element.remove()
      }
      // A window may go to GenAuth, which the site chose, or be blank at first.
      const strange = opened.filter(
        (url) => url && new URL(url).origin !== 'https://my-app.genauth.ai',
      )
      expect(strange).to.deep.equal(
        attribute === 'domain' ? strange.filter((url) => url.startsWith('https:')) : [],
      )
    })
  }
})

describe('<genauth-login> and custom properties that are attacks', () => {
  for (const name of [
    '--genauth-background',
    '--genauth-border-color',
    '--genauth-color',
    '--genauth-focus-color',
    '--genauth-font',
    '--genauth-height',
    '--genauth-icon-color',
    '--genauth-icon-size',
    '--genauth-radius',
    '--genauth-width',
  ]) {
    it(`asks nobody for ${name} [A-50]`, async () => {
      const element = await create({})
      element.style.setProperty(name, 'url(/canary.png)')
      const all = [...element.shadowRoot!.querySelectorAll('*')]
      const images = all.flatMap((each) => {
        const { backgroundImage, borderImageSource, maskImage, cursor, fill } =
          getComputedStyle(each)
        return [backgroundImage, borderImageSource, maskImage, cursor, fill]
      })
      expect(images.filter((image) => image.includes('canary'))).to.deep.equal([])
      expectHarmless(element)
      element.remove()
    })
  }
})

describe('<genauth-login> and texts that are attacks', () => {
  let core: FakeClient
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => core.restore())

  for (const payload of PAYLOADS) {
    it(`shows a Display Name of GenAuth’s as text: ${payload.slice(0, 60)} [A-47, A-48, V-05, V-08]`, async () => {
      core.connection = { id: 'x', identifier: 'x', provider: 'xiaomi', displayName: payload }
      const element = await create({ 'display-name': '' })
      const label = () => element.shadowRoot!.querySelector('[part=label]')!.textContent
      await waitUntil(() => label() === payload)
      expectHarmless(element)
      element.remove()
    })

    it(`shows none of GenAuth’s error description: ${payload.slice(0, 60)} [A-23, A-47, A-48, V-05, V-08, V-10]`, async () => {
      const element = await create({})
      element.click()
      const failed = element.login().catch(() => undefined)
      core.logins[0]!.fail(
        coreError('authorization_error', payload, {
          oauthError: payload,
          oauthErrorDescription: payload,
        }),
      )
      await failed
      await element.updateComplete
      expect(element.shadowRoot!.querySelector('[part=message]')!.textContent).to.equal(
        english.failures.other,
      )
      expectHarmless(element)
      element.remove()
    })
  }
})

describe('<genauth-login> in a page that names its elements badly', () => {
  let core: FakeClient
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => core.restore())

  for (const name of [
    'lang',
    'parentElement',
    'getRootNode',
    'getAttribute',
    'closest',
    'currentScript',
    'domain',
  ]) {
    it(`works in a form with a field named ${name} [A-53, V-19]`, async () => {
      const outer = await fixture(
        html`<div lang="zh-CN">
          <form><input name=${name} id=${name} /></form>
        </div>`,
      )
      const form = outer.querySelector('form')!
      const element = await create({}, form)
      const login = element.login()
      core.logins[0]!.succeed(result)
      expect(await login).to.equal(result)
      expect(core.logins[0]!.options.language).to.equal('zh-CN')
    })
  }

  it('finds the language of a form whose fields are in its way', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form lang="zh-CN"><input name="lang" /><input name="getAttribute" /></form>`,
    )
    const element = await create({}, form)
    element.login().catch(() => undefined)
    expect(core.logins[0]!.options.language).to.equal('zh-CN')
    element.cancel()
  })

  it('takes no setting from the page’s names [A-53, V-19]', async () => {
    await fixture(html`
      <div>
        <img name="currentScript" data-domain="https://evil.example" />
        <a id="GenAuthClient" href="https://evil.example"></a>
        <form id="genauth"><input name="issuer" value="https://evil.example" /></form>
        <img name="location" /><img id="domain" /><img id="domain" />
        <meta name="genauth-domain" content="https://evil.example" />
      </div>
    `)
    const element = await create({})
    element.login().catch(() => undefined)
    expect(core.logins[0]!.config).to.include({
      domain: 'https://my-app.genauth.ai',
      appId: 'app',
      issuer: undefined,
    })
    element.remove()
  })
})

describe('<genauth-login> and listeners that throw', () => {
  let core: FakeClient
  const uncaught: unknown[] = []
  const mochaOnError = window.onerror

  beforeEach(() => {
    core = new FakeClient()
    uncaught.length = 0
    window.onerror = (...given) => {
      uncaught.push(given[4])
      return true
    }
  })
  afterEach(() => {
    core.restore()
    window.onerror = mochaOnError
  })

  for (const [type, end] of [
    ['genauth-before-login', () => core.logins[0]!.succeed(result)],
    ['genauth-success', () => core.logins[0]!.succeed(result)],
    ['genauth-error', () => core.logins[0]!.fail(coreError('authorization_error', 'no'))],
    ['genauth-cancel', () => core.logins[0]!.fail(coreError('popup_closed', 'closed'))],
  ] as const) {
    it(`leaves an exception in ${type} to the page, and goes on [F-71]`, async () => {
      const element = await create({})
      const mistake = new Error('The page’s own')
      element.addEventListener(
        type,
        () => {
          throw mistake
        },
        { once: true },
      )
      const first = element.login().catch(() => undefined)
      end()
      await first
      expect(uncaught).to.deep.equal([mistake])
      const second = element.login()
      core.logins[1]!.succeed(result)
      expect(await second).to.equal(result)
      element.remove()
    })
  }
})
