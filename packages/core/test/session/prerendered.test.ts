import { expect } from '@open-wc/testing'
import { CANARIES, TOKEN_PATH, USER_INFO_PATH } from '../support/fake-genauth.js'
import { failure, isPending } from '../support/outcome.js'
import { expired, setupSession, signedIn } from '../support/session.js'

describe('A session in a page that is only prerendered', () => {
  it('gives an access token that is good', async () => {
    const { browser, session } = await signedIn()
    browser.prerendering = true
    expect(await session.getAccessToken()).to.equal(CANARIES.accessToken)
  })

  it('renews tokens once the person opens the page', async () => {
    const { browser, session, changes } = await expired({ store: 'local' })
    browser.prerendering = true
    const sent = browser.requestsTo(TOKEN_PATH).length
    const token = session.getAccessToken()
    expect(await isPending(token)).to.equal(true)
    expect(browser.requestsTo(TOKEN_PATH)).to.have.lengthOf(sent)
    browser.activate()
    expect(await token).to.equal(`${CANARIES.accessToken}-1`)
    expect(changes).to.deep.equal(['renewed'])
  })

  it('opens no frame', async () => {
    const { browser, session } = setupSession({}, (browser) => (browser.prerendering = true))
    const failed = failure(session.renewSilently())
    await browser.pass(60_000)
    expect(browser.frames).to.deep.equal([])
    session.close()
    expect((await failed).reason).to.equal('closed')
  })

  it('asks GenAuth nothing about the person', async () => {
    const { browser, session } = await signedIn()
    browser.prerendering = true
    const user = session.getUser()
    const checked = session.check()
    expect(await isPending(user)).to.equal(true)
    expect(await isPending(checked)).to.equal(true)
    expect(browser.requestsTo(USER_INFO_PATH)).to.deep.equal([])
    await session.logout({ revoke: false })
    expect((await failure(user)).code).to.equal('session_expired')
    expect(await checked).to.equal(false)
  })
})
