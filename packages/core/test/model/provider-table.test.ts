import { expect } from '@open-wc/testing'
import { isQrProvider, isWebProvider } from '../../src/model/provider-support.js'
import * as entry from '../../src/providers.js'
import type { Suitability } from '../../src/providers.js'

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

  for (const { name, nameZh, docs } of PROVIDERS) {
    it(`names ${docs} in both languages, and a folder of the guide`, () => {
      for (const text of [name, nameZh]) expect(text).to.match(/^\S(.*\S)?$/)
      expect(docs).to.match(/^[a-z]+(-[a-z]+)*$/)
    })
  }
})

describe('isWebProvider()', () => {
  for (const [id, works] of [
    ['xiaomi', true],
    ['apple:web', true],
    ['wechatmp-qrcode', true],
    ['xiaomi:mobile', false],
    ['apple', false],
    ['yidun', false],
    ['wechat:miniprogram:app-launch', false],
    ['wechat:miniprogram:default', false],
    ['douyin:miniprogram:default', false],
    ['wechat:webpage-authorization', true],
    ['one-of-tomorrow', true],
    ['', true],
  ] as const) {
    it(`is ${works} for ${id || 'an empty id'}`, () => {
      expect(isWebProvider(id)).to.equal(works)
    })
  }
})

describe('isQrProvider()', () => {
  it('is true for the two whose QR code the hosted page shows', () => {
    const ids = PROVIDERS.map(({ id = '' }) => id).filter(isQrProvider)
    expect(ids).to.deep.equal(['wechat:miniprogram:qrconnect', 'wechatmp-qrcode'])
  })

  it('is false for a source that the guide does not list', () => {
    expect(isQrProvider('one-of-tomorrow')).to.equal(false)
  })
})
