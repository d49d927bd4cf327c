import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import { LANGUAGES } from '../../src/i18n/language-registry.js'
import { messages as english } from '../../src/i18n/locales/en.js'
import { defineMessages, languageOf, messagesFor } from '../../src/i18n/localize.js'

/** What a language says once it is there. */
async function arrived(language: string) {
  await waitUntil(() => !messagesFor(language).onItsWay, `${language} arrives`)
  return messagesFor(language).messages
}

describe('messagesFor()', () => {
  for (const [tag, file] of [
    ['zh', 'zh-cn'],
    ['zh-CN', 'zh-cn'],
    ['ZH-hans-cn', 'zh-cn'],
    ['zh-SG', 'zh-cn'],
    ['zh-TW', 'zh-tw'],
    ['zh-Hant', 'zh-tw'],
    ['zh-Hant-HK', 'zh-hk'],
    ['zh-MO', 'zh-hk'],
    ['yue', 'zh-hk'],
    ['pt', 'pt-br'],
    ['pt-PT', 'pt-br'],
    ['es-419', 'es'],
    ['de-AT', 'de'],
    ['iw', 'he'],
    ['in', 'id'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['tlh', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ] as const) {
    it(`answers ${tag || 'no language'} by ${file}`, async () => {
      const { messages } = (await import(`../src/locales/${file}.ts`)) as {
        messages: typeof english
      }
      expect(await arrived(tag)).to.deep.equal({ ...english, ...messages })
    })
  }

  it('asks nobody for English', () => {
    expect(messagesFor('en-GB')).to.deep.equal({ messages: english, onItsWay: false })
  })

  it('loads a language once, however often it is asked for', async () => {
    let loads = 0
    LANGUAGES.set('fi', async () => {
      loads++
      return import('../../src/i18n/locales/sv.js')
    })
    messagesFor('fi')
    messagesFor('fi-FI')
    await arrived('fi')
    LANGUAGES.delete('fi')
    expect(loads).to.equal(1)
  })

  it('is English, silently, when a language does not arrive', async () => {
    LANGUAGES.set('sw', () => Promise.reject(new Error('404')))
    expect(messagesFor('sw').onItsWay).to.equal(true)
    expect(await arrived('sw')).to.deep.equal(english)
    LANGUAGES.delete('sw')
  })

  it('keeps the English name of an identity source that has none in the language', async () => {
    expect((await arrived('fr')).providers).to.deep.equal(english.providers)
  })
})

describe('defineMessages()', () => {
  it('adds a language; what it leaves out is in English', () => {
    defineMessages('eo', {
      pending: 'Daŭrigu en la ensaluta fenestro.',
      panel: { cancel: 'Nuligi' },
    })
    const { messages, onItsWay } = messagesFor('eo')
    expect(onItsWay).to.equal(false)
    expect(messages.pending).to.equal('Daŭrigu en la ensaluta fenestro.')
    expect(messages.panel).to.deep.equal({ ...english.panel, cancel: 'Nuligi' })
    expect(messages.failures).to.deep.equal(english.failures)
  })

  it('overrides single strings of a language, for its regions, too', async () => {
    defineMessages('it', { failures: { offline: 'Riprova domani.' } })
    const { messages } = await import('../../src/i18n/locales/it.js')
    expect(await arrived('it-CH')).to.deep.equal({
      ...english,
      ...messages,
      failures: { ...messages.failures, offline: 'Riprova domani.' },
    })
  })

  it('adds a region to a language; what it leaves out is as in the language', async () => {
    defineMessages('pt-PT', { cancelled: 'Início de sessão cancelado.' })
    const { messages } = await import('../../src/i18n/locales/pt-br.js')
    expect(await arrived('pt-PT')).to.deep.equal({
      ...english,
      ...messages,
      cancelled: 'Início de sessão cancelado.',
    })
    expect(await arrived('pt-BR')).to.deep.equal({ ...english, ...messages })
  })

  it('does not mix scripts: what is said for Chinese as such is not said in Traditional Chinese', async () => {
    defineMessages('zh', { cancelled: '已经取消登录。' })
    expect((await arrived('zh-SG')).cancelled).to.equal('已经取消登录。')
    expect((await arrived('zh-HK')).cancelled).to.equal('已取消登入。')
    defineMessages('zh', {})
  })

  it('knows a language by any of its tags', async () => {
    defineMessages('zh-Hant-TW', { cancelled: '登入取消了。' })
    expect((await arrived('zh-TW')).cancelled).to.equal('登入取消了。')
    defineMessages('zh-TW', {})
    expect((await arrived('zh-TW')).cancelled).to.equal('已取消登入。')
  })

  it('overrides English', () => {
    defineMessages('en', { texts: { signin_with: (name) => `Enter by ${name}` } })
    expect(messagesFor('en-GB').messages.texts.signin_with('Xiaomi')).to.equal('Enter by Xiaomi')
    expect(messagesFor('en-GB').messages.texts.signin).to.equal('Sign in')
    defineMessages('en', {})
  })

  it('leaves alone what is given as undefined, as JavaScript may', () => {
    const messages = { pending: undefined, panel: { title: undefined } } as object
    defineMessages('la', messages)
    expect(messagesFor('la').messages).to.deep.equal(english)
  })

  it('refuses what is no language tag', () => {
    expect(() => defineMessages('pt_PT', {})).to.throw(RangeError)
  })
})

describe('languageOf()', () => {
  const documentLanguage = document.documentElement.lang
  afterEach(() => {
    document.documentElement.lang = documentLanguage
    for (const name of ['language', 'languages']) Reflect.deleteProperty(navigator, name)
  })

  function browserSpeaks(...languages: string[]): void {
    Object.defineProperty(navigator, 'languages', { value: languages, configurable: true })
    Object.defineProperty(navigator, 'language', { value: languages[0], configurable: true })
  }

  it('is the element’s own language', async () => {
    expect(languageOf(await fixture(html`<p lang="zh-CN"></p>`))).to.equal('zh-CN')
  })

  it('is the nearest ancestor’s', async () => {
    const outer = await fixture(
      html`<div lang="fr">
        <div lang="zh-CN"><p></p></div>
      </div>`,
    )
    expect(languageOf(outer.querySelector('p')!)).to.equal('zh-CN')
  })

  it('looks out of every shadow root the element is in', async () => {
    const host = await fixture(html`<div lang="zh-CN"></div>`)
    const middle = document.createElement('div')
    const inner = document.createElement('p')
    host.attachShadow({ mode: 'open' }).append(middle)
    middle.attachShadow({ mode: 'closed' }).append(inner)
    expect(languageOf(inner)).to.equal('zh-CN')
  })

  it('is the document’s where no other ancestor says', async () => {
    document.documentElement.lang = 'ja'
    expect(languageOf(await fixture(html`<p></p>`))).to.equal('ja')
  })

  it('is the document’s for an element that is in none yet', () => {
    document.documentElement.lang = 'ja'
    expect(languageOf(document.createElement('p'))).to.equal('ja')
  })

  it('is the first of the browser’s that is written, where the document says none', () => {
    document.documentElement.lang = ''
    browserSpeaks('sw', 'pt-PT', 'en')
    expect(languageOf(document.createElement('p'))).to.equal('pt-PT')
    browserSpeaks('en-GB', 'fr')
    expect(languageOf(document.createElement('p'))).to.equal('en-GB')
  })

  it('is the browser’s first where none is written: GenAuth may know it', () => {
    document.documentElement.lang = ''
    browserSpeaks('sw', 'zu')
    expect(languageOf(document.createElement('p'))).to.equal('sw')
  })
})
