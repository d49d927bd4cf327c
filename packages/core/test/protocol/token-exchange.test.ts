import { expect } from '@open-wc/testing'
import { base64url } from 'jose'
import type { ClientConfig } from '../../src/model/config.js'
import { errorOf } from '../../src/model/error-of.js'
import { buildAuthorizationUrl } from '../../src/protocol/authorization-request.js'
import { exchangeCode } from '../../src/protocol/token-exchange.js'
import { createTransaction } from '../../src/protocol/transaction.js'
import { validateResponse } from '../../src/protocol/validate-response.js'
import { setupContext } from '../support/context.js'
import { NOTHING } from '../support/fake-browser.js'
import { CANARIES, TOKEN_PATH, json, never } from '../support/fake-genauth.js'
import { failure, isPending } from '../support/outcome.js'
import { needsPreflight } from '../support/preflight.js'

const DAY = 86_400
const now = () => Math.floor(Date.now() / 1000)

/** A code that waits to be exchanged. */
async function setup(options: Partial<ClientConfig> = {}, maxAgeS?: number) {
  const { browser, genauth, context } = setupContext(options)
  const { config } = context
  const transaction = await createTransaction()
  const { state, nonce, codeVerifier } = transaction
  const { responseMode, redirectUri } = config
  const url = buildAuthorizationUrl(
    context,
    { transaction, responseMode, connectionId: undefined },
    {},
  )
  const code = genauth.grant(url)
  const abort = new AbortController()
  const request = {
    nonce,
    codeVerifier,
    redirectUri,
    connection: 'my-xiaomi',
    idTokenAlgorithm: undefined,
    maxAgeS,
    agreements: [],
  }
  const exchange = () => {
    const parameters = new URLSearchParams({ code, state })
    const response = validateResponse(context, transaction, parameters)
    return exchangeCode(context, request, response, abort.signal)
  }
  return { browser, genauth, transaction, code, abort, exchange }
}

type Setup = Awaited<ReturnType<typeof setup>>

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The last character of a signature by HS256 has two spare bits, which are 0. */
const nextCharacter = (character: string) => ALPHABET.charAt(ALPHABET.indexOf(character) + 1)

/** The token with a text in one of its parts that is a byte of no character. */
function withByte(token: string, index: number): string {
  const parts = token.split('.')
  const json = new TextDecoder().decode(base64url.decode(parts[index]!))
  const changed = json.replace(/}$/, ',"x":"\xff"}')
  const bytes = Uint8Array.from(changed, (character) => character.charCodeAt(0))
  return parts.with(index, base64url.encode(bytes)).join('.')
}

/** How a failed exchange reaches the page. */
const refusal = async ({ exchange }: Setup) => failure(exchange())

