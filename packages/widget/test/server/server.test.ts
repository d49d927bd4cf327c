import { expect, waitUntil } from '@open-wc/testing'
import { brandOf } from '../../src/branding/load-brand.js'
import { BRANDS } from '../../src/branding/brand-registry.js'
import '../../src/define.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { LANGUAGES } from '../../src/i18n/language-registry.js'
import { messagesFor } from '../../src/i18n/localize.js'
import { renderLogin, styleHash } from '../../src/server/index.js'
import { FakeClient } from '../support/fake-client.js'

const SITE = { domain: 'https://my-app.genauth.ai', 'app-id': 'app', connection: 'my' }

/**
 * The element as a page is served with it, parsed by the browser, in a document where nothing comes
 * to life.
 */
async function parsed(attributes: Record<string, string>, language?: string): Promise<HTMLElement> {
  const html = await renderLogin(attributes, { language })
  return Document.parseHTMLUnsafe(html).querySelector('genauth-login')!
}

/** The element as a script makes it, when all of it has arrived. */
async function built(attributes: Record<string, string>): Promise<GenAuthLogin> {
  const provider = attributes.provider ?? 'xiaomi'
  await waitUntil(() => !brandOf(provider, () => undefined).onItsWay, 'the brand arrives')
  await waitUntil(() => !messagesFor(attributes.lang ?? 'en').isLoading, 'the language arrives')
  const element = document.createElement('genauth-login')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  document.body.append(element)
  await element.updateComplete
  element.remove()
  return element
}

/** Nodes with what they are and have, in one order. */
function described(node: Node): unknown {
  if (!(node instanceof Element)) return node.nodeValue
  const attributes = Array.from(node.attributes, ({ name, value }) => `${name}=${value}`).sort()
  return [node.namespaceURI, node.localName, attributes, Array.from(node.childNodes, described)]
}

/**
 * Without what the served one has for the time before the script, and with the brand taken from
 * where it is there.
 */
function withoutWaiting(root: ShadowRoot): unknown[] {
  const copy = document.createElement('div')
  copy.append(...Array.from(root.childNodes, (node) => document.importNode(node, true)))
  for (const name of ['#served', '#early']) copy.querySelector(name)?.remove()
  const button = copy.querySelector('button')!
  for (const name of ['popovertarget', 'popovertargetaction', 'style']) button.removeAttribute(name)
  // What was taken away leaves an empty one behind.
  for (const empty of copy.querySelectorAll('[class=""]')) empty.removeAttribute('class')
  return Array.from(copy.childNodes, described)
}

/** The declarations of the rule for the brand, as the browser reads them. */
function brandIn(root: ShadowRoot): Record<string, string> {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(root.querySelector('#served')!.textContent)
  const rules = [...sheet.cssRules].filter((rule) => rule instanceof CSSStyleRule)
  const { style } = rules.findLast(({ selectorText }) => selectorText === '[part="button"]')!
  return toRecord(style)
}

function toRecord(style: CSSStyleDeclaration): Record<string, string> {
  return Object.fromEntries(
    [...style].map((name) => [name, style.getPropertyValue(name).replaceAll(' ', '')]),
  )
}

