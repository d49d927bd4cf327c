import { expect } from '@open-wc/testing'
import { messages as ofLogin } from '../../src/i18n/locales/en-login.js'
import {
  completeEnglish,
  defineMessages,
  loadMessages,
  messagesFor,
} from '../../src/i18n/localize.js'
import type { KnownMessages, Messages } from '../../src/i18n/messages.js'
import { countLocales } from '../support/browser-language.js'
import { messages as english } from '../support/english.js'
import { sandboxLanguages } from '../support/languages.js'

/** Strings as they read, with a name where one belongs: functions cannot be compared. */
function read(messages: object): unknown {
  const entries = Object.entries(messages).map(([key, value]: [string, unknown]) => {
    if (typeof value === 'function')
      return [key, String((value as (name: string) => unknown)('名'))]
    return [key, typeof value === 'object' && value ? read(value) : value]
  })
  return Object.fromEntries(entries)
}

const saying = async (language: string): Promise<KnownMessages> =>
  (await loadMessages(language)).messages

async function file(name: string): Promise<Messages> {
  if (name === 'en') return english
  const { messages } = (await import(`../../src/i18n/locales/${name}.ts`)) as { messages: Messages }
  return { ...english, ...messages }
}

describe('messagesFor()', () => {
  before(() => completeEnglish(ofLogin))

  const languages = sandboxLanguages()

  for (const [tag, name] of [
    ['zh', 'zh-cn'],
    ['zh_CN', 'zh-cn'],
    ['zh-SG', 'zh-cn'],
    ['cmn', 'zh-cn'],
    ['zh-TW', 'zh-tw'],
    ['zh-Hant-HK', 'zh-hk'],
    ['yue', 'zh-hk'],
    ['pt', 'pt-br'],
    ['pt-PT', 'pt-pt'],
    ['es-419', 'es'],
    ['de-AT', 'de'],
    ['jpn', 'ja'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['tlh', 'en'],
    ['', 'en'],
    ['hi-Latn', 'en'],
    ['no such', 'en'],
    ['constructor', 'en'],
  ] as const) {
    it(`answers ${tag || 'no language'} by ${name}, and says so`, async () => {
      const { messages, language } = await loadMessages(tag)
      expect(language).to.equal(name)
      expect(read(messages)).to.deep.equal(read(await file(name)))
    })
  }

  it('asks nobody for English, and no browser about its languages', () => {
    const asked = countLocales(() => {
      expect(messagesFor('en-NZ').isLoading).to.equal(false)
      expect(read(messagesFor('en-NZ').messages)).to.deep.equal(read(english))
    })
    expect(asked).to.equal(0)
  })

  it('is in English, and left to right, until a language arrives', async () => {
    languages.add('ar', () => import('../../src/i18n/locales/ar.js'))
    expect(messagesFor('ar')).to.include({ isLoading: true, language: 'en', dir: 'ltr' })
    await loadMessages('ar')
    expect(messagesFor('ar')).to.include({ isLoading: false, language: 'ar', dir: 'rtl' })
  })

  it('loads a language once, however often it is asked for', async () => {
    let loads = 0
    languages.add('fi', () => {
      loads++
      return import('../../src/i18n/locales/sv.js')
    })
    messagesFor('fi')
    messagesFor('fi-FI')
    await loadMessages('fi')
    expect(loads).to.equal(1)
  })

  it('gives the same object for a language until something in it changes', async () => {
    const before = await loadMessages('de')
    expect(messagesFor('de')).to.equal(before)
    await loadMessages('nl')
    expect(messagesFor('de')).to.equal(before)
    languages.define('de', { cancelled: 'Abgebrochen.' })
    expect(messagesFor('de')).not.to.equal(before)
    expect(messagesFor('de')).to.equal(messagesFor('de'))
  })

  it('is English, silently, when a language does not arrive', async () => {
    languages.add('sw', () => Promise.reject(new Error('404')))
    expect(messagesFor('sw').isLoading).to.equal(true)
    const { messages, language, isLoading } = await loadMessages('sw')
    expect({ language, isLoading }).to.deep.equal({ language: 'en', isLoading: false })
    expect(read(messages)).to.deep.equal(read(english))
  })

  it('keeps the English name of an identity source that has none in the language', async () => {
    expect((await saying('fr')).providers).to.deep.equal(english.providers)
  })
})

describe('defineMessages()', () => {
  const languages = sandboxLanguages()

  it('adds a language; what it leaves out is in English', () => {
    languages.define('eo', {
      pending: 'Daŭrigu en la ensaluta fenestro.',
      panel: { cancel: 'Nuligi' },
    })
    const { messages, isLoading, language } = messagesFor('eo')
    expect({ isLoading, language }).to.deep.equal({ isLoading: false, language: 'eo' })
    expect(messages.pending).to.equal('Daŭrigu en la ensaluta fenestro.')
    expect(messages.panel).to.deep.equal({ ...english.panel, cancel: 'Nuligi' })
    expect(messages.failures).to.deep.equal(english.failures)
  })

  it('gives a language of right-to-left script its direction', () => {
    languages.define('fa', { cancelled: 'ورود لغو شد.' })
    expect(messagesFor('fa-IR').dir).to.equal('rtl')
  })

  it('overrides single strings of a language, for its regions, too', async () => {
    languages.define('it', { failures: { offline: 'Riprova domani.' } })
    const italian = await file('it')
    const { failures } = await saying('it-CH')
    expect(failures).to.deep.equal({ ...italian.failures, offline: 'Riprova domani.' })
  })

  it('adds a region to a language; what it leaves out is as in the language', async () => {
    languages.define('de-AT', { cancelled: 'Anmeldung wurde abgebrochen.' })
    const german = await file('de')
    const messages = await saying('de-AT')
    expect(messages.cancelled).to.equal('Anmeldung wurde abgebrochen.')
    expect(messages.failures).to.deep.equal(german.failures)
    expect((await saying('de')).cancelled).to.equal(german.cancelled)
  })

  it('lays a region over what the site says in the language', async () => {
    languages.define('de', { cancelled: 'Abbruch.', succeeded: 'Hallo.' })
    languages.define('de-AT', { succeeded: 'Servus.' })
    expect(await saying('de-AT')).to.include({ cancelled: 'Abbruch.', succeeded: 'Servus.' })
  })

  it('does not mix scripts: what is said for Chinese as such is not said in Traditional Chinese', async () => {
    languages.define('zh', { cancelled: '已经取消登录。' })
    expect((await saying('zh-SG')).cancelled).to.equal('已经取消登录。')
    expect((await saying('zh-HK')).cancelled).to.equal('已取消登入。')
  })

  it('knows a language by any of its tags', async () => {
    for (const tag of ['zh-Hant-TW', 'zh_TW', 'zh-Hant']) {
      languages.define(tag, { cancelled: `登入取消了：${tag}` })
      expect((await saying('zh-TW')).cancelled).to.equal(`登入取消了：${tag}`)
      expect((await saying('cmn-Hant')).cancelled).to.equal(`登入取消了：${tag}`)
    }
  })

  it('takes back what was defined, with an empty object', async () => {
    defineMessages('zh-TW', { cancelled: '登入取消了。' })
    defineMessages('zh-Hant', {})
    expect((await saying('zh-TW')).cancelled).to.equal('已取消登入。')
    defineMessages('eo', { cancelled: 'Nuligita.' })
    defineMessages('eo', {})
    expect(messagesFor('eo').language).to.equal('en')
  })

  it('overrides English', () => {
    languages.define('en', { texts: { signin_with: (name) => `Enter by ${name}` } })
    expect(messagesFor('en-GB').messages.texts.signin_with('Xiaomi')).to.equal('Enter by Xiaomi')
    expect(messagesFor('en-GB').messages.texts.signin).to.equal('Sign in')
  })

  it('leaves alone what is given as undefined, as JavaScript may', () => {
    const messages = { pending: undefined, panel: { title: undefined } } as object
    languages.define('la', messages)
    expect(read(messagesFor('la').messages)).to.deep.equal(read(english))
  })

  it('refuses what is no language tag', () => {
    for (const tag of ['', 'no such', 'x'])
      expect(() => defineMessages(tag, { pending: '…' })).to.throw(RangeError)
  })
})
