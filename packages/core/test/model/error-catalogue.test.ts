import { expect } from '@open-wc/testing'
import * as entry from '../../src/error-catalogue.js'
import { ERROR_CODES } from '../../src/model/error-table.js'
import { errorOf } from '../../src/model/error-of.js'

const { ERROR_CATALOGUE } = entry

describe('ERROR_CATALOGUE', () => {
  it('is all that its entry exports', () => {
    expect(Object.keys(entry)).to.deep.equal(['ERROR_CATALOGUE'])
  })

  it('knows every code, and no other', () => {
    expect(Object.keys(ERROR_CATALOGUE)).to.deep.equal(ERROR_CODES)
  })

  for (const code of ERROR_CODES) {
    it(`tells cause and fix of ${code} in sentences that fit into a table`, () => {
      const { cause, fix } = ERROR_CATALOGUE[code]
      for (const text of [cause, fix]) expect(text).to.match(/^[A-Z`][^|\n]+\.$/)
    })

    it(`says of ${code} what its error says`, () => {
      const { stage, recoverable, help } = errorOf(code, 'why')
      expect(ERROR_CATALOGUE[code]).to.include({ stage, recoverable, help })
    })
  }

  for (const [code, retryHelps] of [
    ['popup_closed', true],
    ['popup_blocked', true],
    ['id_token_invalid', true],
    ['invalid_config', false],
    ['popup_severed', true],
  ] as const) {
    it(`knows that to try again ${retryHelps ? 'helps' : 'does not help'} after ${code}`, () => {
      expect(ERROR_CATALOGUE[code]).to.have.property('retryHelps', retryHelps)
    })
  }
})
