import { expect } from '@open-wc/testing'
import * as oauth from 'oauth4webapi'
import { errorOf } from '../../src/model/error-of.js'
import { translateError } from '../../src/protocol/translate-error.js'
import { CANARIES, json } from '../support/fake-genauth.js'
import { textOf } from '../support/secrets.js'

const issuer = 'https://my-app.genauth.ai/oidc'
const server = { issuer, id_token_signing_alg_values_supported: ['HS256', 'RS256'] }
const client = { client_id: 'my-app' }
const now = Math.floor(Date.now() / 1000)
const claims = {
  iss: issuer,
  sub: 'mi-fan',
  aud: 'my-app',
  exp: now + 3600,
  iat: now,
  nonce: 'the-nonce',
}

/** What the real oauth4webapi throws at a response of GenAuth's window. */
function answered(parameters: Record<string, string>): unknown {
  try {
    const given = new URLSearchParams({ code: CANARIES.code, state: 'the-state', ...parameters })
    oauth.validateAuthResponse(server, client, given, 'the-state')
  } catch (error) {
    return error
  }
  return undefined
}

/** What it throws at a response of the token endpoint. */
async function redeemed(response: Response): Promise<unknown> {
  try {
    await oauth.processAuthorizationCodeResponse(server, client, response, {
      expectedNonce: 'the-nonce',
      requireIdToken: true,
    })
  } catch (error) {
    return error
  }
  return undefined
}

const TOKENS = { access_token: 'a', token_type: 'bearer', id_token: 'b', expires_in: 0 }

const tokens = (differences: object) =>
  redeemed(
    json({
      access_token: CANARIES.accessToken,
      refresh_token: CANARIES.refreshToken,
      token_type: 'Bearer',
      id_token: jwt({ alg: 'HS256' }, claims),
      ...differences,
    }),
  )

const claimed = (differences: object) =>
  tokens({ id_token: jwt({ alg: 'HS256' }, { ...claims, ...differences }) })

const jwt = (...parts: object[]) =>
  `${parts.map((part) => btoa(JSON.stringify(part)).replaceAll('=', '')).join('.')}.`

interface Row {
  readonly thrown: () => unknown
  readonly code: string
  readonly details?: object
}

const REASONS = (reason: string) => ({ code: 'id_token_invalid', details: { reason } })

const ROWS: Record<string, Row> = {
  'a refusal by the person': {
    thrown: () => answered({ error: 'access_denied', error_description: 'The user said no' }),
    code: 'access_denied',
    details: { oauthError: 'access_denied', oauthErrorDescription: 'The user said no' },
  },
  'a failure of GenAuth': {
    thrown: () => answered({ error: 'temporarily_unavailable' }),
    code: 'authorization_error',
    details: { oauthError: 'temporarily_unavailable', oauthErrorDescription: undefined },
  },
  'a refusal by the token endpoint': {
    thrown: () =>
      redeemed(
        json({ error: 'access_denied', error_description: 'Not you', code: CANARIES.code }, 400),
      ),
    code: 'token_endpoint_error',
    details: { oauthError: 'access_denied', oauthErrorDescription: 'Not you', status: 400 },
  },
  'a challenge by the token endpoint': {
    thrown: () =>
      redeemed(
        new Response(null, { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }),
      ),
    code: 'token_response_invalid',
    details: { status: 401 },
  },
  'a failure of the token endpoint': {
    thrown: () => redeemed(json({}, 503)),
    code: 'token_response_invalid',
    details: { status: 503 },
  },
  'a list': {
    thrown: () => redeemed(json([CANARIES.accessToken])),
    code: 'token_response_invalid',
  },
  'no access token': {
    thrown: () => tokens({ access_token: undefined }),
    code: 'token_response_invalid',
    details: { reason: 'access_token' },
  },
  'no ID token': {
    thrown: () => tokens({ id_token: undefined }),
    code: 'token_response_invalid',
    details: { reason: 'id_token' },
  },
  'a token of another type': {
    thrown: () => tokens({ token_type: 'mac' }),
    code: 'token_response_invalid',
    details: { reason: 'token_type' },
  },
  'a token type that only begins as ours': {
    thrown: () => tokens({ token_type: 'bearers' }),
    code: 'token_response_invalid',
    details: { reason: 'token_type' },
  },
  'a token type that only ends as ours': {
    thrown: () => tokens({ token_type: 'unbearer' }),
    code: 'token_response_invalid',
    details: { reason: 'token_type' },
  },
  'a token type that is a list': {
    thrown: () => tokens({ token_type: ['Bearer'] }),
    code: 'token_response_invalid',
    details: { reason: 'token_type' },
  },
  'an empty access token': {
    thrown: () => tokens({ access_token: '' }),
    code: 'token_response_invalid',
    details: { reason: 'access_token' },
  },
  'a scope that is a list': {
    thrown: () => tokens({ scope: ['openid'] }),
    code: 'token_response_invalid',
    details: { reason: 'scope' },
  },
  'a description that is no text': {
    thrown: () => redeemed(json({ error: 'invalid_grant', error_description: 7 }, 400)),
    code: 'token_endpoint_error',
    details: { oauthErrorDescription: undefined },
  },
  'an ID token that is none': {
    thrown: () => tokens({ id_token: CANARIES.accessToken }),
    ...REASONS('format'),
  },
  'an ID token that is encrypted': {
    thrown: () => tokens({ id_token: `a.b.c.d.${CANARIES.accessToken}` }),
    ...REASONS('format'),
  },
  'a header that is none': {
    thrown: () => tokens({ id_token: `${CANARIES.accessToken}.b.c` }),
    ...REASONS('format'),
  },
  'claims that are none': {
    thrown: () => tokens({ id_token: jwt({ alg: 'HS256' }, []) }),
    ...REASONS('format'),
  },
  'another algorithm': {
    thrown: () => tokens({ id_token: jwt({ alg: 'none' }, claims) }),
    ...REASONS('alg'),
  },
  'a claim that is missing': {
    thrown: () => claimed({ sub: undefined }),
    ...REASONS('sub'),
  },
  'a claim of another type': {
    thrown: () => claimed({ sub: 7 }),
    ...REASONS('sub'),
  },
  'another issuer of the ID token': {
    thrown: () => claimed({ iss: `${issuer}1` }),
    ...REASONS('iss'),
  },
  'another audience': {
    thrown: () => claimed({ aud: 'my-app1' }),
    ...REASONS('aud'),
  },
  'one audience too many': {
    thrown: () => claimed({ aud: ['my-app', 'my-app1'] }),
    ...REASONS('aud'),
  },
  'an ID token for another party': {
    thrown: () => claimed({ aud: ['my-app', 'my-app1'], azp: 'my-app1' }),
    ...REASONS('azp'),
  },
  'an ID token that has expired': {
    thrown: () => claimed({ exp: now - 360 }),
    ...REASONS('exp'),
  },
  'an ID token that is not valid yet': {
    thrown: () => claimed({ nbf: now + 3600 }),
    ...REASONS('nbf'),
  },
  'another nonce': {
    thrown: () => claimed({ nonce: 'another' }),
    ...REASONS('nonce'),
  },
  'a nonce that is missing': {
    thrown: () => claimed({ nonce: undefined }),
    ...REASONS('nonce'),
  },
}

