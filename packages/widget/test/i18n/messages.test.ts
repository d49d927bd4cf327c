import { ERROR_CODES } from '@genauth-login/core'
import { ERROR_CATALOGUE } from '@genauth-login/core/error-catalogue'
import { expect } from '@open-wc/testing'
import { messages as en } from '../../src/i18n/locales/en.js'
import { failureOf } from '../../src/i18n/messages.js'

describe('failureOf()', () => {
  for (const code of ERROR_CODES) {
    it(`has a sentence for ${code}`, () => {
      expect(en.failures[failureOf(code)]).to.match(/^[A-Z].+\.$/)
    })
  }

  // Storage is the person's own to allow: it is the one setting that is not the site's.
  for (const code of ERROR_CODES.filter((code) => code !== 'storage_unavailable')) {
    const { retryHelps } = ERROR_CATALOGUE[code]
    it(`${retryHelps ? 'never sends the person to' : 'sends the person to'} the site’s owner after ${code}`, () => {
      expect(failureOf(code) === 'misconfigured').to.equal(!retryHelps)
    })
  }

  it('tells the person what helps when the browser blocked the window', () => {
    expect(en.failures[failureOf('popup_blocked')]).to.contain('Allow popups')
  })

  it('tells a window that was cut off, and a login that came too late, from a failure of the service', () => {
    expect(failureOf('popup_severed')).to.equal('cutOff')
    expect(failureOf('transaction_missing')).to.equal('expired')
    expect(failureOf('transaction_expired')).to.equal('expired')
  })
})
