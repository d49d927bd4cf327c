import { expect } from '@open-wc/testing'
import { GenAuthClient } from '../src/client.js'
import { EVERYTHING, logIn, prepared } from './support/client.js'
import { settled } from './support/fake-browser.js'
import { TOKEN_PATH } from './support/fake-genauth.js'
import { failure, isPending } from './support/outcome.js'

describe('GenAuthClient.loginWithPopup(): responses that are not its own', () => {
  it('redeems the code once when the response comes 50 times [A-08, B-28, V-25]', async () => {
    const { browser, genauth, client } = await prepared(EVERYTHING)
    const login = client.loginWithPopup()
    const answer = genauth.answer(browser.popup)
    for (let i = 0; i < 50; i++) browser.post(answer)
    await login
    browser.post(answer)
    await settled()
    expect(browser.requestsTo(TOKEN_PATH)).to.have.lengthOf(1)
  })

  it('ignores the response of the login before, from the window of that time [A-09, V-11]', async () => {
    const set = await prepared(EVERYTHING)
    const { browser, genauth, client } = set
    const before = client.loginWithPopup()
    const answer = genauth.answer(browser.popup)
    browser.post(answer)
    await before
    const login = client.loginWithPopup()
    await browser.popup.shown
    browser.post(answer, { source: browser.windows[0] })
    expect(await isPending(login)).to.equal(true)
  })

  it('refuses the response of the login before in the window of this one [A-09, V-11]', async () => {
    const { browser, genauth, client } = await prepared(EVERYTHING)
    const before = client.loginWithPopup()
    const answer = genauth.answer(browser.popup)
    browser.post(answer)
    await before
    const failed = failure(client.loginWithPopup())
    await browser.popup.shown
    browser.post(answer)
    expect((await failed).code).to.equal('state_mismatch')
    expect(browser.requestsTo(TOKEN_PATH)).to.have.lengthOf(1)
  })

  it("refuses an ID token of the login before: it has that login's nonce [B-02]", async () => {
    const { browser, genauth, client } = await prepared(EVERYTHING)
    const before = client.loginWithPopup()
    const nonce = browser.popup.address?.searchParams.get('nonce')
    genauth.logIn()
    await before
    genauth.claims = { nonce }
    expect(await failure(logIn({ browser, genauth, client }))).to.include({
      code: 'id_token_invalid',
      reason: 'nonce',
    })
  })

  it('refuses the response to a login that another one has superseded [A-07, A-39, B-20, X-11]', async () => {
    const { browser, genauth, client } = await prepared(EVERYTHING)
    const other = new GenAuthClient(
      { domain: genauth.domain, appId: genauth.appId, ...EVERYTHING },
      browser,
    )
    await other.prepare()
    const failures = [failure(client.loginWithPopup()), failure(other.loginWithPopup())]
    const [first, second] = browser.windows
    browser.post(genauth.answer(second!), { source: first! })
    browser.post(genauth.answer(first!), { source: second! })
    expect((await Promise.all(failures)).map(({ code }) => code)).to.deep.equal([
      'cancelled',
      'state_mismatch',
    ])
    expect(browser.requestsTo(TOKEN_PATH)).to.deep.equal([])
  })

  it('ends with a refusal when a stranger puts a code of their own into the response [A-38, B-02, X-10]', async () => {
    const { browser, genauth, client } = await prepared(EVERYTHING)
    const stranger = genauth.grant(
      new URL('https://my-app.genauth.ai/oidc/auth?client_id=my-app&code_challenge=theirs'),
    )
    const failed = failure(client.loginWithPopup())
    genauth.logIn(browser.popup, { code: stranger })
    expect(await failed).to.include({ code: 'token_endpoint_error', oauthError: 'invalid_grant' })
  })
})
