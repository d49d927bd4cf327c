import { expect } from '@open-wc/testing'
import { ON_THE_HOSTED_PAGE, ON_THE_WEB } from '../src/model/provider-support.js'
import * as entry from '../src/providers.js'
import type { Suitability } from '../src/providers.js'

const { PROVIDERS } = entry

describe('PROVIDERS', () => {
  it('is all that its entry exports', () => {
    expect(Object.keys(entry)).to.deep.equal(['PROVIDERS'])
  })

  it('has the 45 entries of the guide: 21 for a window, 2 by QR code on the hosted page, 22 for native apps', () => {
    const count = (wanted: Suitability) => PROVIDERS.filter(({ works }) => works === wanted).length
    expect(['popup', 'qr', 'native'].map((works) => count(works as Suitability))).to.deep.equal([
      21, 2, 22,
    ])
    expect(PROVIDERS).to.have.lengthOf(45)
  })

  it('names no type id and no page of the guide twice', () => {
    for (const key of ['id', 'docs'] as const) {
      const values = PROVIDERS.map((provider) => provider[key])
      expect(new Set(values).size, key).to.equal(45)
    }
  })

  it('has no type id for Twitter Mobile alone', () => {
    expect(PROVIDERS.filter(({ id }) => id === undefined).map(({ docs }) => docs)).to.deep.equal([
      'twitter-mobile',
    ])
  })

  for (const { id, name, nameZh, works, docs } of PROVIDERS) {
    it(`names ${docs} in both languages, and a folder of the guide`, () => {
      for (const text of [name, nameZh]) expect(text).to.match(/^\S(.*\S)?$/)
      expect(docs).to.match(/^[a-z]+(-[a-z]+)*$/)
    })

    if (id === undefined) continue
    it(`agrees with the rules of a login about ${id}`, () => {
      expect(ON_THE_WEB.test(id)).to.equal(works !== 'native')
      expect(ON_THE_HOSTED_PAGE.test(id)).to.equal(works === 'qr')
    })
  }
})

describe('the rules of a login for type ids that the guide does not list', () => {
  for (const [id, works] of [
    ['wechat:miniprogram:default', false],
    ['douyin:miniprogram:default', false],
    ['wechat:webpage-authorization', true],
    ['', true],
  ] as const) {
    it(`${works ? 'let pass' : 'refuse'} ${id || 'an empty one'}`, () => {
      expect(ON_THE_WEB.test(id)).to.equal(works)
    })
  }
})
