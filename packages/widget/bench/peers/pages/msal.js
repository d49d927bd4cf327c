import { PublicClientApplication } from '@azure/msal-browser'
import { addButton } from '../../pages/support/button.js'

const client = new PublicClientApplication({
  auth: {
    clientId: 'app',
    authority: 'https://msal.op.test',
    knownAuthorities: ['msal.op.test'],
    redirectUri: `${location.origin}/callback/msal`,
  },
  system: { protocolMode: 'OIDC' },
})
await client.initialize()
addButton(() => client.loginPopup({ scopes: ['openid'] }))
