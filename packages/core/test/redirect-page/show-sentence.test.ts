import { expect, fixture, html } from '@open-wc/testing'
import { LANGUAGES } from '../../src/redirect-page/languages.js'
import { showSentence } from '../../src/redirect-page/show-sentence.js'

/** The widget's languages, but those that the page itself has. */
const OTHERS = 'ar bn de es fr he hi id it ja ko ms nl pl pt-BR pt-PT ru sv th tr uk vi'.split(' ')
const SCRIPT = new URL('../../src/redirect-page/add-languages.ts', import.meta.url)

describe('showSentence()', () => {
  const { lang } = document.documentElement
  const { title } = document
  const sheets = document.adoptedStyleSheets
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'languages')
    document.querySelectorAll('[data-genauth-title]').forEach((node) => {
      node.remove()
    })
    Object.assign(document.documentElement, { lang })
    delete document.documentElement.dataset.genauthLanguages
    Object.assign(document, { title, adoptedStyleSheets: sheets })
  })

  function browserSpeaks(...languages: string[]): void {
    Object.defineProperty(navigator, 'languages', { value: languages, configurable: true })
  }

  const page = () =>
    fixture(html`
      <div>
        <p data-genauth-delivered hidden lang="en">All done here.</p>
        <p data-genauth-delivered hidden lang="zh-CN" data-genauth-title="登录">已完成。</p>
        <p data-genauth-delivered hidden lang="zh-TW" data-genauth-title="登入">已完成，您。</p>
        <p data-genauth-unanswered hidden lang="en">No longer open.</p>
      </div>
    `)
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>('p:not([hidden])')].map(({ lang }) => lang)

  for (const [language, expected] of [
    ['en-GB', 'en'],
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['yue', 'zh-TW'],
    ['tlh', 'en'],
  ] as const) {
    it(`is in ${expected} for ${language}`, async () => {
      await page()
      browserSpeaks(language)
      await showSentence('delivered')
      expect(shown()).to.deep.equal([expected])
      expect(document.documentElement.lang).to.equal(expected)
    })
  }

  it('goes by what the person reads second, where the page has not the first', async () => {
    await page()
    browserSpeaks('tlh', 'zh-TW', 'en')
    await showSentence('delivered')
    expect(shown()).to.deep.equal(['zh-TW'])
  })

  it('is the one for this result, and titles the page', async () => {
    await page()
    browserSpeaks('zh-CN')
    await showSentence('delivered')
    expect(document.title).to.equal('登录')
    expect(document.querySelector<HTMLElement>('[data-genauth-unanswered]')?.hidden).to.equal(true)
  })

  it('loads the other languages where the page has not the person’s', async () => {
    await page()
    document.documentElement.dataset.genauthLanguages =
      'data:text/javascript,document.body.append(Object.assign(document.createElement("p"),{lang:"fr",hidden:true}));document.body.lastChild.dataset.genauthDelivered="";document.body.lastChild.dataset.genauthTitle="Connexion"'
    browserSpeaks('fr-CA')
    await showSentence('delivered')
    expect(shown()).to.deep.equal(['fr'])
    expect(document.title).to.equal('Connexion')
  })

  it('is the page’s first where the other languages cannot be had', async () => {
    await page()
    document.documentElement.dataset.genauthLanguages = 'no-such-scheme:x'
    browserSpeaks('fr')
    await showSentence('delivered')
    expect(shown()).to.deep.equal(['en'])
  })

  it('shows nothing on a page that has no sentence', async () => {
    browserSpeaks('en')
    await showSentence('delivered')
    expect(shown()).to.deep.equal([])
  })

  it('adds a sentence with a link for each result in each other language', async () => {
    await import(SCRIPT.href)
    for (const result of ['delivered', 'unanswered']) {
      const added = [...document.querySelectorAll<HTMLElement>(`[data-genauth-${result}]`)]
      expect(added.map(({ lang }) => lang)).to.deep.equal(OTHERS)
      for (const sentence of added) {
        expect(sentence.hidden).to.equal(true)
        expect(sentence.dataset.genauthTitle).to.have.length.above(1)
        expect(sentence.querySelector('a')!.textContent).to.have.length.above(4)
        expect(sentence.textContent).not.to.match(/[[\]'"]/)
      }
    }
  })
})

describe('LANGUAGES', () => {
  for (const [tag, { delivered, unanswered }] of Object.entries(LANGUAGES)) {
    it(`has one link in each sentence in ${tag}`, () => {
      for (const sentence of [delivered, unanswered])
        expect(sentence).to.match(/^[^[\]]+\[[^[\]]+\][^[\]]*$/)
    })
  }
})