describe('translateError(): what oauth4webapi throws', () => {
  for (const [what, { thrown, code, details = {} }] of Object.entries(ROWS)) {
    it(`gives ${code} for ${what}`, async () => {
      const error = await thrown()
      expect(translateError(error)).to.include({ code, ...details })
    })

    it(`keeps no secret in the error for ${what} [V-04]`, async () => {
      const text = textOf(translateError(await thrown()))
      for (const secret of Object.values(CANARIES)) expect(text).not.to.contain(secret)
    })
  }

  for (const [what, cause, reason] of [
    ['claims with nothing that we know to be wrong', { claims }, 'format'],
    ['members with nothing that we know to be wrong', { body: TOKENS }, undefined],
  ] as const) {
    it(`gives the reason ${reason} for ${what}`, () => {
      const code = oauth.INVALID_RESPONSE
      const error = translateError(Object.assign(new Error('x', { cause }), { code }))
      expect(error.reason).to.equal(reason)
    })
  }

  it('keeps what the library threw as the cause', () => {
    const error = answered({ error: 'server_error' })
    expect(translateError(error).cause).to.equal(error)
  })

  it('says what the library said, after a word of whose response it was', async () => {
    expect(translateError(await tokens({ token_type: 'mac' })).message).to.equal(
      "GenAuth's response is not valid: unsupported `token_type` value",
    )
  })

  it('says when GenAuth gave no description', () => {
    expect(translateError(answered({ error: 'server_error' })).message).to.equal(
      'GenAuth responded "server_error": no description',
    )
  })
})

describe('textOf(), by which the tests look for secrets', () => {
  it('finds them where the library keeps its evidence', async () => {
    expect(textOf(answered({ error: 'server_error' }))).to.contain(CANARIES.code)
    expect(textOf(await claimed({ nonce: 'another' }))).to.contain('the-nonce')
    expect(textOf(await tokens({ token_type: 'mac' }))).to.contain(CANARIES.accessToken)
  })
})

describe('translateError(): everything else', () => {
  it('gives an error of ours as it is', () => {
    const error = errorOf('popup_closed', 'why')
    expect(translateError(error)).to.equal(error)
  })

  it('gives token_response_invalid for a body that was too long to be read', () => {
    const error = translateError(new RangeError('Expected at most 5 bytes, got more'))
    expect(error).to.include({ code: 'token_response_invalid', reason: 'length' })
  })

  it('gives unexpected for what nobody knows, with the original as the cause', () => {
    const cause = new ReferenceError('x is not defined')
    const error = translateError(cause)
    expect(error).to.include({
      code: 'unexpected',
      message: 'Unexpected failure: ReferenceError: x is not defined',
    })
    expect(error.cause).to.equal(cause)
  })

  for (const [what, thrown] of Object.entries<unknown>({
    "an error of the library's arguments": Object.assign(new TypeError('x'), {
      code: 'ERR_INVALID_ARG_TYPE',
    }),
    'an error of the browser, whose code is a number': new DOMException('x', 'SecurityError'),
    text: 'x',
    null: null,
    nothing: undefined,
  })) {
    it(`gives unexpected for ${what}`, () => {
      expect(translateError(thrown).code).to.equal('unexpected')
    })
  }
})
