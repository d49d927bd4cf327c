import { ERROR_CODES } from '@genauth-login/core'
import type { ErrorCode } from '@genauth-login/core'
import { ERROR_CATALOGUE } from '@genauth-login/core/error-catalogue'
import { expect } from '@open-wc/testing'
import { messages as en } from '../support/english.js'
import { failureOf } from '../../src/i18n/failure.js'

/** Claims that are wrong where the device's clock is. */
const CLOCK_CLAIMS = ['exp', 'iat', 'nbf']

const ofCode = (code: ErrorCode, reason?: string) =>
  failureOf({ code, reason, recoverable: ERROR_CATALOGUE[code].recoverable })

describe('failureOf()', () => {
  for (const code of ERROR_CODES) {
    it(`has a sentence for ${code}`, () => {
      expect(en.failures[ofCode(code)]).to.match(/^[A-Z].+\.$/)
    })
  }

  it('uses every sentence', () => {
    const byClock = CLOCK_CLAIMS.map((reason) => ofCode('id_token_invalid', reason))
    expect([...ERROR_CODES.map((code) => ofCode(code)), ...byClock]).to.include.members(
      Object.keys(en.failures),
    )
  })

  // Storage is the person's own to allow, and so is the choice of a browser.
  const ofThePerson = ['storage_unavailable', 'unsupported_browser']
  for (const code of ERROR_CODES.filter((code) => !ofThePerson.includes(code))) {
    const { retryHelps } = ERROR_CATALOGUE[code]
    it(`${retryHelps ? 'never sends the person to' : 'sends the person to'} the site’s owner after ${code}`, () => {
      expect(ofCode(code) === 'misconfigured').to.equal(!retryHelps)
    })
  }

  it('tells the person what helps when the browser blocked the window [WCAG 1.3.3, WCAG 3.3.3]', () => {
    expect(en.failures[ofCode('popup_blocked')]).to.contain('Allow pop-ups')
  })

  it('tells the person what helps when the browser stores nothing', () => {
    expect(en.failures[ofCode('storage_unavailable')]).to.contain('storing data. Allow it')
  })

  it('tells the person what helps when the browser is too old', () => {
    expect(en.failures[ofCode('unsupported_browser')]).to.contain('Update it')
  })

  for (const reason of CLOCK_CLAIMS) {
    it(`sends the person to the device’s clock when ${reason} is wrong`, () => {
      expect(ofCode('id_token_invalid', reason)).to.equal('clock')
    })
  }

  it('says nothing of a clock where another claim is wrong', () => {
    for (const reason of ['aud', 'nonce', 'signature', undefined])
      expect(ofCode('id_token_invalid', reason)).to.equal('other')
  })

  it('tells a severed window, and a login that is too late, from a failure of the service', () => {
    expect(ofCode('popup_severed')).to.equal('severed')
    expect(ofCode('transaction_missing')).to.equal('expired')
    expect(ofCode('transaction_expired')).to.equal('expired')
  })

  it('has a sentence for a code of another version of core', () => {
    for (const code of ['from_the_future', 'constructor'] as string[])
      expect(
        failureOf({ code: code as ErrorCode, reason: undefined, recoverable: 'retry' }),
      ).to.equal('other')
  })
})
