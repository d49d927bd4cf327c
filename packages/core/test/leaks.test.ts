import { expect } from '@open-wc/testing'
import { GenAuthClient } from '../src/client.js'
import { EVERYTHING, prepared, setup } from './support/client.js'
import { NOTHING, settled } from './support/fake-browser.js'
import { failure } from './support/outcome.js'

const CYCLES = 1000

describe(`${CYCLES} logins that come to nothing`, () => {
  it('leave nothing when the page cancels each [F-74]', async () => {
    const { browser, client } = await prepared(EVERYTHING)
    for (let cycle = 0; cycle < CYCLES; cycle++) {
      const abort = new AbortController()
      const failed = failure(client.loginWithPopup({ signal: abort.signal }))
      abort.abort()
      expect((await failed).code).to.equal('cancelled')
    }
    await settled()
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('leave nothing when the person closes each window', async () => {
    const { browser, client } = await prepared(EVERYTHING)
    for (let cycle = 0; cycle < CYCLES; cycle++) {
      const failed = failure(client.loginWithPopup())
      await browser.pass(2000)
      browser.popup.closed = true
      await browser.pass(1000)
      expect((await failed).code).to.equal('popup_closed')
    }
    await settled()
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('leave nothing when each has a client and a channel of its own', async () => {
    const { browser, genauth } = setup()
    for (let cycle = 0; cycle < CYCLES; cycle++) {
      const config = {
        domain: genauth.domain,
        appId: genauth.appId,
        responseMode: 'query',
      } as const
      const client = new GenAuthClient({ ...EVERYTHING, ...config }, browser)
      const abort = new AbortController()
      const failed = failure(client.loginWithPopup({ signal: abort.signal }))
      await browser.popup.shown
      abort.abort()
      await failed
    }
    await settled()
    expect(browser.alive).to.deep.equal(NOTHING)
  })
})
