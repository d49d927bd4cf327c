import { expect, fixture, html } from '@open-wc/testing'
import { LANGUAGES } from '../../src/i18n/language-registry.js'
import { loadMessages } from '../../src/i18n/localize.js'
import type { Localized } from '../../src/i18n/localize.js'
import { spaced } from '../../src/i18n/place-names.js'

const ISOLATES = /[\u2068\u2069]/g

/** The sentences that have a name, by their names. */
function sentencesOf({ messages }: Localized): [string, (name: string) => string][] {
  const { continueAs, agreement, texts } = messages
  const { signin_with, signup_with, continue_with } = texts
  return Object.entries({
    continueAs,
    agreement: agreement.label,
    signin_with,
    signup_with,
    continue_with,
  })
}

/** From where to where, in pixels, a part of a text is seen. */
function placeOf(text: Text, part: string): DOMRect {
  const range = document.createRange()
  const start = text.data.indexOf(part)
  range.setStart(text, start)
  range.setEnd(text, start + part.length)
  return range.getBoundingClientRect()
}

/** The sentence as a page shows it, on one line. */
async function shown(sentence: string, { language, dir }: Localized): Promise<Text> {
  const line = html`<p lang=${language} dir=${dir} style="white-space: nowrap">${sentence}</p>`
  const paragraph = await fixture(line)
  return [...paragraph.childNodes].find((node) => node instanceof Text && node.data !== '') as Text
}

describe('a name in a sentence', () => {
  for (const tag of ['en', ...LANGUAGES.keys()]) {
    it(`stays where ${tag} has it, whatever its script`, async () => {
      const localized = await loadMessages(tag)
      for (const [path, sentence] of sentencesOf(localized)) {
        for (const name of ['Ada', 'أحمد', 'עדה']) {
          const text = await shown(sentence(name), localized)
          const [before = '', after = ''] = text.data.replace(ISOLATES, '').split(name)
          const middle = placeOf(text, name)
          const isLeft = (part: string) => placeOf(text, part.trim()).left < middle.left
          const what = `${path}: ${name}`
          if (before.trim()) expect(isLeft(before), what).to.equal(localized.dir === 'ltr')
          if (after.trim()) expect(isLeft(after), what).to.equal(localized.dir === 'rtl')
        }
      }
    })
  }

  it('keeps its own marks in a sentence of the other direction', async () => {
    const arabic = await loadMessages('ar')
    const latin = await shown(arabic.messages.texts.signin_with('Acme Inc.'), arabic)
    expect(placeOf(latin, '.').left).to.be.above(placeOf(latin, 'c').left)
    const english = await loadMessages('en')
    const name = await shown(english.messages.texts.signin_with('شاومي!'), english)
    expect(placeOf(name, '!').right).to.be.below(placeOf(name, 'شاومي').right)
  })

  it('cannot turn the rest of the sentence', async () => {
    const german = await loadMessages('de')
    const text = await shown(german.messages.texts.signin_with('\u202eAcme'), german)
    expect(placeOf(text, 'Acme').left).to.be.below(placeOf(text, 'anmelden').left)
  })

  it('adds no invisible character where none is needed: the button is found by its text', async () => {
    for (const tag of ['en', 'de', 'ru', 'ja', 'hi']) {
      for (const [path, sentence] of sentencesOf(await loadMessages(tag)))
        expect(sentence('小米 Xiaomi 1'), `${tag} ${path}`).not.to.match(ISOLATES)
    }
  })
})

describe('spaced()', () => {
  for (const [name, expected] of [
    ['GitHub', ' GitHub '],
    ['X (Twitter)', ' X (Twitter) '],
    ['QQ', ' QQ '],
    ['360', ' 360 '],
    ['Élan', ' Élan '],
    ['微信', '微信'],
    ['小米Mi', '小米Mi '],
    ['M小米', ' M小米'],
    ['\u2068GitHub\u2069', ' \u2068GitHub\u2069 '],
    ['\u2068أحمد\u2069', '\u2068أحمد\u2069'],
    ['', ''],
  ] as const) {
    it(`makes ‘${expected}’ of ‘${name}’`, () => expect(spaced(name)).to.equal(expected))
  }

  for (const [tag, latin, chinese] of [
    ['zh-CN', '使用 GitHub 登录', '使用微信登录'],
    ['zh-TW', '使用 GitHub 登入', '使用微信登入'],
    ['zh-HK', '使用 GitHub 登入', '使用微信登入'],
  ] as const) {
    it(`is used in ${tag}`, async () => {
      const { texts, continueAs } = (await loadMessages(tag)).messages
      expect(texts.signin_with('GitHub')).to.equal(latin)
      expect(texts.signin_with('微信')).to.equal(chinese)
      expect(continueAs('Ada')).to.match(/^以 Ada 的身[份分][继繼][续續]$/)
    })
  }

  it('is not for Japanese, which has no such space', async () => {
    const { texts } = (await loadMessages('ja')).messages
    expect(texts.signin_with('GitHub')).to.equal('GitHubでログイン')
  })
})
