import { expect } from '@open-wc/testing'
import { Popup } from '../../src/platform/popup.js'
import { waitForResponse } from '../../src/protocol/wait-for-response.js'
import { errorOf } from '../../src/model/error-of.js'
import { FakeBrowser } from '../support/fake-browser.js'
import { failure, isPending } from '../support/outcome.js'

const origin = 'https://my-app.genauth.ai'
const address = new URL(`${origin}/oidc/auth?state=the-state`)
const answer = {
  type: 'authorization_response',
  response: { code: 'the-code', state: 'the-state' },
}
const TIMEOUT_MS = 600_000

function setup() {
  const browser = new FakeBrowser()
  const popup = new Popup(browser, { url: address.href })
  const abort = new AbortController()
  const expected = { origin, channel: undefined, timeoutMs: TIMEOUT_MS }
  const waiting = waitForResponse(browser, popup, expected, abort.signal)
  return { browser, popup, abort, waiting }
}

const codeOf = async (waiting: Promise<URLSearchParams>) => (await waiting).get('code')

describe('waitForResponse()', () => {
  it('listens before it returns: no response is too early [A-10, F-17]', async () => {
    const { browser, waiting } = setup()
    browser.post(answer)
    expect(await codeOf(waiting)).to.equal('the-code')
  })

  it('waits as long as the window is open and silent', async () => {
    const { browser, waiting } = setup()
    await browser.pass(TIMEOUT_MS - 1)
    expect(await isPending(waiting)).to.equal(true)
  })

  it('gives the first response; a second changes nothing', async () => {
    const { browser, waiting } = setup()
    browser.post(answer)
    browser.post({ ...answer, response: { code: 'another' } })
    expect(await codeOf(waiting)).to.equal('the-code')
  })

  it('takes a response that GenAuth redirects with, from our own page in the window, and says so', async () => {
    const { browser, waiting } = setup()
    const { popup } = browser
    browser.post(answer, { origin: browser.location.origin })
    expect(await codeOf(waiting)).to.equal('the-code')
    const message = { type: 'authorization_response_received', state: 'the-state' }
    expect(popup.received).to.deep.equal([{ data: message, targetOrigin: browser.location.origin }])
  })

  for (const [from, differences] of Object.entries({
    'another origin': { origin: 'https://evil.example' },
    'another window': { source: {} },
    'a script of the page': { isTrusted: false },
  })) {
    it(`ignores a refusal from ${from}, and takes the response that follows [A-14]`, async () => {
      const { browser, waiting } = setup()
      browser.post(
        { ...answer, response: { error: 'access_denied', state: 'the-state' } },
        differences,
      )
      expect(await isPending(waiting)).to.equal(true)
      browser.post(answer)
      expect(await codeOf(waiting)).to.equal('the-code')
    })
  }

  it('takes the response after 100,000 messages that are not for us [A-13, V-14]', async () => {
    const { browser, waiting } = setup()
    for (let i = 0; i < 50_000; i++) {
      browser.post(answer, { origin: 'https://evil.example' })
      browser.post({ type: 'webpackOk', i })
    }
    browser.post(answer)
    expect(await codeOf(waiting)).to.equal('the-code')
    expect(browser.requests).to.deep.equal([])
  })

  it('rejects with popup_closed when the window is gone, within a second [F-13, V-27, V-28]', async () => {
    const { browser, waiting } = setup()
    await browser.pass(300)
    browser.popup.closed = true
    const failed = failure(waiting)
    await browser.pass(1000)
    expect(await failed).to.include({ code: 'popup_closed', recoverable: 'retry' })
  })

  it('rejects with popup_blocked when an extension of the browser closes the window at once', async () => {
    const { browser, waiting } = setup()
    await browser.pass(30)
    browser.popup.closed = true
    const failed = failure(waiting)
    await browser.pass(1000)
    expect(await failed).to.include({ code: 'popup_blocked', recoverable: 'gesture' })
  })

  it('rejects with popup_severed when a window that is gone at once is still in front of the page', async () => {
    const { browser, waiting } = setup()
    browser.focused = false
    browser.popup.closed = true
    const failed = failure(waiting)
    await browser.pass(1000)
    expect((await failed).code).to.equal('popup_severed')
  })

  it('rejects with popup_severed when the window seems gone sooner than a person could close it', async () => {
    const { browser, waiting } = setup()
    await browser.pass(100)
    browser.popup.closed = true
    const failed = failure(waiting)
    await browser.pass(1000)
    expect(await failed).to.include({ code: 'popup_severed', recoverable: 'retry' })
    expect((await failed).message).to.contain('Cross-Origin-Opener-Policy')
  })

  for (const ms of [3000, 30_000]) {
    it(`rejects with popup_severed when the window seems gone after ${ms} ms, but the keyboard is not back on the page [A-28]`, async () => {
      const { browser, waiting } = setup()
      browser.focused = false
      await browser.pass(ms)
      browser.popup.closed = true
      const failed = failure(waiting)
      await browser.pass(1000)
      expect((await failed).code).to.equal('popup_severed')
    })
  }

  it('names what GenAuth’s page says only there when the window is closed', async () => {
    const { browser, waiting } = setup()
    await browser.pass(300)
    browser.popup.closed = true
    const failed = failure(waiting)
    await browser.pass(1000)
    expect((await failed).message)
      .to.contain('2031')
      .and.to.contain('1576')
  })

  it('counts anew from the address a window was shown last', async () => {
    const { browser, popup, waiting } = setup()
    await browser.pass(30_000)
    popup.show(`${address.href}&again`)
    browser.focused = false
    browser.popup.closed = true
    const failed = failure(waiting)
    await browser.pass(1000)
    expect((await failed).code).to.equal('popup_severed')
  })

  it('lets a response win that comes when the window is already gone [F-14]', async () => {
    const { browser, waiting } = setup()
    browser.popup.closed = true
    await browser.pass(50)
    await browser.pass(499)
    browser.post(answer)
    expect(await codeOf(waiting)).to.equal('the-code')
  })

  it('gives a response half a second when the window is gone', async () => {
    const { browser, waiting } = setup()
    await browser.pass(3000)
    browser.popup.closed = true
    const failed = failure(waiting)
    await browser.pass(50)
    await browser.pass(499)
    expect(await isPending(waiting)).to.equal(true)
    await browser.pass(1)
    expect((await failed).code).to.equal('popup_closed')
  })

  it('waits on when the window is brought back in that time', async () => {
    const { browser, popup, waiting } = setup()
    browser.popup.closed = true
    await browser.pass(300)
    popup.bringBack()
    await browser.pass(5000)
    expect(await isPending(waiting)).to.equal(true)
    browser.post(answer)
    expect(await codeOf(waiting)).to.equal('the-code')
  })

  it('notices that a window that was brought back is gone as well', async () => {
    const { browser, popup, waiting } = setup()
    browser.popup.closed = true
    await browser.pass(300)
    popup.bringBack()
    await browser.pass(2000)
    browser.popup.closed = true
    const failed = failure(waiting)
    await browser.pass(1000)
    expect((await failed).code).to.equal('popup_closed')
  })

  it('ignores the window that was there before the one that was brought back', async () => {
    const { browser, popup, waiting } = setup()
    const [before] = browser.windows
    browser.popup.closed = true
    popup.bringBack()
    browser.post(answer, { source: before })
    expect(await isPending(waiting)).to.equal(true)
  })

  it('rejects with popup_timeout when the time is up [F-03]', async () => {
    const { browser, waiting } = setup()
    const failed = failure(waiting)
    await browser.pass(TIMEOUT_MS)
    expect(await failed).to.include({
      code: 'popup_timeout',
      message: 'No response from the login window within 600000 ms.',
    })
  })

  it('says when the window has responded from another origin', async () => {
    const { browser, waiting } = setup()
    browser.post(answer, { origin: 'https://login.customer.example' })
    expect(await isPending(waiting)).to.equal(true)
    const failed = failure(waiting)
    await browser.pass(TIMEOUT_MS)
    expect(await failed).to.include({ code: 'invalid_config', reason: 'domain' })
    expect((await failed).message).to.contain(
      `expected a response from ${origin}, got one from https://login.customer.example`,
    )
  })

  it('does not say so of a login that is aborted', async () => {
    const { browser, abort, waiting } = setup()
    browser.post(answer, { origin: 'https://login.customer.example' })
    const failed = failure(waiting)
    abort.abort(errorOf('cancelled', 'why'))
    expect((await failed).code).to.equal('cancelled')
  })

  it('does not say so of another window, or of a login that succeeds', async () => {
    const { browser, waiting } = setup()
    browser.post(answer, { origin: 'https://evil.example', source: {} })
    browser.post({ type: 'webpackOk' }, { origin: 'https://login.customer.example' })
    const failed = failure(waiting)
    await browser.pass(TIMEOUT_MS)
    expect((await failed).code).to.equal('popup_timeout')
  })

  it('counts by the monotonic clock: one set back does not make a closed window a severed one', async () => {
    const { browser, waiting } = setup()
    await browser.pass(3000)
    browser.moveClock(-2 * 60_000)
    browser.popup.closed = true
    const failed = failure(waiting)
    await browser.pass(1000)
    expect((await failed).code).to.equal('popup_closed')
  })

  it("rejects with the signal's reason when it is aborted", async () => {
    const { abort, waiting } = setup()
    const reason = errorOf('cancelled', 'why')
    abort.abort(reason)
    expect(await failure(waiting)).to.equal(reason)
  })

  for (const [end, bringAbout] of Object.entries<(set: ReturnType<typeof setup>) => unknown>({
    'a response': ({ browser }) => browser.post(answer),
    'the end of the window': async ({ browser }) => {
      browser.popup.closed = true
      await browser.pass(800)
    },
    'the time limit': ({ browser }) => browser.pass(TIMEOUT_MS),
    'an abort': ({ abort }) => abort.abort(errorOf('cancelled', 'why')),
  })) {
    it(`leaves no listener and no timer after ${end}`, async () => {
      const set = setup()
      const ended = set.waiting.catch(() => undefined)
      await bringAbout(set)
      await ended
      expect(set.browser.alive).to.include({ listeners: 0, timers: 0 })
    })
  }
})
