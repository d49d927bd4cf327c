import { expect } from '@open-wc/testing'
import { canonicalLanguage, directionOf, nearestLanguages } from '../../src/i18n/language-match.js'
import { LANGUAGES } from '../../src/i18n/language-registry.js'
import { countLocales } from '../support/browser-language.js'

describe('nearestLanguages()', () => {
  for (const [tag, nearest] of [
    ['en', ['en']],
    ['en-GB', ['en-gb', 'en']],
    ['en_US', ['en-us', 'en']],
    ['de-AT', ['de-at', 'de']],
    ['de-DE-u-co-phonebk', ['de-de', 'de']],
    ['iw', ['he']],
    ['in', ['id']],
    ['no', ['nb']],
    ['zsm', ['ms']],
    ['zsm-MY', ['ms-my', 'ms']],
    ['tlh', ['tlh']],
    ['constructor', ['constructor']],
    ['', []],
  ] as const) {
    it(`has ${nearest.join(', ') || 'nothing'} for ${tag || 'no tag'}`, () => {
      expect(nearestLanguages(tag)).to.deep.equal(nearest)
    })
  }

  for (const [tag, file] of [
    ['zh', 'zh-cn'],
    ['zh-CN', 'zh-cn'],
    ['zh_CN', 'zh-cn'],
    ['zh-Hans', 'zh-cn'],
    ['ZH-hans-cn', 'zh-cn'],
    ['zh-Hans-HK', 'zh-cn'],
    ['zh-SG', 'zh-cn'],
    ['cmn', 'zh-cn'],
    ['cmn-Hans-CN', 'zh-cn'],
    ['zho', 'zh-cn'],
    ['chi', 'zh-cn'],
    ['yue-Hans', 'zh-cn'],
    ['yue-CN', 'zh-cn'],
    ['zh-Hant', 'zh-tw'],
    ['zh-TW', 'zh-tw'],
    ['zh_TW', 'zh-tw'],
    ['zh-Hant-SG', 'zh-tw'],
    ['zh-US', 'zh-tw'],
    ['cmn-Hant', 'zh-tw'],
    ['zh-HK', 'zh-hk'],
    ['zh-MO', 'zh-hk'],
    ['zh-Hant-HK', 'zh-hk'],
    ['zh-Hant-MO', 'zh-hk'],
    ['yue', 'zh-hk'],
    ['yue-HK', 'zh-hk'],
    ['yue-Hant', 'zh-hk'],
    ['pt', 'pt-br'],
    ['pt-BR', 'pt-br'],
    ['pt_BR', 'pt-br'],
    ['pt-Latn-BR', 'pt-br'],
    ['pt-PT', 'pt-pt'],
    ['pt-AO', 'pt-pt'],
    ['pt-MZ', 'pt-pt'],
  ] as const) {
    it(`leads from ${tag} to ${file}, and to no other file`, () => {
      expect(nearestLanguages(tag).filter((near) => LANGUAGES.has(near))).to.deep.equal([file])
    })
  }

  for (const tag of ['hi-Latn', 'ja-Latn-JP', 'zh-Latn', 'ar-Latn']) {
    it(`has no file in another script for ${tag}`, () => {
      expect(nearestLanguages(tag).some((near) => LANGUAGES.has(near))).to.equal(false)
    })
  }

  it('never asks Intl about a language that is written, by whatever usual tag', () => {
    const asked = countLocales(() => {
      for (const tag of LANGUAGES.keys())
        for (const same of [tag, tag.toUpperCase(), tag.replace('-', '_'), tag.slice(0, 2)])
          expect(
            nearestLanguages(same).some((near) => LANGUAGES.has(near)),
            same,
          ).to.equal(true)
    })
    expect(asked).to.equal(0)
  })
})

describe('canonicalLanguage()', () => {
  for (const [tag, canonical] of [
    ['de', 'de'],
    ['de-DE', 'de'],
    ['de-AT', 'de-at'],
    ['en-US', 'en'],
    ['iw', 'he'],
    ['zh', 'zh-cn'],
    ['zh-Hans-CN', 'zh-cn'],
    ['cmn', 'zh-cn'],
    ['zh-SG', 'zh-sg'],
    ['zh-Hant', 'zh-tw'],
    ['zh-Hant-TW', 'zh-tw'],
    ['zh-Hant-HK', 'zh-hk'],
    ['pt', 'pt-br'],
    ['pt_BR', 'pt-br'],
    ['pt-PT', 'pt-pt'],
    ['eo', 'eo'],
  ] as const) {
    it(`is ${canonical} for ${tag}`, () => {
      expect(canonicalLanguage(tag)).to.equal(canonical)
    })
  }

  it('is among what is looked up, for every tag that means the same', () => {
    for (const tag of ['de-DE', 'zh-Hant-TW', 'pt-Latn-PT', 'zh-SG', 'sr-Latn-RS', 'en-GB'])
      expect(nearestLanguages(tag)).to.include(canonicalLanguage(tag))
  })

  for (const tag of ['', 'no such', 'constructor', 'x'])
    it(`refuses ${tag || 'an empty string'}`, () => {
      expect(() => canonicalLanguage(tag)).to.throw(RangeError)
    })
})

describe('directionOf()', () => {
  for (const tag of ['ar', 'ar-EG', 'he', 'iw', 'fa', 'ur-PK', 'az-Arab', 'ckb'])
    it(`is right to left for ${tag}`, () => expect(directionOf(tag)).to.equal('rtl'))

  for (const tag of ['en', 'zh-tw', 'ar-Latn', 'hi', 'es-AR', 'hr', 'arn', ''])
    it(`is left to right for ${tag || 'no tag'}`, () => expect(directionOf(tag)).to.equal('ltr'))
})
