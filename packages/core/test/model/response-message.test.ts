import { expect } from '@open-wc/testing'
import {
  createAcknowledgement,
  isAcknowledgement,
  isResponseMessage,
  toParameters,
  toResponseMessage,
} from '../../src/model/response-message.js'

// Stands for our window: a message's source is compared, never touched.
const popup = new MessageChannel().port1
const sender = { origin: 'https://my-app.genauth.ai', source: popup }
const data = { type: 'authorization_response', response: { code: 'the-code', state: 'the-state' } }
const posted = { isTrusted: true, origin: sender.origin, source: popup, data }

const message = (differences: object = {}) =>
  ({ ...posted, ...differences }) as unknown as MessageEvent<unknown>

describe('isResponseMessage()', () => {
  it('accepts the response from our window [B-81]', () => {
    expect(isResponseMessage(message(), sender)).to.equal(true)
  })

  it('ignores an event that a script made up, with the right origin and window [A-06]', () => {
    const event = new MessageEvent('message', { origin: sender.origin, source: popup, data })
    expect(isResponseMessage(event, sender)).to.equal(false)
  })

  for (const [which, origin] of Object.entries({
    'another site': 'https://evil.example',
    'a host that begins like it': 'https://my-app.genauth.ai.evil.example',
    'a host that ends like it': 'https://evil-my-app.genauth.ai',
    'a sub-domain': 'https://login.my-app.genauth.ai',
    'the parent domain': 'https://genauth.ai',
    'a neighbour': 'https://your-app.genauth.ai',
    'another port': 'https://my-app.genauth.ai:8443',
    'another scheme': 'http://my-app.genauth.ai',
    'a trailing dot': 'https://my-app.genauth.ai.',
    'a trailing slash': 'https://my-app.genauth.ai/',
    'upper case': 'https://MY-APP.genauth.ai',
    'a twin in another script': 'https://xn--my-pp-43d.genauth.ai',
    'an opaque origin': 'null',
    'no origin': '',
  })) {
    it(`ignores a message from ${which} [A-01, A-02, A-03, B-04, B-37, B-81, V-23, V-24]`, () => {
      expect(isResponseMessage(message({ origin }), sender)).to.equal(false)
    })
  }

  for (const [which, source] of Object.entries({
    'the page itself': window,
    'the frame around the page': window.parent,
    'another window': new MessageChannel().port1,
    'a window that is gone': null,
    'no window': undefined,
  })) {
    it(`ignores a message of the right origin from ${which} [A-04, A-05]`, () => {
      expect(isResponseMessage(message({ source }), sender)).to.equal(false)
    })
  }

  const circle: { self?: unknown } = {}
  circle.self = circle
  let deep = {}
  for (let depth = 0; depth < 10_000; depth++) deep = { deep }

  for (const [what, hostile] of Object.entries<unknown>({
    nothing: undefined,
    null: null,
    text: 'authorization_response',
    JSON: JSON.stringify(data),
    'a number': 1,
    'a big number': 1n,
    'a truth value': true,
    'a list': ['authorization_response'],
    'a list that holds a response': [data],
    'a date': new Date(),
    'a map': new Map(Object.entries(data)),
    'a set': new Set([data]),
    bytes: new TextEncoder().encode('authorization_response').buffer,
    'a blob': new Blob(['authorization_response']),
    'an error': new Error('authorization_response'),
    'an empty object': {},
    'a circle': circle,
    'an object 10,000 deep': deep,
    'an object with 100,000 keys': Object.fromEntries(
      Array.from({ length: 100_000 }, (_, key) => [`key${key}`, key]),
    ),
    'ten million characters': 'x'.repeat(10_000_000),
    'a response without a type': { response: data.response },
    'a response of another type': { ...data, type: 'relay_request' },
    'a response in another case': { ...data, type: 'Authorization_Response' },
    'a type that is a list': { ...data, type: ['authorization_response'] },
    'a type that is an object': { ...data, type: new String('authorization_response') },
    'a type of the prototype': Object.create(data) as unknown,
    'a type under its own __proto__': JSON.parse(
      `{"__proto__":${JSON.stringify(data)}}`,
    ) as unknown,
    'a message of the older kind': {
      code: 200,
      data: {},
      event: { source: 'authing', eventType: 'socialLogin' },
    },
    'webpack at work': { type: 'webpackOk' },
  })) {
    it(`ignores ${what} from our window [B-82]`, () => {
      expect(isResponseMessage(message({ data: hostile }), sender)).to.equal(false)
    })
  }

  it('ignores a type that only a polluted Object.prototype has', () => {
    const polluted = Object.prototype as { type?: string }
    polluted.type = data.type
    try {
      expect(isResponseMessage(message({ data: { response: data.response } }), sender)).to.equal(
        false,
      )
    } finally {
      delete polluted.type
    }
  })

  it('reads nothing of a message from somewhere else', () => {
    const read: PropertyKey[] = []
    const spy = new Proxy(data, { getOwnPropertyDescriptor: (_, key) => void read.push(key) })
    isResponseMessage(message({ origin: 'https://evil.example', data: spy }), sender)
    expect(read).to.deep.equal([])
  })
})

