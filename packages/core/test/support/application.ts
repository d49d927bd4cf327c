import type { Application } from '../../src/protocol/application.js'

/** One with three connections, two of them Xiaomi's. */
export const application: Application = {
  connections: [
    { id: 'github-id', identifier: 'my-github', provider: 'github', displayName: 'GitHub' },
    { id: 'xiaomi-id', identifier: 'my-xiaomi', provider: 'xiaomi', displayName: 'Xiaomi Account' },
    {
      id: 'other-id',
      identifier: 'my-other-xiaomi',
      provider: 'xiaomi',
      displayName: 'Mi for Work',
    },
  ],
  redirectUris: ['https://site.example/login', 'https://site.example/callback'],
  idTokenAlgorithm: undefined,
  showsSocialLogin: true,
  host: undefined,
  isSingleSignOn: false,
  inAppBrowsers: [],
  agreements: [],
}
