import { expect } from '@open-wc/testing'
import { warnOfSettings } from '../../src/protocol/settings-warnings.js'
import { application } from '../support/application.js'
import { setupContext } from '../support/context.js'

describe('warnOfSettings()', () => {
  const warnings = (host: string) => {
    const { browser, context } = setupContext({ domain: 'https://my-app.genauth.ai:8443' })
    warnOfSettings({ ...application, host }, context)
    return browser.warnings
  }

  for (const host of ['my-app.genauth.ai:8443', 'my-app.genauth.ai']) {
    it(`has nothing against ${host}, where the domain has a port`, () => {
      expect(warnings(host)).to.deep.equal([])
    })
  }

  it('tells of another host', () => {
    expect(warnings('login.customer.example')).to.have.length(1)
  })
})
