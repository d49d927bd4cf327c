import { UserManager } from 'oidc-client-ts'
import { addButton } from '../../pages/support/button.js'

const manager = new UserManager({
  authority: 'https://oidc-client-ts.op.test',
  client_id: 'app',
  redirect_uri: `${location.origin}/callback/oidc-client-ts`,
  scope: 'openid',
})
if (location.pathname.startsWith('/callback/')) void manager.signinPopupCallback()
else addButton(() => manager.signinPopup())
