import { expect } from '@open-wc/testing'
import { invalidConfig } from '../../src/model/invalid-config.js'

describe('invalidConfig()', () => {
  for (const [what, value, shown] of [
    ['white space that looks like a space', 'a\u00a0b', '"a\\u00a0b"'],
    ['a character that nobody sees', 'a\u200bb', '"a\\u200bb"'],
    ['a function', () => 1, 'undefined'],
    ['a number too large for JSON', 7n, 'bigint'],
  ] as const) {
    it(`shows ${what}`, () => {
      expect(invalidConfig('appId', 'text', value).message).to.equal(
        `appId: expected text, got ${shown}`,
      )
    })
  }
})
