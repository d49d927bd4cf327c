import { expect } from '@open-wc/testing'
import { GenAuthError } from '../../src/model/errors.js'
import { retryAfterOf, send, within } from '../../src/platform/http.js'
import { FakeBrowser, NOTHING } from '../support/fake-browser.js'
import { never } from '../support/fake-genauth.js'
import { failure, isPending } from '../support/outcome.js'
import { needsPreflight } from '../support/preflight.js'

const url = 'https://my-app.genauth.ai/oidc/token'

function setup() {
  const browser = new FakeBrowser()
  browser.network = () => new Response('hello')
  return browser
}

describe('send()', () => {
  it('gives the answer', async () => {
    expect(await (await send(setup(), url, {})).text()).to.equal('hello')
  })

  it('sends no cookies and no referrer, whatever it is asked to send', async () => {
    const browser = setup()
    await send(browser, url, { credentials: 'include', referrerPolicy: 'unsafe-url' })
    expect(browser.requests[0]).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' })
  })

  it('sends a GET that has no headers and needs no preflight', async () => {
    const browser = setup()
    await send(browser, url, {})
    expect([...browser.requests[0]!.headers]).to.deep.equal([])
    expect(needsPreflight(browser.requests[0]!)).to.equal(false)
  })

  it('sends a form whose only header is its type, and that needs no preflight', async () => {
    const browser = setup()
    await send(browser, url, { method: 'POST', body: new URLSearchParams({ a: 'b' }) })
    expect([...browser.requests[0]!.headers.keys()]).to.deep.equal(['content-type'])
    expect(needsPreflight(browser.requests[0]!)).to.equal(false)
  })

  it('rejects with network_error when no answer comes, and says what to look at', async () => {
    const browser = setup()
    browser.network = () => Promise.reject(new TypeError('Failed to fetch'))
    const error = await failure(send(browser, url, {}))
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
    expect((await failure(send(browser, url, {}))).cause).to.equal(cause)
  })

  it("rejects with the signal's reason when it is aborted", async () => {
    const browser = setup()
    browser.network = never
    const abort = new AbortController()
    const reason = new GenAuthError('token_timeout', 'too late')
    const sending = failure(send(browser, url, { signal: abort.signal }))
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

  it('knows nothing of an answer that does not say', () => {
    expect(retryAfterOf(new Response())).to.equal(undefined)
  })
})

describe('within()', () => {
  it('gives what the work gives, and leaves no timer', async () => {
    const browser = setup()
    expect(
      await within(
        browser,
        1000,
        () => undefined,
        () => Promise.resolve('done'),
      ),
    ).to.equal('done')
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('fails as the work fails, and leaves no timer', async () => {
    const browser = setup()
    const reason = new GenAuthError('network_error', 'why')
    expect(
      await failure(
        within(
          browser,
          1000,
          () => undefined,
          () => Promise.reject(reason),
        ),
      ),
    ).to.equal(reason)
    expect(browser.alive).to.deep.equal(NOTHING)
  })

  it('says when the time is up, and not before', async () => {
    const browser = setup()
    const late: string[] = []
    const waiting = within(browser, 1000, () => late.push('late'), never)
    await browser.pass(999)
    expect(late).to.deep.equal([])
    await browser.pass(1)
    expect(late).to.deep.equal(['late'])
    expect(await isPending(waiting)).to.equal(true)
  })
})