describe('exchangeCode()', () => {
  for (const alg of ['HS256', 'RS256']) {
    it(`gives the tokens of an application that signs with ${alg}`, async () => {
      const set = await setup()
      set.genauth.header = { alg, kid: 'key-1' }
      set.genauth.tokens = { refresh_token: CANARIES.refreshToken }
      const result = await set.exchange()
      expect(result).to.include({
        accessToken: CANARIES.accessToken,
        refreshToken: CANARIES.refreshToken,
        scope: 'openid profile',
        connection: 'my-xiaomi',
      })
      expect(result.idToken.split('.')).to.have.lengthOf(3)
    })

    it(`says of ${alg} whether the signature was verified here`, async () => {
      const set = await setup()
      set.genauth.header = { alg, kid: 'key-1' }
      expect((await set.exchange()).signatureVerified).to.equal(alg === 'RS256')
    })
  }

  it('gives every claim of the ID token [X-01]', async () => {
    const set = await setup()
    set.genauth.claims = { nickname: '米粉', external_id: null }
    expect((await set.exchange()).claims).to.include({
      iss: 'https://my-app.genauth.ai/oidc',
      sub: 'mi-fan',
      aud: 'my-app',
      nonce: set.transaction.nonce,
      nickname: '米粉',
      external_id: null,
    })
  })

  it('gives a frozen result with frozen claims', async () => {
    const result = await (await setup()).exchange()
    expect(result).to.be.frozen
    expect(result.claims).to.be.frozen
  })

  it('says when the access token expires', async () => {
    const set = await setup()
    set.genauth.tokens = { expires_in: 7200 }
    const { expiresAt } = await set.exchange()
    expect(expiresAt).to.deep.equal(new Date(set.browser.Date.now() + 7_200_000))
  })

  for (const [what, parts, expected] of [
    ['no expires_in', { expires_in: undefined }, { expiresAt: undefined }],
    ['no scope: it is what was asked for', { scope: undefined }, { scope: 'openid profile' }],
    ['a smaller scope', { scope: 'openid' }, { scope: 'openid' }],
    ['no refresh token', {}, { refreshToken: undefined }],
    [
      'a token type in another case',
      { token_type: 'bEARER' },
      { accessToken: CANARIES.accessToken },
    ],
    ['an access token that is no JWT', { access_token: '%%%' }, { accessToken: '%%%' }],
    ['members nobody knows', { foo: { bar: 1 } }, { accessToken: CANARIES.accessToken }],
  ] as const) {
    it(`accepts ${what} [B-51]`, async () => {
      const set = await setup()
      set.genauth.tokens = parts
      expect(await set.exchange()).to.include(expected)
    })
  }

  for (const [what, claims] of Object.entries<() => Record<string, unknown>>({
    'an audience in a list': () => ({ aud: ['my-app'] }),
    'an audience twice, with azp': () => ({ aud: ['my-app', 'my-app'], azp: 'my-app' }),
    'azp that is the application': () => ({ azp: 'my-app' }),
    'a clock 50 seconds behind': () => ({ exp: now() - 50, iat: now() - 3650 }),
    'a clock 50 seconds ahead': () => ({ iat: now() + 50, nbf: now() + 50 }),
    'an ID token of this morning': () => ({ iat: now() - DAY / 2 }),
    'an ID token that has been valid for a while': () => ({ nbf: now() - 60 }),
    'an ID token that has always been valid': () => ({ nbf: 0 }),
    'a way in which the person has logged in': () => ({ acr: '0', amr: ['otp'], auth_time: 0 }),
    'no known way in which the person has logged in': () => ({ acr: null, amr: null }),
  })) {
    it(`accepts ${what}`, async () => {
      const set = await setup()
      set.genauth.claims = claims()
      expect(await set.exchange()).to.have.property('accessToken', CANARIES.accessToken)
    })
  }
})

describe('exchangeCode() where a verified signature is required', () => {
  it('accepts RS256', async () => {
    const set = await setup({ requireSignature: true })
    set.genauth.header = { alg: 'RS256', kid: 'key-1' }
    expect((await set.exchange()).signatureVerified).to.equal(true)
  })

  it('refuses HS256', async () => {
    const set = await setup({ requireSignature: true })
    expect(await refusal(set)).to.include({ code: 'id_token_invalid', reason: 'alg' })
  })
})

