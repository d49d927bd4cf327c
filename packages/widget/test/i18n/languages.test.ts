import { expect } from '@open-wc/testing'
import { BRANDS } from '../../src/branding/brand-registry.js'
import { LANGUAGES, nearestLanguages } from '../../src/i18n/language-registry.js'
import { messages as english } from '../../src/i18n/locales/en.js'

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

describe('nearestLanguages()', () => {
  for (const [tag, nearest] of [
    ['zh', ['zh']],
    ['zh-CN', ['zh']],
    ['zh-Hans', ['zh']],
    ['ZH-hans-cn', ['zh']],
    ['zh-SG', ['zh-SG', 'zh']],
    ['zh-Hans-HK', ['zh-Hans-HK', 'zh']],
    ['cmn', ['zh']],
    ['zh-TW', ['zh-TW', 'zh']],
    ['zh-Hant', ['zh-TW', 'zh']],
    ['zh-HK', ['zh-HK', 'zh-TW', 'zh']],
    ['zh-Hant-HK', ['zh-HK', 'zh-TW', 'zh']],
    ['zh-AU', ['zh-AU', 'zh-TW', 'zh']],
    ['pt', ['pt']],
    ['pt-BR', ['pt']],
    ['pt-PT', ['pt-PT', 'pt']],
    ['iw', ['he']],
    ['in', ['id']],
    ['de-AT', ['de-AT', 'de']],
    ['tlh', ['tlh']],
    ['', []],
    ['en_US', []],
    ['constructor', []],
  ] as const) {
    it(`has ${nearest.join(', ') || 'nothing'} for ${tag || 'no tag'}`, () => {
      expect([...new Set(nearestLanguages(tag))]).to.deep.equal(nearest)
    })
  }
})

describe('LANGUAGES', () => {
  it('holds each by its shortest tag, which is the one that is looked up', () => {
    for (const tag of LANGUAGES.keys()) expect(nearestLanguages(tag)[0]).to.equal(tag)
  })

  for (const [tag, load] of LANGUAGES) {
    describe(tag, () => {
      const written = load().then(({ messages }) => new Map(strings(messages)))
      const needed = strings(english).filter(([path]) => !path.startsWith('providers.'))

      it('has every sentence, in its own words', async () => {
        const own = await written
        for (const [path, inEnglish] of needed) {
          expect(own.get(path)?.trim(), path).to.be.a('string').and.not.to.equal('')
          expect(own.get(path), path).not.to.equal(inEnglish)
        }
      })

      it('has no sentence that nobody shows', async () => {
        const known = [
          ...strings(english).map(([path]) => path),
          ...[...BRANDS.keys()].map((id) => `providers.${id}`),
        ]
        expect([...(await written).keys()].filter((path) => !known.includes(path))).to.deep.equal(
          [],
        )
      })

      it('says the name where English says it', async () => {
        const own = await written
        for (const [path, inEnglish] of needed)
          expect(own.get(path)?.includes('Ada'), path).to.equal(inEnglish.includes('Ada'))
      })

      it('is typeset: real apostrophes, quotation marks and ellipses, and one space at a time', async () => {
        for (const [path, text] of await written)
          expect(text, path).not.to.match(/['"`]|\.\.\.| {2}|^\s|\s$/)
      })
    })
  }
})
