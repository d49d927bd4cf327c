import { expect } from '@open-wc/testing'
import { contentSecurityPolicy } from '../../src/server/content-security-policy.js'

const DOMAIN = 'https://my-app.genauth.ai'

describe('contentSecurityPolicy()', () => {
  it('allows the scripts, GenAuth and the policy of Lit, and nothing else', async () => {
    expect(await contentSecurityPolicy({ domain: DOMAIN })).to.equal(
      "default-src 'none'; script-src 'self'; connect-src https://my-app.genauth.ai; " +
        "base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
    )
  })

  for (const domain of ['my-app.genauth.ai', 'my-app.genauth.ai/APP_ID', `${DOMAIN}/APP_ID`]) {
    it(`reads the domain ${domain} as core does`, async () => {
      expect(await contentSecurityPolicy({ domain })).to.include(`connect-src ${DOMAIN};`)
    })
  }

  it('allows a CDN and a nonce', async () => {
    const scripts = 'https://cdn.example'
    expect(await contentSecurityPolicy({ domain: DOMAIN }, { scripts, nonce: 'abc' })).to.include(
      "script-src https://cdn.example 'nonce-abc';",
    )
  })

  for (const [loginUri, handoff, directive] of [
    ['/api/login', 'form', "form-action 'self';"],
    ['https://api.example/login', 'form', 'form-action https://api.example;'],
    ['/api/login', 'fetch', `connect-src ${DOMAIN} 'self';`],
  ] as const) {
    it(`allows a ${handoff} to ${loginUri}`, async () => {
      const attributes = { domain: DOMAIN, 'login-uri': loginUri, handoff }
      expect(await contentSecurityPolicy(attributes)).to.include(directive)
    })
  }

  it('allows the frame of a silent renewal', async () => {
    expect(await contentSecurityPolicy({ domain: DOMAIN }, { silentRenewal: true })).to.include(
      `frame-src ${DOMAIN};`,
    )
  })

  it('allows the style of a rendered button by its hash, or by the nonce', async () => {
    const rendered = true
    expect(await contentSecurityPolicy({ domain: DOMAIN }, { rendered })).to.match(
      /style-src 'sha256-[\w+/]+=*';/,
    )
    expect(await contentSecurityPolicy({ domain: DOMAIN }, { rendered, nonce: 'abc' })).to.include(
      "style-src 'nonce-abc';",
    )
  })
})
