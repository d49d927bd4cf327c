import { ReactiveElement } from 'lit'
import { aTimeout, expect, fixture, html } from '@open-wc/testing'
import { loadMessages } from '../../src/i18n/localize.js'
import { Localization } from '../../src/i18n/localization.js'
import { browserSpeaks, restoreBrowserLanguage } from '../support/browser-language.js'
import { sandboxLanguages } from '../support/languages.js'

/** Shows one sentence, and counts how often it updates. */
class LocalizedElement extends ReactiveElement {
  static override properties = { lang: { reflect: true } }
  updates = 0
  readonly localization = new Localization(this)

  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed)
    this.updates++
    this.renderRoot.textContent = this.localization.read().messages.cancelled
  }

  get sentence(): string {
    return this.renderRoot.textContent
  }
}
customElements.define('test-localized', LocalizedElement)

declare global {
  interface HTMLElementTagNameMap {
    'test-localized': LocalizedElement
  }
}

const FRENCH = 'Connexion annulée.'
const GERMAN = 'Anmeldung abgebrochen.'
const ENGLISH = 'Login cancelled.'

const create = () => document.createElement('test-localized')

/** An observer has told, and what it told of is rendered. */
async function settled(...elements: LocalizedElement[]): Promise<void> {
  await Promise.resolve()
  await Promise.all(elements.map((element) => element.updateComplete))
}

