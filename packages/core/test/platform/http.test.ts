import { expect } from '@open-wc/testing'
import { errorOf } from '../../src/model/error-of.js'
import { fetchFromGenAuth, retryAfterOf } from '../../src/platform/http.js'
import { FakeBrowser } from '../support/fake-browser.js'
import { never } from '../support/fake-genauth.js'
import { failure } from '../support/outcome.js'
import { needsPreflight } from '../support/preflight.js'

const url = 'https://my-app.genauth.ai/oidc/token'

function setup() {
  const browser = new FakeBrowser()
  browser.network = () => new Response('hello')
  return browser
}

describe('fetchFromGenAuth()', () => {
  it('gives the response', async () => {
    expect(await (await fetchFromGenAuth(setup(), url, {})).text()).to.equal('hello')
  })

  it('gives the whole body, in however many parts it arrives', async () => {
    const browser = setup()
    const parts = ['he', 'll', 'o'].map((part) => new TextEncoder().encode(part))
    browser.network = () =>
      new Response(
        new ReadableStream({
          pull: (body) => {
            const part = parts.shift()
            if (part) body.enqueue(part)
            else body.close()
          },
        }),
        { status: 400, headers: { 'x-kept': '1' } },
      )
    const response = await fetchFromGenAuth(browser, url, {})
    expect(await response.text()).to.equal('hello')
    expect(response.status).to.equal(400)
    expect(response.headers.get('x-kept')).to.equal('1')
  })

  it('gives a response without a body as it is', async () => {
    const browser = setup()
    browser.network = () => new Response(null, { status: 204 })
    expect((await fetchFromGenAuth(browser, url, {})).status).to.equal(204)
  })

  for (const [what, length, isRead] of [
    ['64 KiB', 65_536, true],
    ['one byte more', 65_537, false],
  ] as const) {
    it(`${isRead ? 'reads' : 'does not read'} ${what}`, async () => {
      const browser = setup()
      browser.network = () => new Response('x'.repeat(length))
      const outcome = await fetchFromGenAuth(browser, url, {}).catch((error: unknown) => error)
      expect(outcome instanceof RangeError).to.equal(!isRead)
    })
  }

  it('rejects with network_error when the connection breaks in the middle of the body', async () => {
    const browser = setup()
    browser.network = () =>
      new Response(
        new ReadableStream({
          start: (body) => body.enqueue(new TextEncoder().encode('he')),
          pull: (body) => body.error(new TypeError('network error')),
        }),
      )
    expect((await failure(fetchFromGenAuth(browser, url, {}))).code).to.equal('network_error')
  })

  it('follows no redirect', async () => {
    const browser = setup()
    browser.network = () =>
      new Response(null, { status: 307, headers: { location: 'https://evil.example/' } })
    const init = { method: 'POST', body: new URLSearchParams({ a: 'b' }) }
    const failed = failure(fetchFromGenAuth(browser, url, { ...init, redirect: 'follow' }))
    expect((await failed).code).to.equal('network_error')
    expect(browser.requests).to.have.lengthOf(1)
  })

  it('rejects with offline when the browser says so after the failure', async () => {
    const browser = setup()
    browser.navigator.onLine = false
    browser.network = () => Promise.reject(new TypeError('Failed to fetch'))
    expect((await failure(fetchFromGenAuth(browser, url, {}))).code).to.equal('offline')
    const local = 'http://localhost:3001/oidc/token'
    expect((await failure(fetchFromGenAuth(browser, local, {}))).code).to.equal('network_error')
  })

  it('sends no cookies and no referrer, whatever it is asked to send', async () => {
    const browser = setup()
    await fetchFromGenAuth(browser, url, { credentials: 'include', referrerPolicy: 'unsafe-url' })
    expect(browser.requests[0]).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' })
  })

  it('sends a GET that has no headers and needs no preflight', async () => {
    const browser = setup()
    await fetchFromGenAuth(browser, url, {})
    expect([...browser.requests[0]!.headers]).to.deep.equal([])
    expect(needsPreflight(browser.requests[0]!)).to.equal(false)
  })

  it('sends a form whose only header is its type, and that needs no preflight', async () => {
    const browser = setup()
    await fetchFromGenAuth(browser, url, { method: 'POST', body: new URLSearchParams({ a: 'b' }) })
    expect([...browser.requests[0]!.headers.keys()]).to.deep.equal(['content-type'])
    expect(needsPreflight(browser.requests[0]!)).to.equal(false)
  })

  it('rejects with network_error when no response comes, and says what to look at', async () => {
    const browser = setup()
    browser.network = () => Promise.reject(new TypeError('Failed to fetch'))
    const error = await failure(fetchFromGenAuth(browser, url, {}))
    expect(error.code).to.equal('network_error')
    expect(error.message)
      .to.contain(url)
      .and.to.contain('https://site.example')
      .and.to.contain('Security Domain')
  })

  it('keeps the original failure as the cause', async () => {
    const browser = setup()
    const cause = new TypeError('Failed to fetch')
    browser.network = () => Promise.reject(cause)
    expect((await failure(fetchFromGenAuth(browser, url, {}))).cause).to.equal(cause)
  })

  it("rejects with the signal's reason when it is aborted", async () => {
    const browser = setup()
    browser.network = never
    const abort = new AbortController()
    const reason = errorOf('token_timeout', 'too late')
    const sending = failure(fetchFromGenAuth(browser, url, { signal: abort.signal }))
    abort.abort(reason)
    expect(await sending).to.equal(reason)
  })
})

describe('needsPreflight(), by which the tests judge a request', () => {
  for (const [what, init] of Object.entries<RequestInit>({
    'a header of ours': { headers: { 'x-authing-request-from': 'sdk' } },
    'a JSON body': { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' },
    'another method': { method: 'PUT' },
  })) {
    it(`knows that ${what} needs one`, () => {
      expect(needsPreflight(new Request(url, init))).to.equal(true)
    })
  }
})

describe('retryAfterOf()', () => {
  for (const [written, seconds] of [
    ['0', 0],
    ['120', 120],
    ['999999', 999_999],
    ['1000000', undefined],
    ['-1', undefined],
    ['1.5', undefined],
    ['1e3', undefined],
    ['soon', undefined],
    ['Fri, 27 Nov 2026 10:00:00 GMT', undefined],
    ['', undefined],
  ] as const) {
    it(`understands "${written}" as ${seconds}`, () => {
      expect(retryAfterOf(new Response(null, { headers: { 'retry-after': written } }))).to.equal(
        seconds,
      )
    })
  }

  it('knows nothing of a response that does not say', () => {
    expect(retryAfterOf(new Response())).to.equal(undefined)
  })
})
