import { Authing } from '@authing/web'
import { addButton } from '../../pages/support/button.js'

const client = new Authing({
  domain: 'https://authing.op.test',
  appId: 'app',
  redirectUri: `${location.origin}/callback`,
  scope: 'openid',
})
addButton(() => client.loginWithPopup())
