import { expect } from '@open-wc/testing'
import { BRANDS } from '../../src/branding/brand-registry.js'
import { LANGUAGES } from '../../src/i18n/language-registry.js'
import type { LoadTranslation } from '../../src/i18n/language-registry.js'
import { messages as english } from '../support/english.js'
import type { Translation } from '../../src/i18n/messages.js'
import { SIMPLIFIED, TRADITIONAL, lettersBeyond } from '../support/chinese.js'

/** Every string by its path, `panel.title`, with the name `Ada` where one belongs. */
function strings(messages: object, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? strings(value, `${path}${key}.`)
      : [
          [
            path + key,
            typeof value === 'function'
              ? String((value as (name: string) => unknown)('Ada'))
              : String(value),
          ],
        ],
  )
}

/** Characters as a person counts them. */
const lengthOf = (text: string) => [...new Intl.Segmenter().segment(text)].length

/** Instagram is the longest name of a source that has no shorter one in any language. */
const LONGEST_NAME = 'Instagram'

/** The most that fits one line of a button, of its badge, of the panel's buttons and title. */
const MAX_LABEL = 28
const MAX_BADGE = 19
const MAX_ACTION = 29
const MAX_TITLE = 42
/** Two or three lines below a button. */
const MAX_SENTENCE = 150

const loadEnglish: LoadTranslation = () => Promise.resolve({ messages: english })

describe('LANGUAGES', () => {
  it('has 25 beside English', () => expect(LANGUAGES.size).to.equal(25))

  for (const [tag, load] of [['en', loadEnglish] as const, ...LANGUAGES]) {
    describe(tag, () => {
      let messages: Translation
      let written: Map<string, string>
      const needed = strings(english).filter(([path]) => !path.startsWith('providers.'))
      before(async () => {
        messages = (await load()).messages
        written = new Map(strings(messages))
      })

      if (tag !== 'en') {
        it('comes from the file of that name', async () => {
          const file = (await import(`../../src/i18n/locales/${tag}.ts`)) as {
            messages: Translation
          }
          expect(messages).to.equal(file.messages)
        })

        it('has every sentence, in its own words', () => {
          for (const [path, inEnglish] of needed) {
            expect(written.get(path)?.trim(), path).to.be.a('string').and.not.to.equal('')
            expect(written.get(path), path).not.to.equal(inEnglish)
          }
        })
      }

      it('has no sentence that nobody shows', () => {
        const known = [
          ...strings(english).map(([path]) => path),
          ...['xiaomi', ...BRANDS.keys()].map((id) => `providers.${id}`),
        ]
        expect([...written.keys()].filter((path) => !known.includes(path))).to.deep.equal([])
      })

      it('says no two things in the same words', () => {
        const { title } = messages.panel
        const sentences = [...written].filter(([path]) => !path.startsWith('providers.'))
        const said = sentences.map(([, text]) => text).filter((text) => text !== title)
        expect(said).to.have.length(new Set(said).size)
      })

      it('says the name once, where English says it', () => {
        for (const [path, inEnglish] of needed)
          expect(written.get(path)?.split('Ada').length, path).to.equal(
            inEnglish.split('Ada').length,
          )
      })

      it('is typeset: real apostrophes, quotation marks and ellipses, and one space at a time', () => {
        for (const [path, text] of written) {
          expect(text, path).not.to.match(/['"`]|\.\.\.| {2}|^\s|\s$/)
          expect(text, path).to.equal(text.normalize('NFC'))
        }
      })

      it('fits the button, its badge, and the panel', () => {
        const { texts, panel, lastUsed, continueAs } = messages
        for (const label of [texts.signin_with, texts.signup_with, texts.continue_with])
          expect(lengthOf(label(LONGEST_NAME)), label(LONGEST_NAME)).to.be.at.most(MAX_LABEL)
        expect(lengthOf(continueAs('Ada')), continueAs('Ada')).to.be.at.most(MAX_LABEL)
        expect(lengthOf(lastUsed), lastUsed).to.be.at.most(MAX_BADGE)
        expect(lengthOf(panel.title), panel.title).to.be.at.most(MAX_TITLE)
        for (const action of [panel.bringBack, panel.continueHere, panel.cancel, messages.close])
          expect(lengthOf(action), action).to.be.at.most(MAX_ACTION)
        for (const [path, text] of written) expect(lengthOf(text), path).to.be.at.most(MAX_SENTENCE)
      })
    })
  }

  it('has names of identity sources in Chinese alone', async () => {
    for (const [tag, load] of LANGUAGES) {
      const { providers = {} } = (await load()).messages
      expect(Object.keys(providers).length > 0, tag).to.equal(tag.startsWith('zh-'))
    }
  })

  for (const [tag, script, mostlySame] of [
    ['zh-cn', SIMPLIFIED, TRADITIONAL],
    ['zh-tw', TRADITIONAL, SIMPLIFIED],
    ['zh-hk', TRADITIONAL, SIMPLIFIED],
  ] as const) {
    it(`is in one script in ${tag}, names of identity sources included`, async () => {
      const all = strings((await LANGUAGES.get(tag)!()).messages)
      for (const [path, text] of all) expect(lettersBeyond(script, text), path).to.equal('')
      // What would not be found in the wrong script proves nothing.
      const text = all.map(([, text]) => text).join('')
      expect(lettersBeyond(mostlySame, text).length).to.be.above(20)
    })
  }
})
