import { expect } from '@open-wc/testing'
import { attributesToConfig } from '../../src/settings/attributes-to-config.js'
import '../../src/define.js'

function configOf(attributes: Record<string, string>) {
  const element = document.createElement('genauth-login')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return attributesToConfig(element.settings)
}

describe('attributesToConfig()', () => {
  it('takes over every setting in core’s words', () => {
    expect(
      configOf({
        domain: 'https://my-app.genauth.ai',
        'app-id': 'app',
        connection: 'my-xiaomi',
        'connection-id': '65a',
        provider: 'xiaomi',
        'display-name': 'Xiaomi Account',
        'redirect-uri': '/callback',
        mode: 'redirect',
        response: 'code',
        'response-mode': 'query',
        route: 'hosted',
        scope: 'openid',
        intent: 'register',
        tenant: 'acme',
        source: 'newsletter',
        'popup-size': '500x600',
        issuer: 'https://my-app.genauth.ai/oidc',
        'require-issuer': '',
        'require-signature': '',
        'timeout-seconds': '90',
      }),
    ).to.deep.equal({
      domain: 'https://my-app.genauth.ai',
      appId: 'app',
      connection: 'my-xiaomi',
      connectionId: '65a',
      provider: 'xiaomi',
      displayName: 'Xiaomi Account',
      redirectUri: '/callback',
      inAppBrowsers: undefined,
      mode: 'redirect',
      response: 'code',
      responseMode: 'query',
      route: 'hosted',
      scope: 'openid',
      intent: 'register',
      tenant: 'acme',
      source: 'newsletter',
      popupSize: '500x600',
      issuer: 'https://my-app.genauth.ai/oidc',
      requireIssuer: true,
      requireSignature: true,
      timeoutMs: 90_000,
    })
  })

  it('leaves to core what is absent, or empty', () => {
    const nothing = configOf({})
    expect(
      configOf({ connection: '', 'display-name': '', scope: '', 'timeout-seconds': '' }),
    ).to.deep.equal(nothing)
    expect(Object.values(nothing).filter((value) => value)).to.deep.equal([])
  })

  it('takes over the words that are the defaults as well', () => {
    expect(
      configOf({ mode: 'auto', response: 'tokens', 'response-mode': 'web_message' }),
    ).to.include({
      mode: 'auto',
      response: 'tokens',
      responseMode: 'web_message',
    })
  })

  it('takes over the browsers in which no window works, from who can write a list', () => {
    const element = document.createElement('genauth-login')
    element.inAppBrowsers = ['Acme']
    expect(attributesToConfig(element.settings).inAppBrowsers).to.deep.equal(['Acme'])
    for (const nonsense of ['Acme', [5], {}]) {
      Object.assign(element, { inAppBrowsers: nonsense })
      expect(attributesToConfig(element.settings).inAppBrowsers).to.equal(undefined)
    }
  })

  for (const nonsense of ['sideways', 'HOSTED ', 'constructor']) {
    it(`ignores route="${nonsense}", as HTML does`, () => {
      expect(configOf({ route: nonsense }).route).to.equal(undefined)
    })
  }

  for (const [name, nonsense] of [
    ['mode', 'window'],
    ['response', 'token'],
    ['response-mode', 'form_post'],
  ] as const) {
    it(`ignores ${name}="${nonsense}", as HTML does`, () => {
      expect(configOf({ [name]: nonsense })).to.deep.equal(configOf({}))
    })
  }

  for (const nonsense of ['soon', '-1', '0', 'NaN']) {
    it(`ignores timeout-seconds="${nonsense}", as HTML does`, () => {
      expect(configOf({ 'timeout-seconds': nonsense }).timeoutMs).to.equal(undefined)
    })
  }
})
