import { expect } from '@open-wc/testing'
import { ERROR_CODES } from '../../src/model/error-table.js'
import { errorOf } from '../../src/model/error-of.js'
import { isGenAuthError } from '../../src/model/errors.js'
import { invalidConfig } from '../../src/model/invalid-config.js'

describe('ERROR_CODES', () => {
  it('lists every code, and nothing else', () => {
    expect(ERROR_CODES).to.have.members([
      'invalid_config',
      'insecure_context',
      'unsupported_browser',
      'opaque_origin',
      'offline',
      'storage_unavailable',
      'popup_blocked',
      'popup_closed',
      'popup_severed',
      'popup_timeout',
      'cancelled',
      'access_denied',
      'authorization_error',
      'state_mismatch',
      'issuer_mismatch',
      'response_invalid',
      'transaction_missing',
      'transaction_expired',
      'network_error',
      'token_timeout',
      'key_set_unavailable',
      'token_endpoint_error',
      'token_response_invalid',
      'id_token_invalid',
      'handoff_failed',
      'session_expired',
      'silent_unavailable',
      'account_changed',
      'link_refused',
      'userinfo_invalid',
      'unexpected',
    ])
  })
})

describe('GenAuthError', () => {
  for (const [code, stage, recoverable] of [
    ['invalid_config', 'config', 'config'],
    ['popup_blocked', 'open', 'gesture'],
    ['popup_closed', 'popup', 'retry'],
    ['popup_severed', 'popup', 'retry'],
    ['state_mismatch', 'callback', 'restart'],
    ['token_timeout', 'token', 'retry'],
    ['key_set_unavailable', 'validate', 'restart'],
    ['id_token_invalid', 'validate', 'restart'],
    ['session_expired', 'renew', 'restart'],
    ['silent_unavailable', 'renew', 'gesture'],
    ['account_changed', 'renew', 'restart'],
    ['userinfo_invalid', 'userinfo', 'restart'],
  ] as const) {
    it(`knows that ${code} belongs to the stage "${stage}" and that "${recoverable}" helps`, () => {
      expect(errorOf(code, 'why')).to.include({ code, stage, recoverable })
    })
  }

  it('says where the README explains its code', () => {
    expect(errorOf('popup_severed', 'why').help).to.equal('#popup_severed')
  })

  it('is an Error with a name and the message it was given', () => {
    const error = errorOf('popup_closed', 'The login window was closed.')
    expect(error).to.be.an.instanceOf(Error)
    expect(String(error)).to.equal('GenAuthError: The login window was closed.')
  })

  it('keeps what is known beside the code', () => {
    const details = {
      reason: 'aud',
      oauthError: 'invalid_grant',
      oauthErrorDescription: 'No such code',
      status: 429,
    }
    expect(errorOf('token_endpoint_error', 'why', { ...details, retryAfter: 1 })).to.include({
      ...details,
      retryAfter: 1,
    })
  })

  it('keeps the original as its cause', () => {
    const cause = new TypeError('Failed to fetch')
    expect(errorOf('network_error', 'why', { cause }).cause).to.equal(cause)
  })

  it('leaves its cause out of JSON', () => {
    const error = errorOf('network_error', 'why', { cause: { code: 'canary' } })
    expect(JSON.stringify(error)).to.contain('network_error').and.not.to.contain('canary')
  })
})

describe('isGenAuthError()', () => {
  it('recognises an error of this copy of the package', () => {
    expect(isGenAuthError(errorOf('unexpected', 'why'))).to.equal(true)
  })

  it('recognises an error of another copy of the package', () => {
    const foreign = Object.assign(new Error('why'), { name: 'GenAuthError', code: 'unexpected' })
    expect(isGenAuthError(foreign)).to.equal(true)
  })

  for (const [what, value] of Object.entries<unknown>({
    'another error': new TypeError('why'),
    'an object of that name': { name: 'GenAuthError' },
    'its name': 'GenAuthError',
    null: null,
    nothing: undefined,
  })) {
    it(`does not take ${what} for one`, () => {
      expect(isGenAuthError(value)).to.equal(false)
    })
  }
})

describe('invalidConfig()', () => {
  it('says which option, what was expected and received', () => {
    expect(invalidConfig('route', '"hosted" or "direct"', 'sideways')).to.include({
      code: 'invalid_config',
      reason: 'route',
      message: 'route: expected "hosted" or "direct", got "sideways"',
    })
  })
})
