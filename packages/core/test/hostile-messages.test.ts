import { expect } from '@open-wc/testing'
import fc from 'fast-check'
import { isResponseMessage } from '../src/model/response-message.js'
import { prepared } from './support/client.js'
import { settled } from './support/fake-browser.js'
import { CANARIES } from './support/fake-genauth.js'
import { isPending, failure } from './support/outcome.js'

const GENAUTH = 'https://my-app.genauth.ai'

/** What must be thrown at a pending login, all in all. */
const MESSAGES = 100_000

/** Origins that are neither GenAuth's nor the page's own, though some look like it. */
const strangeOrigin = fc.oneof(
  fc.constantFrom(
    'null',
    '',
    'http://site.example',
    'https://site.example:8443',
    'http://my-app.genauth.ai',
    'https://my-app.genauth.ai:8443',
    'https://my-app.genauth.ai.evil.example',
    'https://evil.example/https://my-app.genauth.ai',
    'https://evil-my-app.genauth.ai',
    'https://login.my-app.genauth.ai',
    'https://my-app.genauth.ai.',
    'https://MY-APP.genauth.ai',
    `${GENAUTH}/`,
  ),
  fc.webUrl(),
  fc.string(),
)

/** Anything that a message can hold. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
  withNullPrototype: true,
  withObjectString: true,
  key: fc.oneof(
    fc.string(),
    fc.constantFrom('type', 'response', 'code', 'state', '__proto__', 'constructor'),
  ),
  maxDepth: 3,
})

/** Answers that look right, and what only looks like one. */
const answerLike = fc.record(
  {
    type: fc.oneof(
      fc.constantFrom('authorization_response', 'AUTHORIZATION_RESPONSE', ''),
      anything,
    ),
    response: fc.oneof(
      anything,
      fc.record(
        { code: fc.string(), state: fc.string(), iss: fc.string(), error: fc.string() },
        { requiredKeys: [] },
      ),
    ),
  },
  { requiredKeys: [] },
)

const data = fc.oneof(anything, answerLike)

/** Throws generated messages at a login, which must not so much as notice. */
async function throwAt(
  login: Promise<unknown>,
  runs: number,
  message: fc.Arbitrary<unknown>,
  post: (data: never) => void,
) {
  fc.assert(
    fc.property(message, (generated) => post(generated as never)),
    { numRuns: runs },
  )
  await settled()
  expect(await isPending(login)).to.equal(true)
}

describe('a pending login under hostile messages', () => {
  for (const [from, message, sender] of [
    [
      'strange origins, even from its own window',
      fc.tuple(data, strangeOrigin),
      (origin: string) => ({ origin }),
    ],
    [
      'windows that are not its own',
      fc.tuple(data, fc.constantFrom(null, {}, window, 'window', 0)),
      (source: unknown) => ({ source, origin: GENAUTH }),
    ],
    [
      'scripts of the page',
      fc.tuple(data, fc.constant(false)),
      (isTrusted: boolean) => ({ isTrusted, origin: GENAUTH }),
    ],
  ] as const) {
    it(`goes on after ${MESSAGES / 4} from ${from}, and the real response still wins [A-01, A-02]`, async () => {
      const { browser, genauth, client } = await prepared()
      const login = client.loginWithPopup()
      const requests = browser.requests.length
      const { alive } = browser
      await throwAt(login, MESSAGES / 4, message, ([data, part]: [unknown, never]) => {
        browser.deliver(data, sender(part))
      })
      expect(browser.requests).to.have.lengthOf(requests)
      expect(browser.alive).to.deep.equal(alive)
      genauth.logIn()
      expect((await login).accessToken).to.equal(CANARIES.accessToken)
    })
  }

  it(`goes on after ${MESSAGES / 4} from its own window that are no response`, async () => {
    const { browser, genauth, client } = await prepared()
    const login = client.loginWithPopup()
    const noAnswer = data.filter(
      (value) => (value as { type?: unknown } | null)?.type !== 'authorization_response',
    )
    await throwAt(login, MESSAGES / 4, noAnswer, (data) =>
      browser.deliver(data, { origin: GENAUTH }),
    )
    genauth.logIn()
    expect((await login).accessToken).to.equal(CANARIES.accessToken)
  })

  it('ends as state_mismatch, without a request, on a response from its own window with another state [A-07]', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (code, state) => {
        const { browser, client } = await prepared()
        const failed = failure(client.loginWithPopup())
        const requests = browser.requests.length
        browser.deliver(
          { type: 'authorization_response', response: { code, state } },
          { origin: GENAUTH },
        )
        expect((await failed).code).to.equal('state_mismatch')
        expect(browser.requests).to.have.lengthOf(requests)
      }),
      { numRuns: 200 },
    )
  })

  for (const [what, hostile] of Object.entries<() => unknown>({
    'ten million characters': () => 'x'.repeat(10_000_000),
    'a thousand levels': () =>
      Array.from({ length: 1000 }).reduce<unknown>((inner) => ({ response: inner }), {}),
    'a hundred thousand keys': () =>
      Object.fromEntries(Array.from({ length: 100_000 }, (_, key) => [`key-${key}`, key])),
    'a circle': () => {
      const circle: Record<string, unknown> = { type: 'authorization_response' }
      return (circle.response = circle)
    },
    'an own __proto__': () =>
      JSON.parse('{"__proto__":{"type":"authorization_response"}}') as unknown,
    'a file': () => new File(['authorization_response'], 'response'),
  })) {
    it(`is not impressed by ${what} [A-11, A-15, B-55]`, async () => {
      const { browser, genauth, client } = await prepared()
      const login = client.loginWithPopup()
      browser.post(hostile(), { origin: 'https://evil.example' })
      browser.post(hostile(), { source: window, origin: GENAUTH })
      expect(await isPending(login)).to.equal(true)
      genauth.logIn()
      expect((await login).accessToken).to.equal(CANARIES.accessToken)
    })
  }
})

describe('isResponseMessage() and what only a script can make up', () => {
  const throwing = {
    get data(): unknown {
      throw new Error('read')
    },
  }

  it('reads nothing of a message before it knows the sender', () => {
    const event = Object.assign(Object.create(throwing) as MessageEvent, {
      isTrusted: true,
      origin: 'https://evil.example',
    })
    expect(isResponseMessage(event, { origin: GENAUTH, source: null })).to.equal(false)
  })
})
