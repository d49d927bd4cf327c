import { expect } from '@open-wc/testing'
import * as oauth from 'oauth4webapi'
import { GenAuthError } from '../../src/model/errors.js'
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

/** What the real oauth4webapi throws at an answer of GenAuth's window. */
function answered(parameters: Record<string, string>): unknown {
  try {
    const given = new URLSearchParams({ code: CANARIES.code, state: 'the-state', ...parameters })
    oauth.validateAuthResponse(server, client, given, 'the-state')
  } catch (error) {
    return error
  }
  return undefined
}

/** What it throws at an answer of the token endpoint. */
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
  /** What the library says. Whoever updates it learns here that a sentence has changed. */
  readonly says: string
  readonly thrown: () => unknown
  readonly code: string
  readonly details?: object
}

const REASONS = (reason: string) => ({ code: 'id_token_invalid', details: { reason } })

const ROWS: Record<string, Row> = {
  'another state': {
    says: 'unexpected "state" response parameter value',
    thrown: () => answered({ state: 'another' }),
    code: 'state_mismatch',
  },
  'no state': {
    says: 'response parameter "state" missing',
    thrown: () => {
      try {
        oauth.validateAuthResponse(
          server,
          client,
          new URLSearchParams({ code: CANARIES.code }),
          'the-state',
        )
      } catch (error) {
        return error
      }
      return undefined
    },
    code: 'state_mismatch',
  },
  'another issuer': {
    says: 'unexpected "iss" (issuer) response parameter value',
    thrown: () => answered({ iss: `${issuer}1` }),
    code: 'issuer_mismatch',
  },
  'an ID token from the window': {
    says: 'implicit and hybrid flows are not supported',
    thrown: () => answered({ id_token: CANARIES.accessToken }),
    code: 'response_invalid',
  },
  'an answer in a JWT': {
    says: '"parameters" contains a JARM response, use validateJwtAuthResponse() instead of validateAuthResponse()',
    thrown: () => answered({ response: CANARIES.code }),
    code: 'response_invalid',
  },
  'a refusal by the person': {
    says: 'authorization response from the server is an error',
    thrown: () => answered({ error: 'access_denied', error_description: 'The user said no' }),
    code: 'access_denied',
    details: { oauthError: 'access_denied', oauthErrorDescription: 'The user said no' },
  },
  'a failure of GenAuth': {
    says: 'authorization response from the server is an error',
    thrown: () => answered({ error: 'temporarily_unavailable' }),
    code: 'authorization_error',
    details: { oauthError: 'temporarily_unavailable', oauthErrorDescription: undefined },
  },
  'a refusal by the token endpoint': {
    says: 'server responded with an error in the response body',
    thrown: () =>
      redeemed(
        json({ error: 'access_denied', error_description: 'Not you', code: CANARIES.code }, 400),
      ),
    code: 'token_endpoint_error',
    details: { oauthError: 'access_denied', oauthErrorDescription: 'Not you', status: 400 },
  },
  'a challenge by the token endpoint': {
    says: 'server responded with a challenge in the WWW-Authenticate HTTP Header',
    thrown: () =>
      redeemed(
        new Response(null, { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }),
      ),
    code: 'token_response_invalid',
    details: { status: 401 },
  },
  'a failure of the token endpoint': {
    says: '"response" is not a conform Token Endpoint response (unexpected HTTP status code)',
    thrown: () => redeemed(json({}, 503)),
    code: 'token_response_invalid',
    details: { status: 503 },
  },
  'HTML of the token endpoint': {
    says: '"response" content-type must be application/json',
    thrown: () =>
      redeemed(
        new Response(`<p>${CANARIES.accessToken}`, { headers: { 'content-type': 'text/html' } }),
      ),
    code: 'token_response_invalid',
    details: { status: 200 },
  },
  'JSON that breaks off': {
    says: 'failed to parse "response" body as JSON',
    thrown: () =>
      redeemed(
        new Response(CANARIES.accessToken, { headers: { 'content-type': 'application/json' } }),
      ),
    code: 'token_response_invalid',
  },
  'a list': {
    says: '"response" body must be a top level object',
    thrown: () => redeemed(json([CANARIES.accessToken])),
    code: 'token_response_invalid',
  },
  'no access token': {
    says: '"response" body "access_token" property must be a string',
    thrown: () => tokens({ access_token: undefined }),
    code: 'token_response_invalid',
  },
  'no ID token': {
    says: '"response" body "id_token" property must be a string',
    thrown: () => tokens({ id_token: undefined }),
    code: 'token_response_invalid',
  },
  'a token of another type': {
    says: 'unsupported `token_type` value',
    thrown: () => tokens({ token_type: 'mac' }),
    code: 'token_response_invalid',
  },
  'an ID token that is none': {
    says: 'Invalid JWT',
    thrown: () => tokens({ id_token: CANARIES.accessToken }),
    ...REASONS('format'),
  },
  'an ID token that is encrypted': {
    says: 'JWE decryption is not configured',
    thrown: () => tokens({ id_token: `a.b.c.d.${CANARIES.accessToken}` }),
    ...REASONS('format'),
  },
  'a header that is none': {
    says: 'failed to parse JWT Header body as base64url encoded JSON',
    thrown: () => tokens({ id_token: `${CANARIES.accessToken}.b.c` }),
    ...REASONS('format'),
  },
  'claims that are none': {
    says: 'JWT Payload must be a top level object',
    thrown: () => tokens({ id_token: jwt({ alg: 'HS256' }, []) }),
    ...REASONS('format'),
  },
  'another algorithm': {
    says: 'unexpected JWT "alg" header parameter',
    thrown: () => tokens({ id_token: jwt({ alg: 'none' }, claims) }),
    ...REASONS('alg'),
  },
  'a claim that is missing': {
    says: 'JWT "sub" (subject) claim missing',
    thrown: () => claimed({ sub: undefined }),
    ...REASONS('sub'),
  },
  'a claim of another type': {
    says: 'unexpected JWT "sub" (subject) claim type',
    thrown: () => claimed({ sub: 7 }),
    ...REASONS('sub'),
  },
  'another issuer of the ID token': {
    says: 'unexpected JWT "iss" (issuer) claim value',
    thrown: () => claimed({ iss: `${issuer}1` }),
    ...REASONS('iss'),
  },
  'another audience': {
    says: 'unexpected JWT "aud" (audience) claim value',
    thrown: () => claimed({ aud: 'my-app1' }),
    ...REASONS('aud'),
  },
  'one audience too many': {
    says: 'ID Token "aud" (audience) claim includes additional untrusted audiences',
    thrown: () => claimed({ aud: ['my-app', 'my-app1'] }),
    ...REASONS('aud'),
  },
  'an ID token for another party': {
    says: 'unexpected ID Token "azp" (authorized party) claim value',
    thrown: () => claimed({ aud: ['my-app', 'my-app1'], azp: 'my-app1' }),
    ...REASONS('azp'),
  },
  'an ID token that has expired': {
    says: 'unexpected JWT "exp" (expiration time) claim value, expiration is past current timestamp',
    thrown: () => claimed({ exp: now - 360 }),
    ...REASONS('exp'),
  },
  'an ID token that is not valid yet': {
    says: 'unexpected JWT "nbf" (not before) claim value',
    thrown: () => claimed({ nbf: now + 3600 }),
    ...REASONS('nbf'),
  },
  'another nonce': {
    says: 'unexpected ID Token "nonce" claim value',
    thrown: () => claimed({ nonce: 'another' }),
    ...REASONS('nonce'),
  },
  'a nonce that is missing': {
    says: 'JWT "nonce" (nonce) claim missing',
    thrown: () => claimed({ nonce: undefined }),
    ...REASONS('nonce'),
  },
}

