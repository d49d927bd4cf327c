import { expect } from '@open-wc/testing'
import { KeySet } from '../../src/protocol/key-set.js'
import { FakeBrowser, NOTHING } from '../support/fake-browser.js'
import { json, never } from '../support/fake-genauth.js'
import { failure } from '../support/outcome.js'

const url = 'https://my-app.genauth.ai/oidc/.well-known/jwks.json'
const key = { kty: 'RSA', kid: 'key-1' }

function setup(answer: () => Response | Promise<Response> = () => json({ keys: [key] })) {
  const browser = new FakeBrowser()
  let requests = 0
  browser.network = () => {
    requests++
    return Promise.resolve(answer())
  }
  return { browser, keys: new KeySet(browser, url), requests: () => requests }
}

describe('KeySet', () => {
  it('asks for nothing until somebody needs a key', () => {
    expect(setup().requests()).to.equal(0)
  })

  it('asks once when the keys are prefetched and then needed', async () => {
    const { keys, requests } = setup()
    keys.prefetch(new AbortController().signal)
    expect(await keys.load()).to.deep.equal({ keys: [key] })
    expect(requests()).to.equal(1)
  })

  it('asks again for keys that could not be prefetched', async () => {
    const answers = [json({}, 500), json({ keys: [key] })]
    const { keys, requests } = setup(() => answers.shift()!)
    keys.prefetch(new AbortController().signal)
    await failure(keys.load())
    expect(await keys.load()).to.deep.equal({ keys: [key] })
    expect(requests()).to.equal(2)
  })

  it('passes the HTTP cache by when it looks for a new key', async () => {
    const { browser, keys } = setup()
    await keys.load()
    await keys.refetch()
    expect(browser.requests.map(({ cache }) => cache)).to.deep.equal(['default', 'reload'])
  })

  it('counts by the monotonic clock', async () => {
    const { browser, keys, requests } = setup()
    await keys.load()
    browser.moveClock(60 * 60_000)
    await keys.load()
    expect(requests()).to.equal(1)
  })

  it('asks once for whoever comes', async () => {
    const { keys, requests } = setup()
    const [first] = await Promise.all([keys.load(), keys.load()])
    expect(first).to.deep.equal({ keys: [key] })
    expect(await keys.load()).to.equal(first)
    expect(requests()).to.equal(1)
  })

  it('asks again when it is told to', async () => {
    const { keys, requests } = setup()
    await keys.load()
    await keys.refetch()
    await keys.load()
    expect(requests()).to.equal(2)
  })

  it('does not ask again for half a minute, whatever keys are named in it [X-40]', async () => {
    const { browser, keys, requests } = setup()
    await keys.load()
    for (let name = 0; name < 100; name++) await keys.refetch()
    expect(requests()).to.equal(1 + 1)
    await browser.pass(29_999)
    await keys.refetch()
    expect(requests()).to.equal(1 + 1)
    await browser.pass(1)
    await keys.refetch()
    expect(requests()).to.equal(1 + 1 + 1)
  })

  it('asks again within that time when there was no response', async () => {
    const answers = [json({ keys: [] }), json({}, 500), json({ keys: [key] })]
    const { keys, requests } = setup(() => answers.shift()!)
    await keys.load()
    await failure(keys.refetch())
    expect(await keys.refetch()).to.deep.equal({ keys: [key] })
    expect(requests()).to.equal(3)
  })

  it('passes the HTTP cache by again after it had no response', async () => {
    const answers = [json({ keys: [] }), json({}, 500), json({ keys: [key] })]
    const { browser, keys } = setup(() => answers.shift() ?? json({ keys: [key] }))
    await keys.load()
    await failure(keys.refetch())
    await keys.load()
    await keys.refetch()
    expect(browser.requests.map(({ cache }) => cache)).to.deep.equal([
      'default',
      'reload',
      'default',
      'reload',
    ])
  })

  it('asks again when the keys are ten minutes old [F-51]', async () => {
    const { browser, keys, requests } = setup()
    await keys.load()
    await browser.pass(10 * 60_000)
    await keys.load()
    expect(requests()).to.equal(2)
  })

  for (const [what, answer] of [
    ['an error', () => json({}, 500)],
    ['no JSON', () => new Response('<!doctype html>')],
    [
      'more keys than anybody has',
      () => json({ keys: Array.from({ length: 500 }, () => ({ ...key, n: 'n'.repeat(342) })) }),
    ],
    ['a megabyte', () => json({ keys: [key], padding: 'x'.repeat(1_000_000) })],
    ['no keys', () => json({ keys: 'none' })],
    ['keys that are none', () => json({ keys: [null] })],
    ['keys that are lists', () => json({ keys: [[]] })],
    ['null', () => json(null)],
    ['a redirect', () => Response.redirect('https://evil.example/jwks')],
    ['nothing', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const) {
    it(`rejects with key_set_unavailable when GenAuth responds with ${what}, and asks again the next time`, async () => {
      const { keys, requests } = setup(answer)
      expect(await failure(keys.load())).to.include({
        code: 'key_set_unavailable',
        stage: 'validate',
      })
      await failure(keys.load())
      expect(requests()).to.equal(2)
    })
  }

  for (const [what, slow] of Object.entries<() => Response | Promise<Response>>({
    'a response that does not come': never,
    'a response that does not end': () => new Response(new ReadableStream()),
  })) {
    it(`waits ten seconds for ${what}, and leaves nothing behind`, async () => {
      const { browser, keys } = setup(slow)
      const failed = failure(keys.load())
      await browser.pass(10_000)
      expect((await failed).code).to.equal('key_set_unavailable')
      expect(browser.alive).to.deep.equal(NOTHING)
    })
  }
})
