import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import { LANGUAGES } from '../../src/redirect-page/languages.js'
import { showInLanguage } from '../../src/redirect-page/show-in-language.js'
import { showSentence } from '../../src/redirect-page/show-sentence.js'

/** The widget's languages, but those that the page itself has. */
const OTHERS = 'ar bn de es fr he hi id it ja ko ms nl pl pt-BR pt-PT ru sv th tr uk vi'.split(' ')

const { title, adoptedStyleSheets } = document

function restore(): void {
  for (const name of ['language', 'languages']) Reflect.deleteProperty(navigator, name)
  Object.assign(document, { title, adoptedStyleSheets })
}

function browserSpeaks(...languages: string[]): void {
  Object.defineProperty(navigator, 'languages', { value: languages, configurable: true })
  Object.defineProperty(navigator, 'language', { value: languages[0], configurable: true })
}

const CALLBACK_HTML = new URL('../../src/redirect-page/callback.html', import.meta.url)

/** `callback.html` as it is served, with another script in the place of the one that is built. */
async function page(script = 'data:text/javascript,'): Promise<void> {
  const source = await (await fetch(CALLBACK_HTML)).text()
  const { body } = new DOMParser().parseFromString(
    source.replaceAll('genauth-callback-languages.js', script),
    'text/html',
  )
  const wrapper = await fixture<HTMLElement>(html`<div></div>`)
  wrapper.append(...body.childNodes)
}

const shown = () => [...document.querySelectorAll<HTMLElement>('p:not([hidden])')]
const languagesShown = () => shown().map(({ lang }) => lang)

describe('showSentence()', () => {
  afterEach(restore)

  for (const [language, expected] of [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['fr', 'en'],
  ] as const) {
    it(`is in ${expected} for ${language}, as soon as the page is there`, async () => {
      await page()
      browserSpeaks(language)
      showSentence('delivered')
      expect(languagesShown()).to.deep.equal([expected])
    })
  }

  it('is the one for this result, and titles the page', async () => {
    await page()
    browserSpeaks('zh-TW')
    showSentence('unanswered')
    expect(shown().map(({ textContent }) => textContent.trim())).to.deep.equal([
      '發起登入的頁面已關閉。在此繼續並重新登入',
    ])
    expect(document.title).to.equal('登入')
  })

  it('leaves the page its title where the sentence has none', async () => {
    await page()
    browserSpeaks('en')
    showSentence('delivered')
    expect(document.title).to.equal(title)
  })

  it('runs the script for other languages, and only for these', async () => {
    await page('data:text/javascript,document.title=document.currentScript.dataset.result')
    // As a page is parsed: a script of a fragment's counts as started, and so do its copies.
    for (const { content } of document.querySelectorAll('template')) {
      const script = content.querySelector('script')
      if (!script) continue
      const parsed = document.createElement('script')
      for (const { name, value } of script.attributes) parsed.setAttribute(name, value)
      script.replaceWith(parsed)
    }
    browserSpeaks('zh-CN')
    showSentence('delivered')
    expect(document.title).to.equal('登录')
    browserSpeaks('fr')
    showSentence('unanswered')
    await waitUntil(() => document.title === 'unanswered', undefined, { timeout: 20_000 })
  })

  it('is the first of a page that has no template', async () => {
    await fixture(html`
      <div>
        <p data-genauth-delivered hidden lang="de">Fertig.</p>
        <p data-genauth-delivered hidden lang="nl">Klaar.</p>
      </div>
    `)
    browserSpeaks('fr')
    showSentence('delivered')
    expect(languagesShown()).to.deep.equal(['de'])
  })

  it('is the only one of a page that has one, whatever the language', async () => {
    await fixture(html`<p data-genauth-delivered hidden>Ready.</p>`)
    browserSpeaks('fr')
    showSentence('delivered')
    expect(shown()).to.have.length(1)
  })

  it('shows nothing on a page that has no sentence, or for another result', async () => {
    browserSpeaks('fr')
    showSentence('delivered')
    await page()
    showSentence('stored')
    showSentence('nothing')
    expect(languagesShown()).to.deep.equal([])
  })
})

/** The page as it is when its script has been loaded. */
async function pageInEnglish(): Promise<void> {
  await page()
  browserSpeaks('tlh')
  showSentence('delivered')
}

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
      await pageInEnglish()
      showInLanguage('delivered', languages)
      expect(languagesShown()).to.deep.equal([expected])
    })
  }

  it('keeps the page’s link, in the language’s words', async () => {
    await pageInEnglish()
    showInLanguage('delivered', ['de'])
    const [sentence] = shown()
    expect(sentence?.textContent).to.equal(
      'Hier ist alles erledigt. Sie können dieses Fenster schließen oder hier fortfahren.',
    )
    const link = sentence?.querySelector('a')
    expect(link?.textContent).to.equal('hier fortfahren')
    expect(link?.getAttribute('href')).to.equal('/')
    expect(document.title).to.equal('Anmeldung')
  })

  it('runs from right to left in a language that does', async () => {
    await pageInEnglish()
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
