import { expect } from '@open-wc/testing'
import { BRANDS } from '../../src/branding/brand-registry.js'
import { loadBrand } from '../../src/branding/load-brand.js'
import { LANGUAGES } from '../../src/i18n/language-registry.js'
import { loadMessages } from '../../src/i18n/localize.js'
import '../../src/define.js'
import type { GenAuthLogin } from '../../src/login/genauth-login.js'
import { FakeClient } from '../support/fake-client.js'
import { loadServer } from '../support/server-realm.js'

const { renderLogin, styleHash } = await loadServer()

const SITE = { domain: 'https://my-app.genauth.ai', 'app-id': 'app', connection: 'my' }

/** The element as a page is served with it, in a document where nothing comes to life. */
async function served(attributes: Record<string, string>, language?: string): Promise<HTMLElement> {
  const html = await renderLogin(attributes, { language })
  return Document.parseHTMLUnsafe(html).querySelector('genauth-login')!
}

/** The element as a script makes it, when all of it is loaded. */
async function live(attributes: Record<string, string>): Promise<GenAuthLogin> {
  await loadBrand(attributes.provider || 'xiaomi')
  await loadMessages(attributes.lang ?? 'en')
  const element = document.createElement('genauth-login')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  document.body.append(element)
  await element.updateComplete
  return element
}

/** Everything of the button and the message that the template renders, in one order. */
function described(root: ShadowRoot): unknown[] {
  return [...root.querySelectorAll('[part=button], [part=button] *, [part=message]')].map(
    (element) => ({
      name: element.localName,
      text: element.childElementCount ? '' : element.textContent.trim(),
      classes: [...element.classList],
      attributes: Array.from(element.attributes, ({ name, value }) => `${name}=${value}`)
        .filter((attribute) => !/^(class|popovertarget(action)?)=/.test(attribute))
        .sort(),
    }),
  )
}

const label = ({ shadowRoot }: Element) => shadowRoot!.querySelector('[part=label]')!.textContent

describe('renderLogin()', () => {
  let core: FakeClient
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => {
    core.restore()
    for (const element of document.querySelectorAll('genauth-login')) element.remove()
  })

  const looks = [
    {},
    { text: 'signin_with', variant: 'outline', theme: 'dark', size: 'small', shape: 'pill' },
    { text: 'signin', shape: 'circle', 'last-used': '' },
    { text: 'continue_with', 'icon-only': '', 'display-name': 'A & <b>"B"</b>' },
    { 'icon-only': 'false', 'last-used': 'false', variant: 'no such', 'display-name': '' },
  ]
  for (const provider of ['', 'github', 'google', 'qingcloud', 'apple:web', 'no such', '𝒳']) {
    for (const look of looks) {
      it(`shows what the element shows for ${provider || 'no provider'} with ${JSON.stringify(look)}`, async () => {
        const attributes = { ...SITE, provider, ...look, lang: 'en' }
        const [before, after] = [await served(attributes), await live(attributes)]
        expect(described(before.shadowRoot!)).to.deep.equal(described(after.shadowRoot!))
      })
    }
  }

  for (const lang of ['en-GB', 'no such', ...LANGUAGES.keys()]) {
    it(`says what the element says in ${lang}`, async () => {
      const attributes = { ...SITE, provider: 'alipay', text: 'signin_with', 'last-used': '', lang }
      const [before, after] = [await served(attributes), await live(attributes)]
      expect(described(before.shadowRoot!)).to.deep.equal(described(after.shadowRoot!))
    })
  }

  for (const provider of ['xiaomi', ...BRANDS.keys(), 'no such']) {
    it(`has the colours of ${provider}`, async () => {
      const painted = async (create: typeof live) => {
        const element = await create({ ...SITE, provider, lang: 'en' })
        const { backgroundColor, color, borderTopColor, width, height } = getComputedStyle(
          element.shadowRoot!.querySelector('button')!,
        )
        const fills = Array.from(element.shadowRoot!.querySelectorAll('path'), (path) => {
          return getComputedStyle(path).fill
        })
        element.remove()
        return { backgroundColor, color, borderTopColor, width, height, fills }
      }
      const servedHere = async (attributes: Record<string, string>) => {
        const element = await served(attributes)
        const host = document.createElement('div')
        host.attachShadow({ mode: 'open' }).append(...element.shadowRoot!.childNodes)
        document.body.append(host)
        return host as unknown as GenAuthLogin
      }
      expect(await painted(servedHere)).to.deep.equal(await painted(live))
    })
  }

  it('speaks the page’s language where the element has none of its own', async () => {
    const attributes = { ...SITE, text: 'signin' }
    expect(label(await served(attributes, 'fr-CA'))).to.equal('Se connecter')
    expect(label(await served({ ...attributes, lang: 'de' }, 'fr-CA'))).to.equal('Anmelden')
  })

  it('says what a click before the script starts', async () => {
    const { shadowRoot } = await served(SITE)
    const button = shadowRoot!.querySelector('button')!
    const early = shadowRoot!.getElementById(button.getAttribute('popovertarget')!)!
    expect(early.getAttribute('popover')).to.equal('')
    expect(early.textContent).to.equal('Starting the login…')
  })

  it('makes a shadow root that gives its focus to the button', async () => {
    const { shadowRoot } = await served(SITE)
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
    const element = await served({ ...SITE, ...attributes })
    for (const [name, value] of Object.entries({ ...SITE, ...attributes }))
      expect(element.getAttribute(name.replace('Ü', 'ü')) ?? element.getAttribute(name)).to.equal(
        value,
      )
    expect(label(element)).to.equal('"&amp;<script>\'')
    expect(element.ownerDocument.querySelector('script')).to.equal(null)
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

  it('leaves no marks for a hydration that does not happen', async () => {
    expect(await renderLogin({ ...SITE, provider: 'github' })).not.to.match(/<!--|<\?/)
  })

  it('gives the style element a nonce', async () => {
    const html = await renderLogin(SITE, { nonce: 'a"b' })
    const style = Document.parseHTMLUnsafe(html)
      .querySelector('genauth-login')!
      .shadowRoot!.querySelector('style')!
    expect(style.nonce).to.equal('a"b')
  })
})

describe('styleHash()', () => {
  it('is what a browser computes for the style element', async () => {
    for (const provider of ['xiaomi', 'github', 'no such']) {
      const attributes = { ...SITE, provider, 'display-name': 'Log in', text: 'signin' }
      const { shadowRoot } = await served(attributes)
      const text = new TextEncoder().encode(shadowRoot!.querySelector('style')!.textContent)
      const bytes = [...new Uint8Array(await crypto.subtle.digest('SHA-256', text))]
      expect(await styleHash(attributes)).to.equal(
        `'sha256-${btoa(String.fromCharCode(...bytes))}'`,
      )
    }
  })
})
