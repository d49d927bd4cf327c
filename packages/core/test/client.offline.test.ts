import { expect } from '@open-wc/testing'
import { GenAuthClient } from '../src/client.js'
import { FakeBrowser, NOTHING } from './support/fake-browser.js'
import { failure } from './support/outcome.js'

// A file of its own: what a page could not load, it does not try to load again.
describe('GenAuthClient, when the half that needs oauth4webapi cannot be loaded', () => {
  before(() => {
    const late = new URL('../src/login/oauth.ts', import.meta.url).href
    const map = document.createElement('script')
    map.type = 'importmap'
    map.textContent = JSON.stringify({
      imports: { [late]: 'data:text/javascript,throw new Error("offline")' },
    })
    document.head.append(map)
  })

  function setup() {
    const browser = new FakeBrowser()
    const everything = { connectionId: 'xiaomi-id', displayName: 'Xiaomi Account' }
    return {
      browser,
      client: new GenAuthClient(
        { domain: 'my-app.genauth.ai', appId: 'my-app', ...everything },
        browser,
      ),
    }
  }

  it('prepare() rejects with network_error', async () => {
    const error = await failure(setup().client.prepare())
    expect(error).to.include({ code: 'network_error' })
    expect(error.message).to.contain('A part of the login could not be loaded.')
    expect(error.cause).to.have.property('message', 'offline')
  })

  it('loginWithPopup() rejects with network_error, and closes its window', async () => {
    const { browser, client } = setup()
    expect((await failure(client.loginWithPopup())).code).to.equal('network_error')
    expect(browser.windows).to.have.lengthOf(1)
    expect(browser.alive).to.deep.equal(NOTHING)
  })
})
