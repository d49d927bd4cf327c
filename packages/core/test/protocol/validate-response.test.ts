import { expect } from '@open-wc/testing'
import { resolveConfig } from '../../src/protocol/resolve-config.js'
import { validateAuthorizationResponse } from '../../src/protocol/validate-response.js'
import { translateError } from '../../src/protocol/translate-error.js'

const page = { href: 'https://site.example/login', origin: 'https://site.example' }
const config = resolveConfig({ domain: 'https://my-app.genauth.ai', appId: 'my-app' }, page)
const transaction = {
  state: 'the-state',
  nonce: 'the-nonce',
  codeVerifier: 'the-verifier',
  codeChallenge: 'the-challenge',
  createdAt: 0,
}
const good = { code: 'the-code', state: 'the-state' }

const validate = (parameters: Record<string, string> | string[][], settings = config) =>
  validateAuthorizationResponse(settings, transaction, new URLSearchParams(parameters))

/** How the refusal reaches the page. */
function refusal(parameters: Record<string, string> | string[][], settings = config) {
  try {
    validate(parameters, settings)
  } catch (error) {
    return translateError(error)
  }
  return undefined
}

describe('validateAuthorizationResponse()', () => {
  it('gives the code, with no issuer beside it: GenAuth announces none', () => {
    expect(validate(good)).to.equal('the-code')
  })

  it('accepts the right issuer', () => {
    expect(validate({ ...good, iss: 'https://my-app.genauth.ai/oidc' })).to.equal('the-code')
  })

  for (const [what, parameters] of [
    ['no issuer', good],
    ['a refusal without one', { error: 'access_denied', state: 'the-state' }],
  ] as const) {
    it(`refuses ${what} where GenAuth is known to send one: issuer_mismatch`, () => {
      expect(refusal(parameters, { ...config, requireIssuer: true })?.code).to.equal(
        'issuer_mismatch',
      )
    })
  }

  for (const [what, parameters, code] of [
    ['another state', { ...good, state: 'the-state1' }, 'state_mismatch'],
    ['a state in another case', { ...good, state: 'The-State' }, 'state_mismatch'],
    ['an empty state', { ...good, state: '' }, 'state_mismatch'],
    ['no state', { code: 'the-code' }, 'state_mismatch'],
    ['nothing at all', {}, 'state_mismatch'],
    [
      'a refusal with another state',
      { error: 'access_denied', state: 'guessed' },
      'state_mismatch',
    ],
    ['a refusal without a state', { error: 'access_denied' }, 'state_mismatch'],
    ['another issuer', { ...good, iss: 'https://my-app.genauth.ai/oidc1' }, 'issuer_mismatch'],
    [
      'the issuer with a slash',
      { ...good, iss: 'https://my-app.genauth.ai/oidc/' },
      'issuer_mismatch',
    ],
    [
      'the issuer in another case',
      { ...good, iss: 'https://MY-app.genauth.ai/oidc' },
      'issuer_mismatch',
    ],
    [
      'a refusal by another issuer',
      { error: 'x', state: 'the-state', iss: 'https://evil.example' },
      'issuer_mismatch',
    ],
    ['neither a code nor an error', { state: 'the-state' }, 'response_invalid'],
    ['an empty code', { ...good, code: '' }, 'response_invalid'],
    ['a code and an ID token', { ...good, id_token: 'x' }, 'response_invalid'],
    ['a code and an access token', { ...good, access_token: 'x' }, 'response_invalid'],
    ['a code and a token', { ...good, token: 'x' }, 'response_invalid'],
    ['an answer in a JWT', { ...good, response: 'x.y.z' }, 'response_invalid'],
    ['a refusal by the person', { error: 'access_denied', state: 'the-state' }, 'access_denied'],
    ['a failure of GenAuth', { error: 'server_error', state: 'the-state' }, 'authorization_error'],
    ['both a code and an error', { ...good, error: 'server_error' }, 'response_invalid'],
  ] as const) {
    it(`refuses ${what}: ${code}`, () => {
      expect(refusal(parameters)?.code).to.equal(code)
    })
  }

  for (const name of ['code', 'state', 'iss']) {
    it(`refuses a ${name} that came twice: which of them counts nobody knows`, () => {
      const parameters = Object.entries({ ...good, iss: 'https://my-app.genauth.ai/oidc' })
      expect(refusal([...parameters, [name, 'another']])).to.include({
        code: 'response_invalid',
        reason: 'duplicate',
      })
    })
  }

  it('keeps what GenAuth said', () => {
    const parameters = {
      error: 'access_denied',
      error_description: 'No <b>account</b>',
      state: 'the-state',
    }
    expect(refusal(parameters)).to.include({
      oauthError: 'access_denied',
      oauthErrorDescription: 'No <b>account</b>',
      message: 'GenAuth answered "access_denied": No <b>account</b>',
    })
  })
})