describe('renderLogin()', () => {
  let core: FakeClient
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => {
    core.restore()
  })

  const looks = [
    {},
    { text: 'signin_with', variant: 'outline', theme: 'dark', size: 'small', shape: 'pill' },
    { text: 'signin', shape: 'circle', 'last-used': '' },
    { text: 'continue_with', 'icon-only': '', 'display-name': 'A & <b>"B"</b>' },
    {
      'icon-only': 'false',
      'last-used': 'false',
      variant: 'no such',
      text: 'no such',
      'display-name': '',
    },
  ]
  for (const provider of [
    '',
    'xiaomi',
    'github',
    'qingcloud',
    'apple:web',
    'twitter',
    'no such',
    '𝒳',
  ]) {
    for (const look of looks) {
      it(`writes what the element builds for ${provider || 'no provider'} with ${JSON.stringify(look)}`, async () => {
        const attributes = { ...SITE, provider, ...look }
        const [served, alive] = [await parsed(attributes), await built(attributes)]
        expect(withoutWaiting(served.shadowRoot!)).to.deep.equal(withoutWaiting(alive.shadowRoot!))
      })
    }
  }

  for (const lang of ['en-GB', 'no such', ...LANGUAGES.keys()]) {
    it(`writes what the element builds in ${lang}`, async () => {
      const attributes = { ...SITE, provider: 'alipay', text: 'signin_with', 'last-used': '', lang }
      const [served, alive] = [await parsed(attributes), await built(attributes)]
      expect(withoutWaiting(served.shadowRoot!)).to.deep.equal(withoutWaiting(alive.shadowRoot!))
    })
  }

  for (const provider of ['xiaomi', ...BRANDS.keys()]) {
    it(`has the colours and the mark of ${provider}`, async () => {
      const attributes = { ...SITE, provider }
      const [served, alive] = [await parsed(attributes), await built(attributes)]
      const { style } = alive.shadowRoot!.querySelector('button')!
      expect(brandIn(served.shadowRoot!)).to.deep.equal(toRecord(style))
      expect(withoutWaiting(served.shadowRoot!)).to.deep.equal(withoutWaiting(alive.shadowRoot!))
    })
  }

  it('speaks the page’s language where the element has none of its own', async () => {
    const served = await parsed({ ...SITE, text: 'signin' }, 'fr-CA')
    expect(served.shadowRoot!.querySelector('[part=label]')!.textContent).to.equal('Se connecter')
    const own = await parsed({ ...SITE, text: 'signin', lang: 'de' }, 'fr-CA')
    expect(own.shadowRoot!.querySelector('[part=label]')!.textContent).to.equal('Anmelden')
  })

  it('makes a shadow root that gives its focus to the button', async () => {
    const { shadowRoot } = await parsed(SITE)
    expect(shadowRoot).to.include({ mode: 'open', delegatesFocus: true })
  })

  it('keeps every attribute, letter by letter, and reads names as HTML does', async () => {
    const attributes = {
      'Display-Name': '"&amp;<script>\'',
      class: 'a b',
      onclick: '',
      'data-x': '</template>',
      Ü: '1',
    }
    const served = await parsed({ ...SITE, ...attributes })
    for (const [name, value] of Object.entries({ ...SITE, ...attributes }))
      expect(served.getAttribute(name.replace('Ü', 'ü')) ?? served.getAttribute(name)).to.equal(
        value,
      )
    expect(served.shadowRoot!.querySelector('[part=label]')!.textContent).to.equal(
      '"&amp;<script>\'',
    )
    expect(served.ownerDocument.querySelector('script')).to.equal(null)
  })

  for (const name of ['', 'a b', 'a=b', 'a>b', 'a/b', 'a"b', "a'b", 'a\0b', 'a\nb']) {
    it(`refuses ${JSON.stringify(name)} for a name`, async () => {
      const error: unknown = await renderLogin({ [name]: '' }).catch((error: unknown) => error)
      expect(error).to.include({ code: 'invalid_config', reason: 'attributes' })
    })
  }

  it('has nothing that a strict Content Security Policy would have to allow, but for its one style element', async () => {
    const html = await renderLogin({ ...SITE, provider: 'github', 'icon-only': '' })
    expect(html).not.to.match(/ style=|<script| on[a-z]+=|url\(|@import/)
    expect(html.match(/<style/g)).to.have.length(1)
  })

  it('gives the style element a nonce', async () => {
    expect(await renderLogin(SITE, { nonce: 'a"b' })).to.contain(
      '<style id="served" nonce="a&#34;b">',
    )
  })

  it('says light colours alone where the browser cannot tell light from dark in a value', async () => {
    const { shadowRoot } = await parsed({ ...SITE, provider: 'github' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(shadowRoot!.querySelector('#served')!.textContent)
    const plain = [...sheet.cssRules].filter(
      (rule) => rule instanceof CSSSupportsRule && rule.conditionText.startsWith('not'),
    )
    const rules = plain.flatMap((rule) => [...(rule as CSSSupportsRule).cssRules] as CSSStyleRule[])
    const colours = [...sheet.cssRules].filter(
      (rule) => rule instanceof CSSStyleRule && rule.cssText.includes('light-dark'),
    )
    expect(rules).to.have.length(colours.length)
    for (const rule of rules) expect(rule.cssText).not.to.contain('light-dark')
    expect(rules.at(-1)!.style.getPropertyValue('--_background')).to.equal('#181717')
  })
})

describe('styleHash()', () => {
  it('is what a browser computes for the style element', async () => {
    for (const provider of ['xiaomi', 'github', 'no such']) {
      const attributes = { ...SITE, provider, 'display-name': 'Log in', text: 'signin' }
      const { shadowRoot } = await parsed(attributes)
      const text = new TextEncoder().encode(shadowRoot!.querySelector('style')!.textContent)
      const bytes = [...new Uint8Array(await crypto.subtle.digest('SHA-256', text))]
      expect(await styleHash(attributes)).to.equal(
        `'sha256-${btoa(String.fromCharCode(...bytes))}'`,
      )
    }
  })
})
