import { expect } from '@open-wc/testing'
import { clockHint } from '../../src/protocol/clock-hint.js'

const HOUR = 3600

describe('clockHint()', () => {
  for (const [what, issuedAt, now, hint] of [
    [
      'a clock two hours ahead',
      0,
      2 * HOUR,
      "; if it was just issued, this device's clock is 120 minutes fast",
    ],
    [
      'a clock two hours behind',
      2 * HOUR,
      0,
      "; if it was just issued, this device's clock is 120 minutes slow",
    ],
    ['clocks that agree', 1_000_000, 1_000_020, ''],
    ['a time of issue that is no number', undefined, 0, ''],
    ['a time of issue that is text', 'yesterday', 0, ''],
  ] as const) {
    it(`says ${hint ? 'how wrong the clock is' : 'nothing'} for ${what}`, () => {
      expect(clockHint(issuedAt, now)).to.equal(hint)
    })
  }
})