describe('toParameters()', () => {
  const parametersOf = (response: unknown) => [
    ...toParameters(message({ data: { type: 'authorization_response', response } })),
  ]

  it('keeps a parameter that is there twice as two, to be refused', () => {
    expect(parametersOf({ code: ['a', 'b'], state: 's' })).to.deep.equal([
      ['code', 'a'],
      ['code', 'b'],
      ['state', 's'],
    ])
  })

  it('takes out the parameters of a response', () => {
    const response = { code: 'c', state: 's', iss: 'i', error: 'e', error_description: 'd' }
    expect(parametersOf(response)).to.deep.equal(Object.entries(response))
  })

  it('takes out tokens, so that they are refused', () => {
    const response = { id_token: 'i', token: 't', access_token: 'a', response: 'jarm' }
    expect(parametersOf(response).map(([name]) => name)).to.have.members(Object.keys(response))
  })

  it('leaves out what nobody asked for [A-12, A-15, B-31]', () => {
    const extras = {
      token_endpoint: 'https://evil.example',
      redirect: '/',
      html: '<b>',
      issuer: 'x',
      session_state: 'y',
    }
    expect(parametersOf({ code: 'c', ...extras })).to.deep.equal([['code', 'c']])
  })

  for (const value of [1, true, null, ['c'], { toString: () => 'c' }, new String('c')]) {
    it(`leaves out a code that is ${JSON.stringify(value)}`, () => {
      expect(parametersOf({ code: value, state: 's' })).to.deep.equal([['state', 's']])
    })
  }

  for (const response of [
    undefined,
    null,
    'code=c',
    7,
    [],
    ['c'],
    new Map([['code', 'c']]),
    Object.create({ code: 'c' }),
  ]) {
    it(`finds nothing in ${Object.prototype.toString.call(response)}`, () => {
      expect(parametersOf(response)).to.deep.equal([])
    })
  }

  it('finds nothing under an own __proto__', () => {
    expect(parametersOf(JSON.parse('{"__proto__":{"code":"c"}}'))).to.deep.equal([])
  })

  for (const [name, value] of [
    ['code', 'evil'],
    ['response', { code: 'evil' }],
  ] as const) {
    it(`does not read a ${name} that only a polluted Object.prototype has`, () => {
      const polluted = Object.prototype as Record<string, unknown>
      polluted[name] = value
      try {
        const own =
          name === 'response'
            ? { type: 'authorization_response' }
            : { ...data, response: { state: 's' } }
        expect(toParameters(message({ data: own })).has('code')).to.equal(false)
      } finally {
        // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- one of the two above
        delete polluted[name]
      }
    })
  }
})

describe('toResponseMessage()', () => {
  it('keeps a parameter that is there twice as a list', () => {
    const parameters = new URLSearchParams('code=a&code=b&state=s')
    expect(toResponseMessage(parameters)).to.deep.equal({
      type: 'authorization_response',
      response: { code: ['a', 'b'], state: 's' },
    })
  })

  it('is read back as the same parameters', () => {
    const parameters = new URLSearchParams('code=a&code=b&state=s&iss=i')
    const received = toParameters(message({ data: toResponseMessage(parameters) }))
    expect(`${received}`).to.equal(`${parameters}`)
  })
})

describe('createAcknowledgement()', () => {
  it('names the response by its state', () => {
    const acknowledgement = createAcknowledgement(message())
    expect(isAcknowledgement(acknowledgement, 'the-state')).to.equal(true)
    expect(isAcknowledgement(acknowledgement, 'another')).to.equal(false)
    expect(isAcknowledgement({ ...acknowledgement, type: 'x' }, 'the-state')).to.equal(false)
  })
})