describe('Localization', () => {
  const languages = sandboxLanguages()
  const documentLanguage = document.documentElement.lang
  // Loaded beforehand, so that a change is shown at once.
  before(() => Promise.all(['fr', 'de', 'zh', 'pt'].map(loadMessages)))
  afterEach(() => {
    document.documentElement.lang = documentLanguage
    restoreBrowserLanguage()
  })

  async function inside(page: unknown) {
    const wrapper = await fixture<HTMLElement>(page as never)
    const element = wrapper.querySelector('test-localized')!
    await element.updateComplete
    return { wrapper, element }
  }

  it('follows the language of the document', async () => {
    document.documentElement.lang = 'en'
    const { element } = await inside(html`<div><test-localized></test-localized></div>`)
    expect(element.sentence).to.equal(ENGLISH)
    document.documentElement.lang = 'fr'
    await settled(element)
    expect(element.sentence).to.equal(FRENCH)
    document.documentElement.removeAttribute('lang')
    browserSpeaks('de')
    document.documentElement.lang = ''
    await settled(element)
    expect(element.sentence).to.equal(GERMAN)
  })

  it('follows the language of what is around it', async () => {
    const { wrapper, element } = await inside(
      html`<div lang="fr"><test-localized></test-localized></div>`,
    )
    expect(element.sentence).to.equal(FRENCH)
    wrapper.lang = 'de'
    await settled(element)
    expect(element.sentence).to.equal(GERMAN)
  })

  it('follows it through shadow roots, closed ones, too', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="fr"></div>`)
    const middle = document.createElement('div')
    const element = create()
    middle.attachShadow({ mode: 'closed' }).append(element)
    host.attachShadow({ mode: 'open' }).append(middle)
    await element.updateComplete
    expect(element.sentence).to.equal(FRENCH)
    host.lang = 'de'
    await settled(element)
    expect(element.sentence).to.equal(GERMAN)
    middle.lang = 'fr'
    await settled(element)
    expect(element.sentence).to.equal(FRENCH)
  })

  it('is in the language of the place that it is moved to', async () => {
    const { element } = await inside(html`<div lang="fr"><test-localized></test-localized></div>`)
    const other = await fixture(html`<div lang="de"></div>`)
    other.append(element)
    await settled(element)
    expect(element.sentence).to.equal(GERMAN)
  })

  it('keeps its own language, whatever is around it', async () => {
    const { wrapper, element } = await inside(
      html`<div lang="fr"><test-localized lang="de"></test-localized></div>`,
    )
    wrapper.lang = 'en'
    await settled(element)
    expect(element.sentence).to.equal(GERMAN)
    element.lang = ''
    await settled(element)
    expect(element.sentence).to.equal(ENGLISH)
  })

  for (const [tag, sentence] of [
    ['zh_CN', '登录已取消。'],
    ['pt_BR', 'Login cancelado.'],
  ] as const) {
    it(`reads ${tag} as a language tag`, async () => {
      const { element } = await inside(
        html`<div lang=${tag}><test-localized></test-localized></div>`,
      )
      expect(element.sentence).to.equal(sentence)
    })
  }

  it('shows what the site defines later', async () => {
    const { element } = await inside(html`<div lang="fr"><test-localized></test-localized></div>`)
    languages.define('fr', { cancelled: 'Annulé.' })
    await settled(element)
    expect(element.sentence).to.equal('Annulé.')
  })

  it('shows a language when it arrives', async () => {
    let arrive!: () => void
    const arrived = new Promise<void>((resolve) => (arrive = resolve))
    languages.add('fi', () => arrived.then(() => import('../../src/i18n/locales/de.js')))
    const { element } = await inside(html`<div lang="fi"><test-localized></test-localized></div>`)
    expect(element.localization.read().isLoading).to.equal(true)
    arrive()
    await loadMessages('fi')
    await settled(element)
    expect(element.sentence).to.equal(GERMAN)
  })

  it('updates nothing whose language stays, whatever else changes', async () => {
    languages.add('fi', () => import('../../src/i18n/locales/sv.js'))
    const { wrapper, element } = await inside(
      html`<div lang="fr"><test-localized></test-localized></div>`,
    )
    const before = element.updates
    document.documentElement.lang = 'de'
    wrapper.lang = 'fr'
    await loadMessages('fi')
    await settled(element)
    expect(element.updates).to.equal(before)
  })

  it('looks for the language once, however often it is rendered', async () => {
    const { element } = await inside(html`<div lang="fr"><test-localized></test-localized></div>`)
    let looks = 0
    element.closest = (selectors: string) => {
      looks++
      return Element.prototype.closest.call(element, selectors)
    }
    for (let update = 0; update < 3; update++) {
      element.requestUpdate()
      await element.updateComplete
    }
    expect(looks).to.equal(0)
  })

  describe('on a page with many elements', () => {
    const { MutationObserver: Original } = globalThis
    let observers = 0
    let disconnects = 0
    beforeEach(() => {
      observers = disconnects = 0
      globalThis.MutationObserver = class extends Original {
        constructor(callback: MutationCallback) {
          super(callback)
          observers++
        }
        override disconnect() {
          super.disconnect()
          disconnects++
        }
      }
    })
    afterEach(() => (globalThis.MutationObserver = Original))

    it('has one observer, and none when the last element is gone', async () => {
      const page = await fixture<HTMLElement>(html`
        <div lang="fr">
          <test-localized></test-localized><test-localized></test-localized
          ><test-localized></test-localized>
        </div>
      `)
      expect({ observers, disconnects }).to.deep.equal({ observers: 1, disconnects: 0 })
      const [first, ...others] = page.querySelectorAll('test-localized')
      for (const other of others) other.remove()
      expect(disconnects).to.equal(0)
      page.lang = 'de'
      await settled(first!)
      expect(first!.sentence).to.equal(GERMAN)
      first!.remove()
      expect({ observers, disconnects }).to.deep.equal({ observers: 1, disconnects: 1 })
      const updates = first!.updates
      page.lang = 'fr'
      document.documentElement.lang = 'fr'
      await aTimeout(0)
      expect(first!.updates).to.equal(updates)
    })

    it('observes again for an element that comes later', async () => {
      const page = await fixture<HTMLElement>(html`<div lang="fr"></div>`)
      for (const language of ['de', 'fr']) {
        const element = create()
        page.append(element)
        await element.updateComplete
        page.lang = language
        await settled(element)
        expect(element.sentence).to.equal(language === 'de' ? GERMAN : FRENCH)
        element.remove()
      }
    })
  })
})
