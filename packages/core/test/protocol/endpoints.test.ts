import { expect } from '@open-wc/testing'
import { resolveConfig } from '../../src/protocol/resolve-config.js'
import { endpointsOf } from '../../src/protocol/endpoints.js'

const page = { href: 'https://site.example/', origin: 'https://site.example' }
const endpointsAt = (domain: string) =>
  endpointsOf(resolveConfig({ domain, appId: 'my-app' }, page))

describe('endpointsOf()', () => {
  it('derives every address from the base URL', () => {
    expect(endpointsAt('https://my-app.genauth.ai')).to.deep.equal({
      origin: 'https://my-app.genauth.ai',
      authorization: 'https://my-app.genauth.ai/oidc/auth',
      direct: 'https://my-app.genauth.ai/api/v3/signin-by-extidp',
      token: 'https://my-app.genauth.ai/oidc/token',
      keySet: 'https://my-app.genauth.ai/oidc/.well-known/jwks.json',
      userInfo: 'https://my-app.genauth.ai/oidc/me',
      revocation: 'https://my-app.genauth.ai/oidc/token/revocation',
      introspection: 'https://my-app.genauth.ai/oidc/token/introspection',
      endSession: 'https://my-app.genauth.ai/oidc/session/end',
      logout: 'https://my-app.genauth.ai/login/profile/logout',
      publicConfig: 'https://my-app.genauth.ai/api/v2/applications/my-app/public-config',
    })
  })

  it('keeps the path of a unified domain in the addresses, not in the origin', () => {
    expect(endpointsAt('https://core.genauth.ai/65a1b2c3')).to.include({
      origin: 'https://core.genauth.ai',
      authorization: 'https://core.genauth.ai/65a1b2c3/oidc/auth',
      token: 'https://core.genauth.ai/65a1b2c3/oidc/token',
    })
  })

  it('keeps a port', () => {
    expect(endpointsAt('http://127.0.0.1:8081')).to.include({
      origin: 'http://127.0.0.1:8081',
      token: 'http://127.0.0.1:8081/oidc/token',
    })
  })
})