describe('translateError(): what oauth4webapi throws', () => {
  for (const [what, { says, thrown, code, details = {} }] of Object.entries(ROWS)) {
    it(`gives ${code} for ${what}`, async () => {
      const error = await thrown()
      expect(error).to.have.property('message', says)
      expect(translateError(error)).to.include({ code, ...details })
    })

    it(`keeps no secret in the error for ${what}`, async () => {
      const text = textOf(translateError(await thrown()))
      for (const secret of Object.values(CANARIES)) expect(text).not.to.contain(secret)
    })
  }

  it('keeps what the library threw as the cause', () => {
    const error = answered({ state: 'another' })
    expect(translateError(error).cause).to.equal(error)
  })

  it('says what the library said, after a word of whose answer it was', () => {
    expect(translateError(answered({ state: 'another' })).message).to.equal(
      'GenAuth\'s answer is not valid: unexpected "state" response parameter value',
    )
  })

  it('says when GenAuth gave no description', () => {
    expect(translateError(answered({ error: 'server_error' })).message).to.equal(
      'GenAuth answered "server_error": no description',
    )
  })
})

describe('textOf(), by which the tests look for secrets', () => {
  it('finds them where the library keeps its evidence', async () => {
    expect(textOf(answered({ state: 'another' }))).to.contain(CANARIES.code)
    expect(textOf(await claimed({ nonce: 'another' }))).to.contain('the-nonce')
    expect(textOf(await tokens({ token_type: 'mac' }))).to.contain(CANARIES.accessToken)
  })
})

describe('translateError(): everything else', () => {
  it('gives an error of ours as it is', () => {
    const error = new GenAuthError('popup_closed', 'why')
    expect(translateError(error)).to.equal(error)
  })

  it('gives unexpected for what nobody knows, with the original as the cause', () => {
    const cause = new RangeError('out of range')
    const error = translateError(cause)
    expect(error).to.include({
      code: 'unexpected',
      message: 'Unexpected failure: RangeError: out of range',
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
