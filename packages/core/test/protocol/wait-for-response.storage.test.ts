import { expect } from '@open-wc/testing'
import { Popup } from '../../src/platform/popup.js'
import { waitForResponse } from '../../src/protocol/wait-for-response.js'
import { FakeBrowser, NOTHING, settled } from '../support/fake-browser.js'
import { isPending } from '../support/outcome.js'

const origin = 'https://site.example'
const state = 'genauth-login.the-state'
const answer = { type: 'authorization_response', response: { code: 'the-code', state } }
const received = JSON.stringify({ type: 'authorization_response_received', state })
const change = { key: state, newValue: JSON.stringify(answer), url: `${origin}/callback.html` }

/** A login whose answer comes by a redirect page of the site's own origin. */
async function setup(prepare: (browser: FakeBrowser) => void = () => undefined) {
  const browser = new FakeBrowser(`${origin}/login`)
  prepare(browser)
  const popup = new Popup(browser, {
    url: new URL(`https://my-app.genauth.ai/oidc/auth?state=${state}`).href,
  })
  const abort = new AbortController()
  const expected = { origin, channel: state, timeoutMs: 600_000 }
  const waiting = waitForResponse(browser, popup, expected, abort.signal)
  waiting.catch(() => undefined)
  await settled()
  return { browser, waiting, abort }
}

const withoutChannels = (browser: FakeBrowser) =>
  Object.defineProperty(browser, 'BroadcastChannel', { value: undefined })

describe('waitForResponse() by the storage', () => {
  it('takes the response that a redirect page posts there, and says so in the same place', async () => {
    const { browser, waiting } = await setup()
    browser.receiveStorage(change)
    expect((await waiting).get('code')).to.equal('the-code')
    expect(browser.localStorage.written).to.deep.equal([[state, received]])
  })

  it('leaves nothing in the storage [A-17]', async () => {
    const { browser, waiting } = await setup()
    browser.receiveStorage(change)
    await waiting
    expect(browser.localStorage).to.have.length(0)
  })

  it('works in a browser without channels', async () => {
    const { browser, waiting } = await setup(withoutChannels)
    browser.receiveStorage(change)
    expect((await waiting).get('code')).to.equal('the-code')
  })

  it('takes the response where its own storage is blocked', async () => {
    const { browser, waiting } = await setup((browser) =>
      Object.defineProperty(browser, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      }),
    )
    browser.receiveStorage(change)
    expect((await waiting).get('code')).to.equal('the-code')
  })

  for (const [what, difference] of Object.entries({
    'of another login': { key: 'genauth-login.another' },
    'of the whole storage': { key: null },
    'of a page of another origin': { url: 'https://evil.example/callback.html' },
    'that a script has made up': { isTrusted: false },
    'that takes something away': { newValue: null },
    'that is no JSON': { newValue: '{' },
    'that is no response': { newValue: '{"type":"authorization_response_received"}' },
    'that is null': { newValue: 'null' },
  })) {
    it(`ignores a change ${what} [A-17, B-31]`, async () => {
      const { browser, waiting } = await setup()
      browser.receiveStorage({ ...change, ...difference })
      expect(await isPending(waiting)).to.equal(true)
      expect(browser.localStorage.written).to.deep.equal([])
    })
  }

  it('listens no longer once it is over', async () => {
    const { browser, waiting, abort } = await setup()
    abort.abort(new Error('over'))
    await waiting.catch(() => undefined)
    browser.popup.close()
    expect(browser.alive).to.deep.equal(NOTHING)
  })
})
