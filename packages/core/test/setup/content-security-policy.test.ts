import { expect } from '@open-wc/testing'
import {
  allowsConnections,
  allowsLit,
  allowsPopups,
  limitsFraming,
  parsePolicies,
} from '../../src/setup/policy/content-security-policy.js'

const GENAUTH = 'https://my-app.genauth.ai'
const SITE = 'https://site.example'

function allows(policy: string, origin = GENAUTH, self = SITE): boolean {
  return allowsConnections(parsePolicies([policy]), origin, self)
}

describe('allowsConnections()', () => {
  for (const policy of [
    '',
    "script-src 'self'",
    'connect-src *',
    'connect-src https:',
    'connect-src HTTPS://MY-APP.GENAUTH.AI',
    'connect-src my-app.genauth.ai',
    'connect-src https://my-app.genauth.ai/oidc/',
    'connect-src *.genauth.ai',
    'connect-src https://*.genauth.ai:443',
    'connect-src https://my-app.genauth.ai:*',
    "default-src 'none'; connect-src 'self' https://my-app.genauth.ai",
    'CONNECT-SRC https://my-app.genauth.ai; connect-src x',
  ]) {
    it(`is true for “${policy}”`, () => {
      expect(allows(policy)).to.equal(true)
    })
  }

  for (const policy of [
    "default-src 'self'",
    "connect-src 'none'",
    'connect-src',
    'connect-src http:',
    'connect-src http://my-app.genauth.ai',
    'connect-src https://genauth.ai',
    'connect-src *.my-app.genauth.ai',
    'connect-src https://my-app.genauth.ai:8443',
    'connect-src https://my-app.genauth.ai.evil.example',
    "connect-src *, default-src 'self'",
  ]) {
    it(`is false for “${policy}”`, () => {
      expect(allows(policy)).to.equal(false)
    })
  }

  it("knows what 'self' is", () => {
    expect(allows("connect-src 'self'", SITE)).to.equal(true)
  })

  it('knows ports', () => {
    expect(allows('connect-src http://127.0.0.1:8081', 'http://127.0.0.1:8081')).to.equal(true)
    expect(allows('connect-src http://127.0.0.1', 'http://127.0.0.1:8081')).to.equal(false)
  })
})

describe('the other questions to a policy', () => {
  it('are about Lit', () => {
    expect(allowsLit(parsePolicies(['trusted-types a lit-html']))).to.equal(true)
    expect(allowsLit(parsePolicies(['trusted-types *']))).to.equal(true)
    expect(allowsLit(parsePolicies(["trusted-types 'none'"]))).to.equal(false)
  })

  it('are about windows', () => {
    expect(allowsPopups(parsePolicies(['sandbox allow-popups']))).to.equal(true)
    expect(allowsPopups(parsePolicies(['sandbox']))).to.equal(false)
  })

  it('are about frames', () => {
    expect(limitsFraming(parsePolicies(["frame-ancestors 'self'"]))).to.equal(true)
    expect(limitsFraming(parsePolicies(["frame-src 'self'"]))).to.equal(false)
  })
})
