import { expect } from '@open-wc/testing'
import { loadBrand } from '../../src/branding/load-brand.js'
import '../../src/define.js'
import { FakeClient } from '../support/fake-client.js'

describe('getHTML()', () => {
  let core: FakeClient
  beforeEach(() => (core = new FakeClient()))
  afterEach(() => {
    core.restore()
    for (const element of document.querySelectorAll('genauth-login')) element.remove()
  })

  async function create(attributes: Record<string, string>, content = '') {
    await loadBrand(attributes.provider ?? 'xiaomi')
    const element = document.createElement('genauth-login')
    const all = { domain: 'https://a.genauth.ai', 'app-id': 'app', lang: 'en', ...attributes }
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value)
    element.textContent = content
    document.body.append(element)
    await element.updateComplete
    return element
  }
  /** As a page has it that the HTML was pasted into, before there is a script. */
  const pasted = (html: string) =>
    Document.parseHTMLUnsafe(`<div>${html}</div>`).querySelector('div')!

  for (const [provider, variant] of [
    ['xiaomi', 'filled'],
    ['google', 'outline'],
    ['github', 'neutral'],
    ['acme', 'filled'],
  ] as const) {
    it(`gives the button of ${provider}, ${variant}, as it is, to be pasted into a page`, async () => {
      const element = await create({ provider, variant, text: 'signin_with' })
      const html = element.getHTML({ serializableShadowRoots: true })
      const { shadowRoot } = pasted(html)
      expect(shadowRoot).to.include({ mode: 'open', delegatesFocus: true })
      const host = document.createElement('div')
      host.attachShadow({ mode: 'open' }).append(...shadowRoot!.childNodes)
      document.body.append(host)
      const looks = (root: ShadowRoot) => {
        const button = root.querySelector('button')!
        const { backgroundColor, color, borderTopColor, width, height } = getComputedStyle(button)
        const fills = Array.from(root.querySelectorAll('path'), (path) => {
          return getComputedStyle(path).fill
        })
        const text = button.textContent.replace(/\s+/g, ' ').trim()
        return { backgroundColor, color, borderTopColor, width, height, fills, text }
      }
      expect(looks(host.shadowRoot!)).to.deep.equal(looks(element.shadowRoot!))
      host.remove()
    })
  }

  it('has one style element, and nothing else that a strict policy would have to allow', async () => {
    const element = await create({})
    const html = element.getHTML({ serializableShadowRoots: true })
    expect(html.match(/<style/g)).to.have.length(1)
    expect(html).not.to.match(/ style=|<script|<!--/)
  })

  it('gives the page’s own content alone where nobody asks for the shadow root', async () => {
    expect((await create({}, 'a <b>')).getHTML()).to.equal('a &lt;b&gt;')
  })

  it('gives what is in the element in a browser that cannot serialize shadow roots', async () => {
    const element = await create({}, 'a <b>')
    const native = Object.getOwnPropertyDescriptor(Element.prototype, 'getHTML')!
    Reflect.deleteProperty(Element.prototype, 'getHTML')
    try {
      expect(element.getHTML({ serializableShadowRoots: true })).to.equal('a &lt;b&gt;')
    } finally {
      Object.defineProperty(Element.prototype, 'getHTML', native)
    }
  })
})
