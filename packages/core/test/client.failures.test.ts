import { expect } from '@open-wc/testing'
import type { GenAuthError } from '../src/model/errors.js'
import { EVERYTHING, logIn, prepared, setup } from './support/client.js'
import type { Setup } from './support/client.js'
import { NOTHING, settled } from './support/fake-browser.js'
import { CANARIES, TOKEN_PATH, json, never } from './support/fake-genauth.js'
import { failure } from './support/outcome.js'
import { textOf } from './support/secrets.js'

/** Every way in which a login can end without a result, on a client that is prepared. */
const ENDINGS: Record<string, (set: Setup) => Promise<GenAuthError>> = {
  offline: async (set) => {
    set.browser.navigator.onLine = false
    const error = await redeemed(set, () => Promise.reject(new TypeError('Failed to fetch')))
    set.browser.navigator.onLine = true
    return error
  },
  popup_blocked: ({ browser, client }) => {
    browser.blocker = () => null
    const failed = failure(client.loginWithPopup())
    browser.blocker = (opened) => opened
    return failed
  },
  popup_closed: async ({ browser, client }) => {
    const failed = failure(client.loginWithPopup())
    await browser.pass(2000)
    browser.popup.closed = true
    await browser.pass(1000)
    return failed
  },
  popup_severed: async ({ browser, client }) => {
    const failed = failure(client.loginWithPopup())
    browser.focused = false
    browser.popup.closed = true
    await browser.pass(1000)
    return failed
  },
  popup_timeout: async ({ browser, client }) => {
    const failed = failure(client.loginWithPopup())
    await browser.pass(600_000)
    return failed
  },
  cancelled: ({ client }) => {
    const abort = new AbortController()
    const failed = failure(client.loginWithPopup({ signal: abort.signal }))
    abort.abort()
    return failed
  },
  invalid_config: ({ client }) => failure(client.loginWithPopup({ parameters: { nonce: 'evil' } })),
  unexpected: ({ browser, client }) => {
    browser.addEventListener = () => {
      throw new TypeError('Patched by an extension')
    }
    const failed = failure(client.loginWithPopup())
    Reflect.deleteProperty(browser, 'addEventListener')
    return failed
  },
  access_denied: (set) => answered(set, { code: undefined, error: 'access_denied' }),
  authorization_error: (set) => answered(set, { code: undefined, error: 'server_error' }),
  state_mismatch: (set) => answered(set, { state: 'guessed' }),
  issuer_mismatch: (set) => answered(set, { iss: 'https://evil.example/oidc' }),
  response_invalid: (set) => answered(set, { code: undefined }),
  network_error: (set) => redeemed(set, () => Promise.reject(new TypeError('Failed to fetch'))),
  token_endpoint_error: (set) => redeemed(set, () => json({ error: 'invalid_grant' }, 400)),
  token_response_invalid: (set) => redeemed(set, () => new Response('<!doctype html>')),
  token_timeout: async (set) => {
    const failed = redeemed(set, never)
    await set.browser.requestTo(TOKEN_PATH)
    await set.browser.pass(10_000)
    return failed
  },
  id_token_invalid: async (set) => {
    set.genauth.claims = { nonce: 'another' }
    const error = await answered(set, {})
    set.genauth.claims = {}
    return error
  },
}

function answered({ genauth, client }: Setup, differences: Record<string, unknown>) {
  const failed = failure(client.loginWithPopup())
  genauth.logIn(undefined, differences)
  return failed
}

async function redeemed(set: Setup, answer: () => Response | Promise<Response>) {
  set.genauth.answerTokenRequest = answer
  const error = await answered(set, {})
  set.genauth.answerTokenRequest = undefined
  return error
}

