import { expect } from '@open-wc/testing'
import { toAgreements } from '../../src/protocol/agreement.js'

const TERMS = { id: 1, lang: 'en', title: 'Terms' }

describe('toAgreements()', () => {
  for (const [what, wrong] of [
    ['a language that is no text', { lang: 7 }],
    ['no language', { lang: undefined }],
    ['a title that is no text', { title: 7 }],
    ['no title', { title: undefined }],
    ['an ID that is a list', { id: [1] }],
  ] as const) {
    it(`leaves out one with ${what}, and keeps the others`, () => {
      const agreements = toAgreements([{ ...TERMS, ...wrong }, TERMS], 'login')
      expect(agreements.map(({ id }) => id)).to.deep.equal(['1'])
    })
  }
})
