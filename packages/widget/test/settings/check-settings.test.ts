import { GenAuthError } from '@genauth-login/core'
import { expect, fixture, html } from '@open-wc/testing'
import '../../src/define.js'
import { createClient } from '../../src/login/login-core.js'
import { checkSandbox } from '../../src/login/frame-sandbox.js'
import { checkSettings } from '../../src/settings/check-settings.js'
import { FakeClient } from '../support/fake-client.js'

const url = 'https://site.example/genauth-login.js'
const settings = new Map()

describe('checkSettings()', () => {
  for (const [option, config] of [
    ['domain', { domain: '', appId: 'app' }],
    ['appId', { domain: 'https://my-app.genauth.ai', appId: '' }],
  ] as const) {
    it(`says where ${option} was looked for`, () => {
      expect(() => checkSettings(config, { url, isFound: true, settings }))
        .to.throw(GenAuthError, 'on the element, in its JSON child, or as data-')
        .with.property('reason', option)
    })
  }

  it('names the script tag that the page did not have', () => {
    expect(() =>
      checkSettings({ domain: '', appId: '' }, { url, isFound: false, settings }),
    ).to.throw(
      `with src="${url}", which the page did not have when the script ran (removed, or import() was used)`,
    )
  })

  it('names no file of the machine that has made a bundle', () => {
    const script = { url: 'file:///home/x/index.js', isFound: false, settings }
    expect(() => checkSettings({ domain: '', appId: '' }, script)).to.throw(/script tag, found it/)
  })
})

describe('checkSandbox()', () => {
  const frameWith = (sandbox?: string) => {
    const frame = document.createElement('iframe')
    if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox)
    return frame
  }
  const IN_WINDOW = 'allow-forms allow-scripts allow-same-origin'

  for (const sandbox of [
    undefined,
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    `${IN_WINDOW} allow-popups`,
    `Allow-Popups  ${IN_WINDOW.toUpperCase()}`,
  ]) {
    it(`lets a window open from ${sandbox ?? 'a frame without a sandbox'}`, () => {
      checkSandbox(frameWith(sandbox))
    })
  }

  it('lets a window open from a page in no frame that it can see', () => {
    checkSandbox(null)
  })

  for (const [sandbox, missing] of [
    ['allow-scripts allow-same-origin', 'allow-popups allow-forms'],
    ['allow-scripts allow-same-origin allow-popups', 'lacks allow-forms'],
    [`${IN_WINDOW} allow-popups-to-escape-sandbox`, 'lacks allow-popups.'],
  ] as const) {
    it(`says what ${sandbox} lacks`, () => {
      expect(() => checkSandbox(frameWith(sandbox)))
        .to.throw(GenAuthError, missing)
        .with.property('reason', 'sandbox')
    })
  }

  it('is made for every login through a window', () => {
    const client = createClient({ domain: 'https://my-app.genauth.ai', appId: 'app' }, undefined)
    expect(client).to.respondTo('login')
  })
})

describe('a page with 500 buttons that cannot work', () => {
  let core: FakeClient
  const consoleError = console.error
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => {
    core.restore()
    console.error = consoleError
  })

  it('tells the developer once', async () => {
    const complaints: unknown[][] = []
    console.error = (...complaint: unknown[]) => complaints.push(complaint)
    const page = await fixture(
      html`<div>
        ${Array.from({ length: 500 }, () => html`<genauth-login app-id="app"></genauth-login>`)}
      </div>`,
    )
    const elements = [...page.querySelectorAll('genauth-login')]
    const codes = await Promise.all(
      elements.map((element) =>
        element.login().catch((error: unknown) => (error as GenAuthError).code),
      ),
    )
    expect(codes).to.deep.equal(elements.map(() => 'invalid_config'))
    expect(complaints).to.have.length(1)
    expect(complaints[0]![2]).to.match(/^https:.+errors\.md#invalid_config$/)
  })
})