describe('GenAuthClient.loginWithPopup(): a failure', () => {
  for (const [code, end] of Object.entries(ENDINGS)) {
    it(`${code} is what the promise is rejected with`, async () => {
      expect(await end(await prepared(EVERYTHING))).to.have.property('code', code)
    })

    it(`${code} leaves nothing alive`, async () => {
      const set = await prepared(EVERYTHING)
      await end(set)
      await settled()
      expect(set.browser.alive).to.deep.equal(NOTHING)
    })

    it(`${code} does not stand in the way of the next login`, async () => {
      const set = await prepared(EVERYTHING)
      await end(set)
      expect(await logIn(set)).to.have.property('accessToken', CANARIES.accessToken)
    })

    it(`${code} holds no code, verifier or token [A-59]`, async () => {
      const set = await prepared(EVERYTHING)
      const text = textOf(await end(set))
      const verifiers = set.browser.requestsTo(TOKEN_PATH).map(async (request) => {
        return new URLSearchParams(await request.text()).get('code_verifier')!
      })
      const secrets = [...Object.values(CANARIES), ...(await Promise.all(verifiers))]
      expect(secrets.filter((secret) => text.includes(secret))).to.deep.equal([])
    })
  }

  for (const code of [
    'access_denied',
    'authorization_error',
    'state_mismatch',
    'issuer_mismatch',
    'response_invalid',
  ]) {
    it(`${code} sends no token request [B-32, B-40, B-56]`, async () => {
      const set = await prepared(EVERYTHING)
      await ENDINGS[code]!(set)
      expect(set.browser.requestsTo(TOKEN_PATH)).to.deep.equal([])
    })
  }

  for (const code of [
    'network_error',
    'token_endpoint_error',
    'token_response_invalid',
    'token_timeout',
    'id_token_invalid',
  ]) {
    it(`${code} does not send the code a second time`, async () => {
      const set = await prepared(EVERYTHING)
      await ENDINGS[code]!(set)
      await set.browser.pass(600_000)
      expect(set.browser.requestsTo(TOKEN_PATH)).to.have.lengthOf(1)
    })
  }

  for (const code of ['popup_closed', 'popup_timeout', 'cancelled']) {
    it(`${code} is final: a response that comes later sends no token request [A-10, F-17]`, async () => {
      const set = await prepared(EVERYTHING)
      await ENDINGS[code]!(set)
      set.genauth.logIn()
      await settled()
      expect(set.browser.requestsTo(TOKEN_PATH)).to.deep.equal([])
    })
  }

  it('offline is no reason not to try: browsers are wrong about it [F-04]', async () => {
    const set = setup()
    set.browser.navigator.onLine = false
    expect(await logIn(set)).to.have.property('accessToken', CANARIES.accessToken)
  })

  it('keeps what GenAuth said', async () => {
    const differences = {
      code: undefined,
      error: 'access_denied',
      error_description: 'No account (2031)',
    }
    expect(await answered(await prepared(), differences)).to.include({
      oauthError: 'access_denied',
      oauthErrorDescription: 'No account (2031)',
      stage: 'callback',
      recoverable: 'retry',
    })
  })

  it('closes a window that cannot be sent to its address', async () => {
    const { browser, client } = setup(EVERYTHING)
    const failed = failure(client.loginWithPopup())
    browser.popup.location.replace = () => {
      throw new DOMException('Not yours', 'SecurityError')
    }
    expect((await failed).code).to.equal('unexpected')
    expect(browser.alive).to.deep.equal(NOTHING)
  })
})

describe('GenAuthClient.loginWithPopup(): ten logins in a row', () => {
  it('leave nothing alive, and no rejection unheard', async () => {
    const unheard: unknown[] = []
    const listener = ({ reason }: PromiseRejectionEvent) => unheard.push(reason)
    window.addEventListener('unhandledrejection', listener)
    const set = setup()
    for (let i = 0; i < 10; i++) {
      await logIn(set)
      await set.client.prepare()
      await Object.values(ENDINGS)[i]!(set)
    }
    await set.browser.pass(600_000)
    window.removeEventListener('unhandledrejection', listener)
    expect(set.browser.alive).to.deep.equal(NOTHING)
    expect(unheard).to.deep.equal([])
  })
})
