import { expect } from '@open-wc/testing'

import { Popup } from '../../src/platform/popup.js'
import { waitForResponse } from '../../src/protocol/wait-for-response.js'
import { FakeBrowser, settled } from '../support/fake-browser.js'
import { failure, isPending } from '../support/outcome.js'

const origin = 'https://site.example'
const address = new URL('https://my-app.genauth.ai/oidc/auth?state=the-state')
const answer = {
  type: 'authorization_response',
  response: { code: 'the-code', state: 'the-state' },
}
const received = { type: 'authorization_response_received', state: 'the-state' }
const name = 'the-state'

/** A login whose answer comes by a redirect page of the site's own origin. */
async function setup() {
  const browser = new FakeBrowser(`${origin}/login`)
  const popup = new Popup(browser, { url: address.href })
  const { signal } = new AbortController()
  const waiting = waitForResponse(
    browser,
    popup,
    { origin, channel: name, timeoutMs: 600_000 },
    signal,
  )
  await settled()
  const page = new browser.BroadcastChannel(name)
  const heard: unknown[] = []
  page.onmessage = ({ data }) => heard.push(data)
  return { browser, popup, waiting, page, heard }
}

const codeOf = async (waiting: Promise<URLSearchParams>) => (await waiting).get('code')

describe('waitForResponse() for a redirect page', () => {
  it('takes the response from the window, once it is on our own origin, and says so to that origin alone', async () => {
    const { browser, waiting } = await setup()
    browser.post(answer, { origin })
    expect(await codeOf(waiting)).to.equal('the-code')
    expect(browser.popup.received).to.deep.equal([{ data: received, targetOrigin: origin }])
  })

  it('ignores a response that GenAuth’s page posts: it was not asked to', async () => {
    const { browser, waiting } = await setup()
    browser.post(answer, { origin: address.origin })
    expect(await isPending(waiting)).to.equal(true)
    expect(browser.popup.received).to.deep.equal([])
  })

  for (const [what, empty] of Object.entries({
    'without a response': { type: 'authorization_response' },
    'with a response that is null': { type: 'authorization_response', response: null },
    'with a response that is text': { type: 'authorization_response', response: 'code=x' },
  })) {
    it(`takes a response ${what} for one that says nothing, and does not throw`, async () => {
      const { browser, waiting } = await setup()
      browser.post(empty, { origin })
      expect([...(await waiting)]).to.deep.equal([])
    })
  }

  it('takes the response from the channel when the opener was severed, and says so there', async () => {
    const { page, waiting, heard } = await setup()
    page.postMessage(answer)
    expect(await codeOf(waiting)).to.equal('the-code')
    expect(heard).to.deep.equal([received])
  })

  for (const noise of [
    'hello',
    null,
    { type: 'authorization_response_received', state: 'the-state' },
    { ...answer, type: 'x' },
  ]) {
    it(`ignores ${JSON.stringify(noise)} on the channel [A-16]`, async () => {
      const { page, waiting, heard } = await setup()
      page.postMessage(noise)
      expect(await isPending(waiting)).to.equal(true)
      expect(heard).to.deep.equal([])
    })
  }

  it('waits on when the window was severed: a response can still come [F-15, F-16]', async () => {
    const { browser, page, waiting } = await setup()
    browser.focused = false
    browser.popup.closed = true
    await browser.pass(60_000)
    expect(await isPending(waiting)).to.equal(true)
    page.postMessage(answer)
    expect(await codeOf(waiting)).to.equal('the-code')
  })

  it('rejects with popup_closed when the person closes the window', async () => {
    const { browser, waiting } = await setup()
    await browser.pass(3000)
    browser.popup.closed = true
    const failed = failure(waiting)
    await browser.pass(1000)
    expect((await failed).code).to.equal('popup_closed')
  })

  it('watches a window that was opened again after it had been severed', async () => {
    const { browser, popup, waiting } = await setup()
    browser.focused = false
    browser.popup.closed = true
    await browser.pass(2000)
    popup.bringBack()
    browser.focused = true
    await browser.pass(3000)
    browser.popup.closed = true
    const failed = failure(waiting)
    await browser.pass(1000)
    expect((await failed).code).to.equal('popup_closed')
  })

  it('ends with popup_timeout when a window that was severed never responds [F-15, F-16]', async () => {
    const { browser, waiting } = await setup()
    browser.focused = false
    browser.popup.closed = true
    const failed = failure(waiting)
    await browser.pass(600_000)
    expect((await failed).code).to.equal('popup_timeout')
  })

  it('closes the channel with the response [A-16]', async () => {
    const { browser, page, waiting } = await setup()
    page.postMessage(answer)
    await waiting
    page.close()
    expect(browser.alive).to.include({ listeners: 0, timers: 0 })
  })
  it('goes on where the browser refuses a channel', async () => {
    const browser = new FakeBrowser(`${origin}/login`)
    const refuse = function () {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    Object.defineProperty(browser, 'BroadcastChannel', { value: refuse })
    const popup = new Popup(browser, { url: address.href })
    const { signal } = new AbortController()
    const expected = { origin, channel: name, timeoutMs: 600_000 }
    const waiting = waitForResponse(browser, popup, expected, signal)
    browser.post(answer, { origin })
    expect(await codeOf(waiting)).to.equal('the-code')
  })
})