describe('exchangeCode(): the request', () => {
  it('holds exactly what redeems the code [B-03, B-07, B-71, C-01]', async () => {
    const { browser, transaction, exchange } = await setup({
      redirectUri: 'https://site.example/Callback?a=%7e',
    })
    await exchange()
    const body = new URLSearchParams(await (await browser.requestTo(TOKEN_PATH)).text())
    expect([...body]).to.have.deep.members([
      ['grant_type', 'authorization_code'],
      ['client_id', 'my-app'],
      ['redirect_uri', 'https://site.example/Callback?a=%7e'],
      ['code', CANARIES.code],
      ['code_verifier', transaction.codeVerifier],
    ])
  })

  it('is a form by POST, without cookies, referrer, or a header that costs a preflight [B-13, B-46]', async () => {
    const { browser, exchange } = await setup()
    await exchange()
    const request = await browser.requestTo(TOKEN_PATH)
    expect(request).to.include({
      method: 'POST',
      url: 'https://my-app.genauth.ai/oidc/token',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    expect([...request.headers]).to.deep.equal([
      ['accept', 'application/json'],
      ['content-type', 'application/x-www-form-urlencoded;charset=UTF-8'],
    ])
    expect(needsPreflight(request)).to.equal(false)
  })
})

describe('exchangeCode(): the ID token', () => {
  for (const [what, claims, reason] of [
    ['another issuer', () => ({ iss: 'https://my-app.genauth.ai/oidc1' }), 'iss'],
    ['an empty issuer', () => ({ iss: '' }), 'iss'],
    ['no issuer', () => ({ iss: undefined }), 'iss'],
    ['a hash of another access token', () => ({ at_hash: 'LDktKdoQak3Pk0cnXxCltA' }), 'at_hash'],
    ['a hash that is no text', () => ({ at_hash: 7 }), 'at_hash'],
    ['an empty subject', () => ({ sub: '' }), 'sub'],
    ['a subject that is too long', () => ({ sub: 'x'.repeat(256) }), 'sub'],
    ['a subject that is not ASCII', () => ({ sub: '小米' }), 'sub'],
    ['a subject with a control character', () => ({ sub: 'mi\u0000fan' }), 'sub'],
    ['another audience', () => ({ aud: 'my-app1' }), 'aud'],
    ['no audience', () => ({ aud: undefined }), 'aud'],
    ['an empty list of audiences', () => ({ aud: [] }), 'aud'],
    ['a second, foreign audience', () => ({ aud: ['my-app', 'my-app1'] }), 'aud'],
    [
      'a second, foreign audience, with azp',
      () => ({ aud: ['my-app', 'my-app1'], azp: 'my-app' }),
      'aud',
    ],
    ['azp that is another application', () => ({ azp: 'my-app1' }), 'azp'],
    ['azp that is no text', () => ({ azp: ['my-app'] }), 'azp'],
    ['an end 6 minutes ago', () => ({ exp: now() - 360 }), 'exp'],
    ['an end that is text', () => ({ exp: String(now() + 3600) }), 'exp'],
    ['no end', () => ({ exp: undefined }), 'exp'],
    ['no time of issue', () => ({ iat: undefined }), 'iat'],
    ['a time of issue that is text', () => ({ iat: String(now()) }), 'iat'],
    ['a time of issue more than a day ago', () => ({ iat: now() - DAY - 60 }), 'iat'],
    ['a time of issue 2 minutes ahead', () => ({ iat: now() + 120 }), 'iat'],
    ['a time of issue a day ahead', () => ({ iat: now() + DAY, exp: now() + 2 * DAY }), 'iat'],
    ['a time of issue beyond all time', () => ({ iat: -1e308 }), 'iat'],
    ['a beginning an hour ahead', () => ({ nbf: now() + 3600 }), 'nbf'],
    ['another nonce', () => ({ nonce: 'another' }), 'nonce'],
    ['no nonce', () => ({ nonce: undefined }), 'nonce'],
    ['no subject', () => ({ sub: undefined }), 'sub'],
    ['a subject that is a list', () => ({ sub: ['mi-fan'] }), 'sub'],
    ['a time of login that is text', () => ({ auth_time: 'now' }), 'auth_time'],
    ['an end after the end of time', () => ({ exp: 1e300 }), 'exp'],
    ['a beginning before 1970', () => ({ nbf: -1e300 }), 'nbf'],
    ['a time of login after the end of time', () => ({ auth_time: 8.64e12 + 1 }), 'auth_time'],
    ['a class of its login that is a number', () => ({ acr: 1 }), 'acr'],
    ['methods of its login that are no list', () => ({ amr: 'otp' }), 'amr'],
    ['methods of its login that are no texts', () => ({ amr: ['otp', 1] }), 'amr'],
    ['an audience in a list in a list', () => ({ aud: [['my-app']] }), 'aud'],
  ] as const) {
    it(`is refused with ${what}: ${reason} [B-33, V-03, V-15, X-02]`, async () => {
      const set = await setup()
      set.genauth.claims = claims()
      expect(await refusal(set)).to.include({ code: 'id_token_invalid', stage: 'validate', reason })
    })
  }

  it('is refused with an end that never comes: exp [B-33, X-25]', async () => {
    const set = await setup()
    set.genauth.writeClaims = (claims) => JSON.stringify(claims).replace(/"exp":\d+/, '"exp":1e309')
    expect(await refusal(set)).to.include({ code: 'id_token_invalid', reason: 'exp' })
  })

  for (const [what, authTime] of [
    ['a login of two minutes ago', now() - 120],
    ['a login at no time', undefined],
    ['a login at a time that nobody can tell', -1e308],
    ['a login that is still to come', now() + 120],
  ] as const) {
    it(`is refused with ${what}, where one of the last 50 seconds was asked for: auth_time [B-64]`, async () => {
      const set = await setup({}, 50)
      set.genauth.claims = { auth_time: authTime }
      expect(await refusal(set)).to.include({ code: 'id_token_invalid', reason: 'auth_time' })
    })
  }

  for (const difference of [-100, 30]) {
    it(`is accepted with a login as new as was asked for, by clocks that are a little apart: ${difference} s`, async () => {
      const { genauth, exchange } = await setup({}, 50)
      genauth.claims = { auth_time: now() + difference }
      expect((await exchange()).claims).to.have.property('auth_time')
    })
  }

  for (const alg of ['none', 'NoNe', 'HS512', 'RS1', '']) {
    it(`is refused with the algorithm ${JSON.stringify(alg)}`, async () => {
      const set = await setup()
      set.genauth.header = { alg }
      expect(await refusal(set)).to.include({ code: 'id_token_invalid', reason: 'alg' })
    })
  }

  it('is refused with an extension that must be understood', async () => {
    const set = await setup()
    set.genauth.tokens = {
      id_token: `${btoa('{"alg":"HS256","crit":["x"],"x":1}')}.${btoa('{}')}.`,
    }
    expect(await refusal(set)).to.include({ code: 'id_token_invalid', reason: 'crit' })
  })

  for (const [what, idToken] of Object.entries({
    'one word': 'token',
    'two parts': 'a.b',
    'four parts': 'a.b.c.d',
    'five parts, encrypted': 'a.b.c.d.e',
    'a header that is not base64url': '!.e30.',
    'a header that is not JSON': `${btoa('no')}.e30.`,
    'a header that is a list': `${btoa('[]')}.e30.`,
    'claims that are not JSON': `${btoa('{"alg":"HS256"}')}.${btoa('no')}.`,
    'claims that are a list': `${btoa('{"alg":"HS256"}')}.${btoa('[]')}.`,
    'claims that are null': `${btoa('{"alg":"HS256"}')}.${btoa('null')}.`,
  })) {
    it(`is refused when it is ${what}: format [V-20]`, async () => {
      const set = await setup()
      set.genauth.tokens = { id_token: idToken.replaceAll('=', '') }
      expect(await refusal(set)).to.include({ code: 'id_token_invalid', reason: 'format' })
    })
  }

  for (const algorithm of ['SHA-256', 'SHA-512']) {
    it(`may hold the hash of its access token by ${algorithm}`, async () => {
      const set = await setup()
      const digest = await crypto.subtle.digest(
        algorithm,
        new TextEncoder().encode(CANARIES.accessToken),
      )
      set.genauth.claims = {
        at_hash: base64url.encode(new Uint8Array(digest.slice(0, digest.byteLength / 2))),
      }
      expect((await set.exchange()).accessToken).to.equal(CANARIES.accessToken)
    })
  }

  for (const typ of ['at+jwt', 'application/at+jwt', 'logout+jwt', 'JWE', '', 7, ['JWT']]) {
    it(`is refused with the type ${JSON.stringify(typ)}: that is another token's`, async () => {
      const set = await setup()
      set.genauth.header = { alg: 'HS256', typ }
      expect(await refusal(set)).to.include({ code: 'id_token_invalid', reason: 'typ' })
    })
  }

  for (const typ of ['JWT', 'jwt', 'application/jwt']) {
    it(`may name its type: ${typ}`, async () => {
      const set = await setup()
      set.genauth.header = { alg: 'HS256', typ }
      expect((await set.exchange()).claims.sub).to.equal('mi-fan')
    })
  }

  for (const [what, respell] of [
    ['spare bits in the last character', (token: string) => token.replace(/.$/, nextCharacter)],
    ['padding', (token: string) => `${token}=`],
    ['a line break', (token: string) => token.replace(/.$/, '\n$&')],
    ['the alphabet of plain base64', (token: string) => token.replaceAll('_', '/')],
    ['claims that are not UTF-8', (token: string) => withByte(token, 1)],
    ['a header that is not UTF-8', (token: string) => withByte(token, 0)],
  ] as const) {
    it(`is refused in a second spelling, with ${what}: format`, async () => {
      const set = await setup()
      // Its JSON has `_` in base64url.
      set.genauth.claims = { question: '???' }
      set.genauth.respell = respell
      expect(await refusal(set)).to.include({ code: 'id_token_invalid', reason: 'format' })
    })
  }

  for (const [what, signature] of [
    ['none', ''],
    ['one that is too short', 'AAAA'],
    ['one that is too long', 'A'.repeat(64)],
  ] as const) {
    it(`is refused with a signature that HS256 cannot have given: ${what}`, async () => {
      const set = await setup()
      set.genauth.respell = (token) => token.replace(/[^.]*$/, signature)
      expect(await refusal(set)).to.include({ code: 'id_token_invalid', reason: 'signature' })
    })
  }

  it('has a header whose claims count for nothing', async () => {
    const set = await setup()
    set.genauth.header = { alg: 'HS256', iss: 'https://evil.example', sub: 'victim', aud: 'other' }
    expect((await set.exchange()).claims).to.include({
      iss: set.genauth.issuer,
      sub: 'mi-fan',
      aud: 'my-app',
    })
  })

  it('makes no request to where its header points', async () => {
    const set = await setup()
    set.genauth.header = {
      alg: 'RS256',
      jku: 'https://evil.example/jwks',
      x5u: 'https://evil.example/x5u',
    }
    await set.exchange()
    expect(set.browser.requests.map(({ url }) => url)).to.deep.equal([
      'https://my-app.genauth.ai/oidc/token',
      'https://my-app.genauth.ai/oidc/.well-known/jwks.json',
    ])
  })
})

/** Every way in which the token endpoint can fail, and what the page gets to know. */
const FAILURES: readonly (readonly [string, (set: Setup) => void, string, object?])[] = [
  [
    'more than any token response holds',
    ({ genauth }) => (genauth.tokens = { padding: 'x'.repeat(65_536) }),
    'token_response_invalid',
    { reason: 'length' },
  ],
  [
    'a token that takes a proof of possession',
    ({ genauth }) => (genauth.tokens = { token_type: 'DPoP' }),
    'token_response_invalid',
    { reason: 'token_type' },
  ],
  [
    'an end beyond all time',
    ({ genauth }) => (genauth.tokens = { expires_in: 1e300 }),
    'token_response_invalid',
    { reason: 'expires_in' },
  ],
  [
    'token_type mac',
    ({ genauth }) => (genauth.tokens = { token_type: 'mac' }),
    'token_response_invalid',
    { reason: 'token_type' },
  ],
  [
    'no token_type',
    ({ genauth }) => (genauth.tokens = { token_type: undefined }),
    'token_response_invalid',
    { reason: 'token_type' },
  ],
  [
    'no access_token',
    ({ genauth }) => (genauth.tokens = { access_token: undefined }),
    'token_response_invalid',
    { reason: 'access_token' },
  ],
  [
    'an access_token that fits in no header',
    ({ genauth }) => (genauth.tokens = { access_token: 'two\nlines' }),
    'token_response_invalid',
    { reason: 'access_token' },
  ],
  [
    'a refresh_token that is not ASCII',
    ({ genauth }) => (genauth.tokens = { refresh_token: '小米' }),
    'token_response_invalid',
    { reason: 'refresh_token' },
  ],
  [
    'no id_token',
    ({ genauth }) => (genauth.tokens = { id_token: undefined }),
    'token_response_invalid',
    { reason: 'id_token' },
  ],
  [
    'an id_token that is a number',
    ({ genauth }) => (genauth.tokens = { id_token: 7 }),
    'token_response_invalid',
  ],
  [
    'a scope that is a list',
    ({ genauth }) => (genauth.tokens = { scope: ['openid'] }),
    'token_response_invalid',
  ],
  [
    'an expires_in that is no number',
    ({ genauth }) => (genauth.tokens = { expires_in: 'x' }),
    'token_response_invalid',
  ],
  [
    'a refresh_token that is no text',
    ({ genauth }) => (genauth.tokens = { refresh_token: 7 }),
    'token_response_invalid',
  ],
  [
    'HTML, as if all were well',
    ({ genauth }) => (genauth.answerTokenRequest = () => new Response('<!doctype html>')),
    'token_response_invalid',
    { status: 200, reason: 'format' },
  ],
  [
    'an empty answer',
    ({ genauth }) => (genauth.answerTokenRequest = () => new Response('')),
    'token_response_invalid',
    { status: 200 },
  ],
  [
    'a list',
    ({ genauth }) => (genauth.answerTokenRequest = () => json([])),
    'token_response_invalid',
  ],
  [
    'null',
    ({ genauth }) => (genauth.answerTokenRequest = () => json(null)),
    'token_response_invalid',
  ],
  [
    'JSON that breaks off',
    ({ genauth }) => (genauth.answerTokenRequest = () => brokenJson()),
    'token_response_invalid',
  ],
  [
    '200 with an error in it',
    ({ genauth }) => (genauth.answerTokenRequest = () => json({ error: 'invalid_grant' })),
    'token_endpoint_error',
  ],
  [
    '400 with an error',
    ({ genauth }) =>
      (genauth.answerTokenRequest = () =>
        json({ error: 'invalid_grant', error_description: 'No such code' }, 400)),
    'token_endpoint_error',
    { status: 400, oauthError: 'invalid_grant', oauthErrorDescription: 'No such code' },
  ],
  [
    '401 with an error',
    ({ genauth }) => (genauth.answerTokenRequest = () => json({ error: 'invalid_client' }, 401)),
    'token_endpoint_error',
    { status: 401, oauthError: 'invalid_client', oauthErrorDescription: undefined },
  ],
  [
    '401 with a challenge',
    ({ genauth }) =>
      (genauth.answerTokenRequest = () =>
        new Response(null, { status: 401, headers: { 'www-authenticate': 'Basic' } })),
    'token_response_invalid',
    { status: 401 },
  ],
  [
    '400 with HTML',
    ({ genauth }) =>
      (genauth.answerTokenRequest = () => new Response('<!doctype html>', { status: 400 })),
    'token_response_invalid',
    { status: 400 },
  ],
  [
    '404',
    ({ genauth }) => (genauth.answerTokenRequest = () => json({ message: 'Not found' }, 404)),
    'token_response_invalid',
    { status: 404 },
  ],
  [
    '429',
    ({ genauth }) => (genauth.answerTokenRequest = () => json({ error: 'slow_down' }, 429)),
    'token_endpoint_error',
    { status: 429, oauthError: 'slow_down' },
  ],
  [
    '429, to come back in a second',
    ({ genauth }) =>
      (genauth.answerTokenRequest = () =>
        Response.json({ error: 'slow_down' }, { status: 429, headers: { 'retry-after': '1' } })),
    'token_endpoint_error',
    { status: 429, retryAfter: 1 },
  ],
  [
    '503, to come back in a second',
    ({ genauth }) =>
      (genauth.answerTokenRequest = () =>
        new Response('Busy', { status: 503, headers: { 'retry-after': '1' } })),
    'token_response_invalid',
    { status: 503, retryAfter: 1 },
  ],
  [
    '500',
    ({ genauth }) => (genauth.answerTokenRequest = () => json({ error: 'server_error' }, 500)),
    'token_response_invalid',
    { status: 500 },
  ],
  [
    'a redirect to somewhere else',
    ({ genauth }) =>
      (genauth.answerTokenRequest = () =>
        new Response(null, { status: 307, headers: { location: 'https://evil.example/token' } })),
    'network_error',
  ],
  [
    'a response whose connection breaks',
    ({ genauth }) => (genauth.answerTokenRequest = () => brokenOff()),
    'network_error',
  ],
  [
    'a network that is down',
    ({ genauth }) =>
      (genauth.answerTokenRequest = () => Promise.reject(new TypeError('Failed to fetch'))),
    'network_error',
  ],
]

function brokenJson() {
  return new Response('{"access_token":"canary-acc', {
    headers: { 'content-type': 'application/json' },
  })
}

/** A connection that is reset in the middle of the body. */
function brokenOff() {
  const begun = new TextEncoder().encode('{"access_token":"canary-acc')
  const body = new ReadableStream({
    pull: (controller) => controller.error(new TypeError('network error')),
    start: (controller) => controller.enqueue(begun),
  })
  return new Response(body, { headers: { 'content-type': 'application/json' } })
}

describe('exchangeCode(): a failure', () => {
  for (const [what, bringAbout, code, details = {}] of FAILURES) {
    it(`by ${what} is ${code} [F-42, F-43, F-44, F-46, F-48]`, async () => {
      const set = await setup()
      bringAbout(set)
      expect(await refusal(set)).to.include({ code, ...details })
    })

    it(`by ${what} is no reason for a second request [A-08, B-28, F-42, F-43, F-44, F-46, F-48, V-25]`, async () => {
      const set = await setup()
      bringAbout(set)
      await refusal(set)
      await set.browser.pass(60_000)
      expect(set.browser.requests.map(({ url }) => url)).to.deep.equal([
        'https://my-app.genauth.ai/oidc/token',
      ])
    })
  }

  it('leaves nothing alive', async () => {
    const set = await setup()
    set.genauth.claims = { nonce: 'another' }
    await refusal(set)
    expect(set.browser.alive).to.deep.equal(NOTHING)
  })
})

describe('exchangeCode(): time', () => {
  for (const [what, slow] of Object.entries<() => Response | Promise<Response>>({
    'a response that does not come': never,
    'a response that does not end': () => new Response(new ReadableStream()),
  })) {
    it(`rejects with token_timeout after 10 seconds of ${what} [F-45]`, async () => {
      const set = await setup()
      set.genauth.answerTokenRequest = slow
      const exchanging = set.exchange()
      const failed = failure(exchanging)
      await set.browser.requestTo(TOKEN_PATH)
      await set.browser.pass(9999)
      expect(await isPending(exchanging)).to.equal(true)
      await set.browser.pass(1)
      expect(await failed).to.include({ code: 'token_timeout', stage: 'token' })
      expect(set.browser.alive).to.deep.equal(NOTHING)
    })
  }

  it('ends with the request when the attempt is aborted', async () => {
    const set = await setup()
    set.genauth.answerTokenRequest = never
    const failed = failure(set.exchange())
    const request = await set.browser.requestTo(TOKEN_PATH)
    const reason = errorOf('cancelled', 'why')
    set.abort.abort(reason)
    expect(await failed).to.equal(reason)
    expect(request.signal.aborted).to.equal(true)
    expect(set.browser.alive).to.deep.equal(NOTHING)
  })
})
