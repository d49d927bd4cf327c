import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import { LANGUAGES } from '../../src/redirect-page/languages.js'
import { showInLanguage } from '../../src/redirect-page/show-in-language.js'
import { showSentence } from '../../src/redirect-page/show-sentence.js'

/** The widget's languages, but those that the page itself has. */
const OTHERS = 'ar bn de es fr he hi id it ja ko ms nl pl pt-BR pt-PT ru sv th tr uk vi'.split(' ')

const { title, adoptedStyleSheets } = document

function restore(): void {
  for (const name of ['language', 'languages']) Reflect.deleteProperty(navigator, name)
  delete document.documentElement.dataset.genauthLanguages
  Object.assign(document, { title, adoptedStyleSheets })
}

function browserSpeaks(...languages: string[]): void {
  Object.defineProperty(navigator, 'languages', { value: languages, configurable: true })
  Object.defineProperty(navigator, 'language', { value: languages[0], configurable: true })
}

/** As `callback.html`. */
const page = () =>
  fixture(html`
    <div>
      <p data-genauth-delivered hidden lang="en">Done. <a href="/home">Go on</a></p>
      <p data-genauth-delivered hidden lang="zh-CN" data-genauth-title="登录">已完成。</p>
      <p data-genauth-delivered hidden lang="zh-TW" data-genauth-title="登入">您已完成。</p>
      <p data-genauth-unanswered hidden lang="en">No longer open.</p>
    </div>
  `)

const shown = () => [...document.querySelectorAll<HTMLElement>('p:not([hidden])')]
const languagesShown = () => shown().map(({ lang }) => lang)

describe('showSentence()', () => {
  afterEach(restore)

  for (const [language, expected] of [
    ['en-GB', 'en'],
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh', 'zh-CN'],
    ['tlh', 'en'],
  ] as const) {
    it(`is in ${expected} for ${language}`, async () => {
      await page()
      browserSpeaks(language)
      showSentence('delivered')
      expect(languagesShown()).to.deep.equal([expected])
    })
  }

  it('is the one for this result, and titles the page', async () => {
    await page()
    browserSpeaks('zh-TW')
    showSentence('delivered')
    expect(document.title).to.equal('登入')
    expect(document.querySelector<HTMLElement>('[data-genauth-unanswered]')?.hidden).to.equal(true)
  })

  it('leaves the page its title where the sentence has none', async () => {
    await page()
    browserSpeaks('en')
    showSentence('unanswered')
    expect(document.title).to.equal(title)
  })

  it('loads what the page names for other languages, and says which result it is', async () => {
    await page()
    const script = 'document.title = document.currentScript.dataset.result'
    document.documentElement.dataset.genauthLanguages = `data:text/javascript,${script}`
    browserSpeaks('fr-CA')
    showSentence('unanswered')
    await waitUntil(() => document.title === 'unanswered')
    expect(languagesShown()).to.deep.equal([])
  })

  it('loads nothing for a language that the page has', async () => {
    await page()
    document.documentElement.dataset.genauthLanguages = 'data:text/javascript,'
    browserSpeaks('zh-CN')
    showSentence('delivered')
    expect(document.querySelector('script[data-result]')).to.equal(null)
  })

  it('is the nearest in the page where the others cannot be had', async () => {
    await page()
    document.documentElement.dataset.genauthLanguages = 'no-such-scheme:x'
    browserSpeaks('fr')
    showSentence('delivered')
    await waitUntil(() => shown().length > 0)
    expect(languagesShown()).to.deep.equal(['en'])
  })

  it('shows nothing on a page that has no sentence', () => {
    browserSpeaks('en')
    showSentence('delivered')
    expect(languagesShown()).to.deep.equal([])
  })

  afterEach(() => {
    for (const script of document.querySelectorAll('script[data-result]')) script.remove()
  })
})

describe('showInLanguage()', () => {
  afterEach(restore)

  for (const [languages, expected] of [
    [['fr-CA', 'en'], 'fr'],
    [['tlh', 'de', 'en'], 'de'],
    [['tlh', 'en-GB', 'de'], 'en'],
    [['pt'], 'pt-BR'],
    [['pt-PT'], 'pt-PT'],
    [['zh-Hans-HK'], 'zh-CN'],
    [['zh-SG'], 'zh-CN'],
    [['zh-Hant'], 'zh-TW'],
    [['zh-HK'], 'zh-TW'],
    [['yue'], 'zh-TW'],
    [['tlh'], 'en'],
  ] as const) {
    it(`is in ${expected} for ${languages.join(', ')}`, async () => {
      await page()
      showInLanguage('delivered', languages)
      expect(languagesShown()).to.deep.equal([expected])
    })
  }

  it('keeps the page’s link, in the language’s words', async () => {
    await page()
    showInLanguage('delivered', ['de'])
    const [sentence] = shown()
    expect(sentence?.textContent).to.equal(
      'Hier ist alles erledigt. Sie können dieses Fenster schließen oder hier fortfahren.',
    )
    const link = sentence?.querySelector('a')
    expect(link?.textContent).to.equal('hier fortfahren')
    expect(link?.getAttribute('href')).to.equal('/home')
    expect(document.title).to.equal('Anmeldung')
  })

  it('runs from right to left in a language that does', async () => {
    await page()
    showInLanguage('delivered', ['he'])
    const [sentence] = shown()
    expect(getComputedStyle(sentence!).direction).to.equal('rtl')
  })
})

describe('the languages of the redirect page', () => {
  it('are the widget’s', () => {
    expect(Object.keys(LANGUAGES)).to.deep.equal(OTHERS)
  })

  for (const [tag, { title, ...sentences }] of Object.entries(LANGUAGES)) {
    it(`have a title, and one link in each sentence, in ${tag}`, () => {
      expect(title).to.have.length.above(1)
      for (const sentence of Object.values(sentences)) {
        expect(sentence).to.match(/^[^[\]]+\[[^[\]]+\][^[\]]*$/)
        expect(sentence).not.to.match(/['"`]|\.\.\.| {2}|^\s|\s$/)
      }
    })
  }
})
