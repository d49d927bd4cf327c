import { expect } from '@open-wc/testing'
import type { ClientConfig } from '../../src/model/config.js'
import { validateResponse } from '../../src/protocol/validate-response.js'
import { setupContext } from '../support/context.js'
import { thrown } from '../support/outcome.js'

const request = { state: 'the-state' }
const good = { code: 'the-code', state: 'the-state' }

const validate = (
  parameters: Record<string, string> | string[][],
  settings: Partial<ClientConfig> = {},
) => validateResponse(setupContext(settings).context, request, new URLSearchParams(parameters))

const codeOf = (parameters: Record<string, string>) => validate(parameters).get('code')

const refusal = (...args: Parameters<typeof validate>) => thrown(() => validate(...args))

describe('validateResponse()', () => {
  it('gives the code, with no issuer beside it: GenAuth announces none', () => {
    expect(codeOf(good)).to.equal('the-code')
  })

  it('accepts the right issuer [B-38, B-39, C-32]', () => {
    expect(codeOf({ ...good, iss: 'https://my-app.genauth.ai/oidc' })).to.equal('the-code')
  })

  for (const [what, parameters] of [
    ['no issuer', good],
    ['a refusal without one', { error: 'access_denied', state: 'the-state' }],
  ] as const) {
    it(`refuses ${what} where GenAuth is known to send one: issuer_mismatch [B-41, B-42, B-44]`, () => {
      expect(refusal(parameters, { requireIssuer: true }).code).to.equal('issuer_mismatch')
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
    ['a response in a JWT', { ...good, response: 'x.y.z' }, 'response_invalid'],
    ['a refusal by the person', { error: 'access_denied', state: 'the-state' }, 'access_denied'],
    ['a failure of GenAuth', { error: 'server_error', state: 'the-state' }, 'authorization_error'],
    ['both a code and an error', { ...good, error: 'server_error' }, 'response_invalid'],
  ] as const) {
    it(`refuses ${what}: ${code} [A-36, B-05, B-32, B-38, B-39, B-40, B-41, B-47, B-56, F-39, V-02, X-10]`, () => {
      expect(refusal(parameters).code).to.equal(code)
    })
  }

  for (const name of ['code', 'state', 'iss']) {
    it(`refuses a ${name} that is there twice: nobody knows which of them counts`, () => {
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
      message: 'GenAuth responded "access_denied": No <b>account</b>',
    })
  })
})
