import type { Agreement } from '@genauth-login/core'
import { expect } from '@open-wc/testing'
import { agreementsIn } from '../../src/agreements/in-language.js'

const inLanguages = (...languages: string[]): Agreement[] =>
  languages.map((language) => ({ id: language, language, title: language, required: true }))

describe('the agreements in a language', () => {
  for (const [language, written, expected] of [
    ['en', ['zh-CN', 'en-US'], 'en-US'],
    ['en-GB', ['zh-CN', 'en-US'], 'en-US'],
    ['zh-CN', ['en-US', 'zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh', ['en-US', 'zh-TW', 'zh-CN'], 'zh-CN'],
    ['not a tag!', ['zh-CN', 'en-US'], 'en-US'],
    ['zh-Hans', ['en-US', 'zh-CN'], 'zh-CN'],
    ['zh-TW', ['zh-CN', 'zh-TW'], 'zh-TW'],
    ['zh-Hant', ['zh-CN', 'zh-TW'], 'zh-TW'],
    ['zh-HK', ['en-US', 'zh-CN'], 'zh-CN'],
    ['ja', ['en-US', 'ja-JP'], 'ja-JP'],
    ['fr', ['zh-CN', 'en-US'], 'en-US'],
    ['fr', ['zh-CN', 'ja-JP'], 'zh-CN'],
  ] as const) {
    it(`are for ${language} of ${written.join(', ')} those in ${expected}`, () => {
      const agreements = agreementsIn(language, inLanguages(...written))
      expect(agreements.map(({ id }) => id)).to.deep.equal([expected])
    })
  }

  it('are all that there are in the language', () => {
    const agreements = [...inLanguages('en-US', 'zh-CN'), ...inLanguages('en-US')]
    expect(agreementsIn('en', agreements)).to.have.length(2)
  })

  it('are none where there is none', () => {
    expect(agreementsIn('en', [])).to.deep.equal([])
  })
})
