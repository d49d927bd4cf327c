import { expect } from '@open-wc/testing'
import { prepared, setup } from './support/client.js'
import { NOTHING, settled } from './support/fake-browser.js'
import { PUBLIC_CONFIG_PATH, TOKEN_PATH, never } from './support/fake-genauth.js'
import { failure } from './support/outcome.js'

describe('GenAuthClient.loginWithPopup(): signal', () => {
  it('opens no window when it was aborted before', async () => {
    const { browser, client } = await prepared()
    expect(await failure(client.loginWithPopup({ signal: AbortSignal.abort() }))).to.include({
      code: 'cancelled',
      reason: 'aborted',
    })
    expect(browser.windows).to.deep.equal([])
  })

  it('closes the window while it waits for a response [F-72]', async () => {
    const { browser, client } = await prepared()
    const abort = new AbortController()
    const failed = failure(client.loginWithPopup({ signal: abort.signal }))
    abort.abort()
    expect((await failed).code).to.equal('cancelled')
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('closes the blank window while the public configuration is under way', async () => {
    const { browser, genauth, client } = setup()
    genauth.answerPublicConfig = never
    const abort = new AbortController()
    const failed = failure(client.loginWithPopup({ signal: abort.signal }))
    await browser.requestTo(PUBLIC_CONFIG_PATH)
    abort.abort()
    expect((await failed).code).to.equal('cancelled')
    expect(browser.alive).to.include({ windows: 0, listeners: 0 })
  })

  it('ends the token request [F-72]', async () => {
    const { browser, genauth, client } = await prepared()
    genauth.answerTokenRequest = never
    const abort = new AbortController()
    const failed = failure(client.loginWithPopup({ signal: abort.signal }))
    genauth.logIn()
    const request = await browser.requestTo(TOKEN_PATH)
    abort.abort()
    expect((await failed).code).to.equal('cancelled')
    expect(request.signal.aborted).to.equal(true)
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('ends a response of the token endpoint that does not end', async () => {
    const { browser, genauth, client } = await prepared()
    genauth.answerTokenRequest = () => new Response(new ReadableStream())
    const abort = new AbortController()
    const failed = failure(client.loginWithPopup({ signal: abort.signal }))
    genauth.logIn()
    await browser.requestTo(TOKEN_PATH)
    await settled()
    abort.abort()
    expect((await failed).code).to.equal('cancelled')
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('keeps the reason of the page as the cause', async () => {
    const { client } = await prepared()
    const reason = new Error('The page was left')
    expect(
      (await failure(client.loginWithPopup({ signal: AbortSignal.abort(reason) }))).cause,
    ).to.equal(reason)
  })

  it('takes the word that the page gave as the reason', async () => {
    const { client } = await prepared()
    expect(
      await failure(client.loginWithPopup({ signal: AbortSignal.abort('disconnected') })),
    ).to.include({
      code: 'cancelled',
      reason: 'disconnected',
      message: 'The login was cancelled: disconnected.',
    })
  })

  it('changes nothing when it is aborted after the end', async () => {
    const { browser, genauth, client } = await prepared()
    const abort = new AbortController()
    const login = client.loginWithPopup({ signal: abort.signal })
    genauth.logIn()
    const result = await login
    abort.abort()
    expect(await login).to.equal(result)
    expect(browser.alive).to.deep.equal(NOTHING)
  })
})
