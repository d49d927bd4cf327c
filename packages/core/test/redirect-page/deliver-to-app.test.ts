import { expect } from '@open-wc/testing'
import { deliverToApp } from '../../src/redirect-page/deliver-to-app.js'
import { storeRequest } from '../../src/platform/stored-requests.js'
import { FakeBrowser } from '../support/fake-browser.js'

const HOME = 'https://site.example/'
const state = 'genauth-login.redirect.the-state'
const response = new URLSearchParams({ code: 'the-code', state })

class FakeApp extends FakeBrowser {
  readonly opener = null
  override readonly document = Object.assign(new EventTarget(), { hasFocus: () => true })
  readonly navigation = new EventTarget()
  declare readonly location: FakeBrowser['location'] & { replace(): void }

  close(): void {
    throw new Error('The app has been closed')
  }

  /** As a router does once its first route is there. */
  writeAgain(): void {
    this.location.href = `${HOME}?${response}`
  }
}

/** An app to which a login has come back. */
async function comeBack() {
  const app = new FakeApp(HOME)
  storeRequest(app, { state, owner: 'me', returnTo: `${HOME}#/profile`, request: {} })
  expect(await deliverToApp(response, app)).to.equal('stored')
  return app
}

describe('deliverToApp()', () => {
  it('tells the app’s router where the login began', async () => {
    const app = await comeBack()
    expect(app.told).to.deep.equal([`popstate ${HOME}#/profile`, `hashchange ${HOME}#/profile`])
  })

  it('takes a response away again that the router writes into the address', async () => {
    const app = await comeBack()
    app.writeAgain()
    app.navigation.dispatchEvent(new Event('currententrychange'))
    await Promise.resolve()
    expect(app.location.href).to.equal(`${HOME}#/profile`)
    expect(app.told).to.have.length(4)
  })

  it('does so when the page is complete, where the browser does not tell of addresses', async () => {
    const app = await comeBack()
    app.writeAgain()
    app.document.dispatchEvent(new Event('readystatechange'))
    expect(app.location.href).to.equal(`${HOME}#/profile`)
  })

  it('leaves the router alone otherwise', async () => {
    const app = await comeBack()
    app.location.href = `${HOME}#/settings`
    app.navigation.dispatchEvent(new Event('currententrychange'))
    app.document.dispatchEvent(new Event('readystatechange'))
    await Promise.resolve()
    expect(app.location.href).to.equal(`${HOME}#/settings`)
    expect(app.told).to.have.length(2)
  })
})
